import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { constants } from 'node:zlib';

import compress from '@fastify/compress';
import staticFiles from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

import type { Environment } from '../config/environment.js';

/** What `frontend:build` wrote, beside the compiled backend. */
const FOLDER = resolve(import.meta.dirname, '../../../../frontend/browser');
const START_PAGE = 'index.html';
/** The build puts a hash into the names of files that may be kept for ever. */
const HASHED = /-[\w-]{8}\.(js|css|woff2?)$/;
const BASE = /<base href="\/"\s*\/?>/;

declare module 'fastify' {
  interface FastifyInstance {
    /** The start page as it is sent under a path of the host; null where Verso has the whole host. */
    startPage?: string | null;
  }
}

/** Browsers keep files for ever, so each is compressed once a browser: quickly, not as small as can be. */
const QUICK = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

/**
 * Serves the built frontend on the same origin: its files as they are, and its start page for every
 * address of its own. Nothing under `/api` is answered with a page.
 */
export async function registerFrontend(
  fastify: FastifyInstance,
  { basePath }: Pick<Environment, 'basePath'>,
): Promise<void> {
  if (!existsSync(FOLDER)) return;
  const isWholeHost = basePath === '';
  fastify.decorate('startPage', isWholeHost ? null : startPageUnder(basePath));
  const options = {
    root: FOLDER,
    index: isWholeHost ? [START_PAGE] : (false as const),
    // The file itself says that Verso has the whole host.
    ...(!isWholeHost && { allowedPath: (path: string) => !path.endsWith(`/${START_PAGE}`) }),
    cacheControl: false,
    setHeaders: (reply: FastifyReply, path: string) =>
      void reply.header('cache-control', cachingOf(path)),
  };
  await fastify.register(staticFiles, { ...options, serve: false });
  // Files only: answers that hold a secret beside what was asked for would tell it by their length.
  await fastify.register(async (files) => {
    await files.register(compress, { encodings: ['br', 'gzip'], brotliOptions: QUICK });
    await files.register(staticFiles, {
      ...options,
      ...{ decorateReply: false, wildcard: true },
    });
  });
}

/** The answer to an address that is neither a route nor a file: the page, which knows its own. */
export function sendPage({ method, url, server }: FastifyRequest, reply: FastifyReply): boolean {
  const path = url.split('?', 1)[0] ?? '';
  if (method !== 'GET' && method !== 'HEAD') return false;
  if (/^\/api(\/|$)/.test(path) || /\.\w+$/.test(path) || !existsSync(FOLDER)) return false;
  void reply.status(200);
  const { startPage } = server;
  if (typeof startPage !== 'string') void reply.sendFile(START_PAGE);
  else
    void reply.type('text/html; charset=utf-8').header('cache-control', 'no-cache').send(startPage);
  return true;
}

/** Everything in the page, and everything it asks for, is named from its base. */
function startPageUnder(basePath: string): string {
  const page = readFileSync(join(FOLDER, START_PAGE), 'utf8');
  if (!BASE.test(page)) throw new Error('The start page names no base');
  return page.replace(BASE, () => `<base href="${basePath}/">`);
}

function cachingOf(path: string): string {
  return HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache';
}
