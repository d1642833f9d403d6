import type { RawRequestDefaultExpression } from 'fastify';

/** An address under which nothing is ever served: whatever is asked there is not found. */
const NOWHERE = '/api/-/nowhere';

/**
 * An address without the path that Verso stands under on its host: a proxy may leave it in the
 * address or take it away.
 */
export function withoutBasePath(url: string, basePath: string): string {
  if (basePath === '' || !url.startsWith(basePath)) return url;
  const rest = url.slice(basePath.length);
  if (rest.startsWith('/')) return rest;
  return rest === '' || rest.startsWith('?') ? `/${rest}` : url;
}

/**
 * The address that the router goes by. What no browser makes of a link of ours (broken escapes,
 * control characters, a path that begins like another host) is led to nowhere: it is answered like
 * any route that is not there, with every header, instead of by whichever part trips over it first.
 */
export function plainUrl({ url = '/' }: Pick<RawRequestDefaultExpression, 'url'>): string {
  return isPlain(url) ? url : NOWHERE;
}

function isPlain(url: string): boolean {
  const [path = ''] = url.split(/[?#]/, 1);
  if (!path.startsWith('/') || path.includes('//') || path.includes('\\')) return false;
  try {
    const decoded = decodeURIComponent(path);
    return !UNPRINTABLE.test(decoded) && !UPWARDS.test(decoded);
  } catch {
    return false;
  }
}

// eslint-disable-next-line no-control-regex -- control characters are what it looks for
const UNPRINTABLE = /[\u0000-\u001f\u007f]/;
const UPWARDS = /(^|[/\\])\.\.?([/\\]|$)/;
