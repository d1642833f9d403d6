import type { INestApplication, Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { v4 } from 'uuid';

import { registerSessions } from '../auth/session-plugin.js';
import { SessionStore } from '../auth/session-store.js';
import { TokenStore } from '../auth/token-store.js';
import type { Environment } from '../config/environment.js';
import type { Log } from '../logging/log.js';
import { registerForms } from './form.js';
import { registerFrontend } from './frontend.js';
import { registerHeaders } from './headers.js';
import { serveDocument } from './openapi.js';
import { plainUrl, withoutBasePath } from './plain-url.js';
import { ProblemFilter } from './problem.filter.js';
import { registerRequestLog } from './request-log.js';
import { registerUploads } from './upload.js';
import { validationPipe } from './validation.js';

/** Bodies are JSON, which Fastify reads itself, or files and forms, for the routes that take them. */
export const READS_JSON_ONLY = { bodyParser: false } as const;
const BODY_LIMIT_BYTES = 1_000_000;

export interface ApiOptions {
  readonly environment: Environment;
  readonly log: Log;
}

/** The HTTP application, ready to listen. */
export async function createApi(
  root: Type,
  { environment, log }: ApiOptions,
): Promise<NestFastifyApplication> {
  const app = await NestFactory.create<NestFastifyApplication>(root, makeAdapter(environment), {
    logger: log,
    abortOnError: false,
    ...READS_JSON_ONLY,
  });
  return prepareApi(app, environment);
}

export function makeAdapter(environment: Environment): FastifyAdapter {
  return new FastifyAdapter({
    bodyLimit: BODY_LIMIT_BYTES,
    trustProxy: (_address: string, hop: number) => hop < environment.trustedProxies,
    genReqId: () => v4(),
    rewriteUrl: ({ url = '/' }) => plainUrl({ url: withoutBasePath(url, environment.basePath) }),
    // Longer than any address may be: what is no id is answered as absent, however long it is.
    routerOptions: { maxParamLength: 100_000 },
    // Answers what is under way, and closes what only waits, as soon as it is asked to stop.
    forceCloseConnections: 'idle',
  });
}

/** Everything around the routes. The order matters: each plug-in's hooks see what came before. */
export async function prepareApi(
  app: NestFastifyApplication,
  environment: Environment,
): Promise<NestFastifyApplication> {
  configure(app);
  const fastify = app.getHttpAdapter().getInstance();
  fastify.removeContentTypeParser('text/plain');
  registerUploads(fastify);
  registerRequestLog(fastify);
  await registerHeaders(fastify, environment);
  registerForms(fastify);
  const doors = { sessions: app.get(SessionStore), tokens: app.get(TokenStore) };
  await registerSessions(fastify, environment, doors);
  serveDocument(app, environment);
  await registerFrontend(fastify, environment);
  return app.init();
}

/** What also the contract depends on: paths, checks, answers to mistakes. */
export function configure(app: INestApplication): void {
  app.setGlobalPrefix('api');
  app.useGlobalPipes(validationPipe());
  app.useGlobalFilters(new ProblemFilter());
}
