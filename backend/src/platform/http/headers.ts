import helmet, { type FastifyHelmetOptions } from '@fastify/helmet';
import Fastify, { type FastifyInstance } from 'fastify';

import type { Environment } from '../config/environment.js';

/** The headers that every answer carries, whoever gives it. */
export async function registerHeaders(
  fastify: FastifyInstance,
  environment: Environment,
): Promise<void> {
  const headers = await safetyHeaders(environment);
  fastify.addHook('onRequest', ({ url }, reply, done) => {
    for (const [name, value] of headers) reply.raw.setHeader(name, value);
    // What the API answers concerns people: no cache on the way may keep it.
    if (url.startsWith('/api')) void reply.header('cache-control', 'no-store');
    done();
  });
}

// The library works them out anew for each request, and they are always the same. So it is asked
// once, by a server that listens to nobody.
async function safetyHeaders(environment: Environment): Promise<[string, string][]> {
  const server = Fastify();
  await server.register(helmet, settings(environment));
  server.get('/', (_, reply) => reply.send(JSON.stringify(reply.raw.getHeaders())));
  const { body } = await server.inject('/');
  await server.close();
  return Object.entries(JSON.parse(body) as Record<string, string>);
}

function settings({ isSecure }: Environment): FastifyHelmetOptions {
  const self = ["'self'"];
  return {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: self,
        scriptSrc: self,
        // Angular and the page of the contract write style elements; styles run nothing.
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: self,
        connectSrc: self,
        workerSrc: self,
        manifestSrc: self,
        objectSrc: ["'none'"],
        baseUri: self,
        formAction: self,
        frameAncestors: ["'none'"],
        ...(isSecure && { upgradeInsecureRequests: [] }),
      },
    },
    strictTransportSecurity: isSecure ? { maxAge: 31_536_000 } : false,
    referrerPolicy: { policy: 'same-origin' },
    crossOriginEmbedderPolicy: false,
    xFrameOptions: { action: 'deny' },
  };
}
