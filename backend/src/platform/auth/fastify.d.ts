import '@fastify/session';
import type { Actor } from '@verso/domain';

import type { SignedIn } from './signed-in.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks; set before any route runs. */
    actor: Actor;
  }
  interface Session {
    signedIn?: SignedIn;
  }
}
