import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { isAllowed } from '@verso/domain';
import type { FastifyRequest } from 'fastify';

import { AppError } from '../errors/app-error.js';
import { ACCESS, type Access } from './allow.js';

/** Lets a request through to the routes its actor may call. A route that says nothing lets nobody in. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    const access = this.reflector.get<Access | undefined>(ACCESS, context.getHandler());
    if (access === 'public') return true;
    const { actor, params } = context.switchToHttp().getRequest<FastifyRequest>();
    if (actor.kind !== 'person') throw AppError.unauthenticated();
    if (access === undefined || !isAllowed(actor, access)) {
      throw AppError.forbidden('action.forbidden', { action: access ?? null });
    }
    const { programmeId } = params as { programmeId?: string };
    // Another programme is answered as one that does not exist.
    if (programmeId !== undefined && !isAllowed(actor, access, { programmeId })) {
      throw AppError.notFound('programme');
    }
    return true;
  }
}
