import cookie from '@fastify/cookie';
import csrf from '@fastify/csrf-protection';
import session from '@fastify/session';
import { ANONYMOUS } from '@verso/domain';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

import type { Environment } from '../config/environment.js';
import { takesForm } from '../http/form.js';
import { actAsBearer, bearerOf, ignoreCookiesOfBearers } from './bearer.js';
import { Secrets } from './secrets.js';
import { SESSION_MS, type SessionStore } from './session-store.js';
import type { SignedIn } from './signed-in.js';
import type { TokenStore } from './token-store.js';

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);

/** The header that carries the token from `GET /api/session` on every unsafe request. */
export const CSRF_HEADER = 'x-csrf-token';

/** Where those who ask are looked up: by their session, or by an access token. */
export interface Doors {
  readonly sessions: SessionStore;
  readonly tokens: TokenStore;
}

/** Cookies, sessions, access tokens and the token against forged requests; sets `request.actor`. */
export async function registerSessions(
  fastify: FastifyInstance,
  environment: Environment,
  { sessions, tokens }: Doors,
): Promise<void> {
  const secrets = new Secrets(environment);
  const cookieOptions = { path: '/', httpOnly: true, secure: environment.isSecure } as const;
  ignoreCookiesOfBearers(fastify);
  await fastify.register(cookie);
  await fastify.register(session, {
    secret: secrets.key('session').toString('hex'),
    store: sessions,
    cookieName: cookieName(environment, 'session'),
    cookie: { ...cookieOptions, sameSite: 'lax', maxAge: SESSION_MS },
    saveUninitialized: false,
    rolling: false,
  });
  await fastify.register(csrf, {
    sessionPlugin: '@fastify/cookie',
    cookieKey: cookieName(environment, 'csrf'),
    cookieOpts: { ...cookieOptions, sameSite: 'lax' },
    // The token holds for this person only: one from before signing in is worth nothing after.
    csrfOpts: { hmacKey: secrets.key('csrf').toString('hex') },
    getUserInfo: userInfo,
    getToken: (request) => String(request.headers[CSRF_HEADER] ?? ''),
    logLevel: 'debug',
  });
  fastify.decorateRequest('actor');
  fastify.addHook('onRequest', (request, reply, done) => {
    request.actor = request.session.signedIn?.actor ?? ANONYMOUS;
    const token = bearerOf(request);
    // No page can make a browser send the header, so a token needs no proof besides itself.
    if (token !== null) actAsBearer(tokens, { request, reply, token }).then(() => done(), done);
    else if (SAFE_METHODS.has(request.method) || takesForm(request)) done();
    else fastify.csrfProtection(request, reply, done);
  });
}

/**
 * `__Host-` keeps other hosts of the domain from setting the cookie; browsers want HTTPS for it, and
 * a cookie of the whole host. So two installations on one host differ in the name.
 */
function cookieName({ isSecure, basePath }: Environment, name: string): string {
  return `${isSecure ? '__Host-' : ''}verso-${name}${basePath.replaceAll('/', '.')}`;
}

function userInfo(request: FastifyRequest): string {
  return request.session.signedIn?.actor.personId ?? 'nobody';
}

/** The token for the person who is signed in now. */
export function csrfToken(request: FastifyRequest, reply: FastifyReply): string {
  return reply.generateCsrf({ userInfo: userInfo(request) });
}

/** Signs a person in on this device, under a new session id. */
export async function openSession(request: FastifyRequest, signedIn: SignedIn): Promise<void> {
  await request.session.regenerate();
  request.session.signedIn = signedIn;
  await request.session.save();
  request.actor = signedIn.actor;
}

/** Signs this device out. */
export async function closeSession(request: FastifyRequest): Promise<void> {
  await request.session.regenerate();
  request.actor = ANONYMOUS;
}
