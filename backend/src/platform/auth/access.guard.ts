import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { type Actor, isAllowed, type Subject } from '@verso/domain';
import type { FastifyRequest } from 'fastify';

import { AppError } from '../errors/app-error.js';
import { ACCESS, type Access } from './allow.js';

/** Lets a request through to the routes its actor may call. A route that says nothing lets nobody in. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    const access = this.reflector.get<Access | undefined>(ACCESS, context.getHandler());
    const { actor, params } = context.switchToHttp().getRequest<FastifyRequest>();
    if (access === 'public') return letBrowsersIn(actor);
    if (actor.kind !== 'person') throw AppError.unauthenticated();
    if (access === undefined || !isAllowed(actor, access)) {
      throw AppError.forbidden('action.forbidden', { action: access ?? null });
    }
    const { programmeId, networkId } = params as { programmeId?: string; networkId?: string };
    if (programmeId === undefined) return true;
    const subject = { programmeId, ...(networkId !== undefined && { networkId }) };
    if (!isAllowed(actor, access, subject)) throw absent(actor, subject);
    return true;
  }
}

/** Another programme, and a group that is not the asker's, are answered as ones that do not exist. */
function absent(actor: Actor, { programmeId, networkId }: Subject): AppError {
  const isHere = programmeId !== undefined && isAllowed(actor, 'programme.read', { programmeId });
  return AppError.notFound(isHere && networkId !== undefined ? 'network' : 'programme');
}

/** What is open to everyone is about signing in: a token is in already, and opens no session. */
function letBrowsersIn(actor: Actor): boolean {
  if (actor.kind === 'person' && actor.token) throw AppError.forbidden('access-token.not-here');
  return true;
}
