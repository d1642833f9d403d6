import { Readable } from 'node:stream';

import {
  applyDecorators,
  createParamDecorator,
  type ExecutionContext,
  UnsupportedMediaTypeException,
} from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import type { FastifyInstance, FastifyRequest } from 'fastify';

const OCTETS = 'application/octet-stream';

/** The route takes a file: its body is handed over as it flows, `@FileBody() body: Readable`. */
export const TakesFile = (): MethodDecorator =>
  applyDecorators(
    RouteConfig({ takesFile: true }),
    ApiConsumes(OCTETS),
    ApiBody({ schema: { type: 'string', format: 'binary' } }),
  );

/** What flows in, unread. */
export const FileBody = createParamDecorator((_: unknown, context: ExecutionContext): Readable => {
  const { body, raw } = context.switchToHttp().getRequest<FastifyRequest>();
  if (body === undefined || body === null) return raw;
  if (body instanceof Readable) return body;
  throw new UnsupportedMediaTypeException();
});

/** Bodies that are files flow on unread, to the routes that take them; other routes refuse them. */
export function registerUploads(fastify: FastifyInstance): void {
  fastify.addContentTypeParser(OCTETS, (request, payload, done) => {
    const { takesFile = false } = request.routeOptions.config as { takesFile?: boolean };
    if (takesFile) done(null, payload);
    else done(Object.assign(new Error('The route takes no file'), { statusCode: 415 }));
  });
}
