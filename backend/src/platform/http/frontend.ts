import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

import staticFiles from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/** What `frontend:build` wrote, beside the compiled backend. */
const FOLDER = resolve(import.meta.dirname, '../../../../frontend/browser');
/** The build puts a hash into the names of files that may be kept for ever. */
const HASHED = /-[\w-]{8}\.(js|css|woff2?)$/;

/**
 * Serves the built frontend on the same origin: its files as they are, and its start page for every
 * address of its own. Nothing under `/api` is answered with a page.
 */
export async function registerFrontend(fastify: FastifyInstance): Promise<void> {
  if (!existsSync(FOLDER)) return;
  await fastify.register(staticFiles, {
    root: FOLDER,
    wildcard: true,
    index: ['index.html'],
    cacheControl: false,
    setHeaders: (reply, path) => void reply.header('cache-control', cachingOf(path)),
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
