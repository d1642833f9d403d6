import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { constants } from 'node:zlib';

import compress from '@fastify/compress';
import staticFiles from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/** What `frontend:build` wrote, beside the compiled backend. */
const FOLDER = resolve(import.meta.dirname, '../../../../frontend/browser');
/** The build puts a hash into the names of files that may be kept for ever. */
const HASHED = /-[\w-]{8}\.(js|css|woff2?)$/;

/** Browsers keep files for ever, so each is compressed once a browser: quickly, not as small as can be. */
const QUICK = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

/**
 * Serves the built frontend on the same origin: its files as they are, and its start page for every
 * address of its own. Nothing under `/api` is answered with a page.
 */
export async function registerFrontend(fastify: FastifyInstance): Promise<void> {
  if (!existsSync(FOLDER)) return;
  const options = {
    root: FOLDER,
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
      ...{ decorateReply: false, wildcard: true, index: ['index.html'] },
    });
  });
}

/** The answer to an address that is neither a route nor a file: the page, which knows its own. */
export function sendPage({ method, url }: FastifyRequest, reply: FastifyReply): boolean {
  const path = url.split('?', 1)[0] ?? '';
  if (method !== 'GET' && method !== 'HEAD') return false;
  if (/^\/api(\/|$)/.test(path) || /\.\w+$/.test(path) || !existsSync(FOLDER)) return false;
  void reply.status(200).sendFile('index.html');
  return true;
}

function cachingOf(path: string): string {
  return HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache';
}
