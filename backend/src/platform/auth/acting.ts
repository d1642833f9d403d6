import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Actor } from '@verso/domain';
import type { FastifyRequest } from 'fastify';

/** Who asks: `@Acting() actor: PersonActor` on routes with @Allow, `Actor` on public ones. */
export const Acting = createParamDecorator(
  (_: unknown, context: ExecutionContext): Actor =>
    context.switchToHttp().getRequest<FastifyRequest>().actor,
);
