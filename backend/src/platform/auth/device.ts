import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Actor } from '@verso/domain';
import type { FastifyReply, FastifyRequest } from 'fastify';

import { type DeviceName, deviceName } from './device-name.js';
import { closeSession, csrfToken, openSession } from './session-plugin.js';
import type { Opening, SignedIn } from './signed-in.js';

/** The cookie of a browser that is away. */
const AWAY = 'verso-away';

/** The browser that asks: what signing in and out needs of a request, and no more. */
export class Device {
  constructor(
    private readonly request: FastifyRequest,
    private readonly reply: FastifyReply,
  ) {}

  get actor(): Actor {
    return this.request.actor;
  }

  /** Where the request comes from, for limits; never logged. */
  get address(): string {
    return this.request.ip;
  }

  /** Which browser on which system, as it says itself. */
  get name(): DeviceName {
    return deviceName(this.request.headers['user-agent']);
  }

  /** How the session that is open was opened. */
  get opening(): Opening | null {
    return this.request.session.signedIn?.opening ?? null;
  }

  get sessionId(): string {
    return this.request.session.sessionId;
  }

  /** What stands after the path, as it came: `?code=…`. */
  get query(): string {
    const { url } = this.request;
    return url.includes('?') ? url.slice(url.indexOf('?')) : '';
  }

  /** Keeps a secret in this browser while it is away at another page. */
  remember(secret: string, validMs: number): void {
    void this.reply.setCookie(AWAY, secret, {
      ...{ path: '/', httpOnly: true, sameSite: 'lax' },
      secure: this.request.protocol === 'https',
      maxAge: Math.ceil(validMs / 1_000),
    });
  }

  /** What it kept, once. */
  recall(): string | null {
    void this.reply.clearCookie(AWAY, { path: '/' });
    return this.request.cookies[AWAY] ?? null;
  }

  /** Signs a person in, under a new session id. */
  signIn(signedIn: SignedIn): Promise<void> {
    return openSession(this.request, signedIn);
  }

  signOut(): Promise<void> {
    return closeSession(this.request);
  }

  /** The token that unsafe requests of this person, on this device, have to carry. */
  csrfToken(): string {
    return csrfToken(this.request, this.reply);
  }
}

/** `@OnDevice() device: Device` in a controller. */
export const OnDevice = createParamDecorator((_: unknown, context: ExecutionContext): Device => {
  const http = context.switchToHttp();
  return new Device(http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>());
});
