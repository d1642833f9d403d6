import { retryAfterMs } from './retry-after.js';

const MAX_REDIRECTS = 3;
const MAX_BYTES = 8_000_000;

/** What came of asking the register once. */
export type RegisterReply =
  | { readonly kind: 'answer'; readonly body: unknown }
  | { readonly kind: 'absent' }
  | { readonly kind: 'failed'; readonly reason: string; readonly retry: Retry };

/** Whether asking again can help, and how long the register asks to be left alone. */
export type Retry = false | { readonly afterMs: number | null };

const AGAIN: Retry = { afterMs: null };

/** Asks once, within so many milliseconds. Never throws: a register that is away is an everyday thing. */
export async function askOnce(url: URL, timeoutMs: number, nowMs: number): Promise<RegisterReply> {
  const signal = AbortSignal.timeout(Math.max(1, Math.floor(timeoutMs)));
  try {
    const response = await follow(url, signal);
    if (response === null) return { kind: 'failed', reason: 'redirect', retry: false };
    return await replyOf(response, nowMs);
  } catch (error) {
    return { kind: 'failed', reason: reasonOf(error), retry: AGAIN };
  }
}

// `fetch` says why in the cause: ECONNREFUSED, ENOTFOUND.
function reasonOf(error: unknown): string {
  const { name, cause } = error as Error & { cause?: { code?: unknown } };
  return typeof cause?.code === 'string' ? cause.code : name;
}

/** The answer behind redirects of the same origin; `null` where one leads to somebody else. */
async function follow(start: URL, signal: AbortSignal): Promise<Response | null> {
  let url = start;
  for (let hop = 0; hop <= MAX_REDIRECTS; hop += 1) {
    const response = await fetch(url, {
      redirect: 'manual',
      headers: { accept: 'application/json' },
      signal,
    });
    const location = response.headers.get('location');
    if (response.status < 300 || response.status > 399 || location === null) return response;
    await response.body?.cancel();
    url = new URL(location, url);
    if (url.origin !== start.origin) return null;
  }
  return null;
}

async function replyOf(response: Response, nowMs: number): Promise<RegisterReply> {
  if (response.ok) return { kind: 'answer', body: JSON.parse(await readBody(response)) as unknown };
  await response.body?.cancel();
  if (response.status === 404) return { kind: 'absent' };
  const reason = `status-${response.status}`;
  const isPassing = response.status === 429 || response.status >= 500;
  if (!isPassing) return { kind: 'failed', reason, retry: false };
  const serverNow = Date.parse(response.headers.get('date') ?? '');
  const afterMs = retryAfterMs(
    response.headers.get('retry-after'),
    Number.isNaN(serverNow) ? nowMs : serverNow,
  );
  return { kind: 'failed', reason, retry: { afterMs } };
}

// One company is some ten thousand bytes, and a page has a hundred; whatever is much longer is not an answer to our question.
async function readBody(response: Response): Promise<string> {
  const decoder = new TextDecoder();
  let body = '';
  let size = 0;
  for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength;
    if (size > MAX_BYTES) throw new RangeError('The answer is too long');
    body += decoder.decode(chunk, { stream: true });
  }
  return body + decoder.decode();
}
