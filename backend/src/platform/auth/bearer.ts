import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

import { AppError } from '../errors/app-error.js';
import type { TokenStore } from './token-store.js';

/** The token of `Authorization: Bearer …`; null when the request comes from a browser. */
export function bearerOf({ headers }: FastifyRequest): string | null {
  const { authorization = '' } = headers;
  return /^Bearer\b/i.test(authorization) ? authorization.slice('Bearer'.length).trim() : null;
}

/**
 * A request with a token is the token's alone: its cookies are taken off before anything reads
 * them, so that a browser that is made to send a header gains nothing by who is signed in there.
 */
export function ignoreCookiesOfBearers(fastify: FastifyInstance): void {
  fastify.addHook('onRequest', (request, _reply, done) => {
    if (bearerOf(request) !== null) delete request.headers.cookie;
    done();
  });
}

/** Sets the actor of a request with a token, or refuses it as RFC 6750 says. */
export async function actAsBearer(
  tokens: TokenStore,
  { request, reply, token }: { request: FastifyRequest; reply: FastifyReply; token: string },
): Promise<void> {
  try {
    request.actor = await tokens.actorOf(token);
  } catch (error) {
    if (error instanceof AppError && error.kind === 'unauthenticated') {
      void reply.header('www-authenticate', 'Bearer realm="Verso", error="invalid_token"');
    }
    throw error;
  }
}
