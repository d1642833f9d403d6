/** What an issuer says has ended (OpenID Connect Back-Channel Logout 1.0). */
export interface OpenIdNotice {
  readonly id: string;
  /** Whose sessions; null when one session is named, and nobody. */
  readonly subject: string | null;
  /** Which of the issuer's sessions; null for all of somebody's. */
  readonly session: string | null;
}

type Claims = Readonly<Record<string, unknown>>;
const SIGNED_OUT = 'http://schemas.openid.net/event/backchannel-logout';

/**
 * The notice that the claims of a logout token make; null when they make none. A nonce tells an id
 * token from it: such a one never counts.
 */
export function noticeOf({ jti, sub, sid, events, nonce }: Claims): OpenIdNotice | null {
  const [id, subject, session] = [jti, sub, sid].map(textOrNull);
  if (!id || nonce !== undefined || (subject ?? session ?? null) === null) return null;
  const isSigningOut = isObject(events) && isObject(events[SIGNED_OUT]);
  return isSigningOut ? { id, subject: subject ?? null, session: session ?? null } : null;
}

const textOrNull = (value: unknown): string | null =>
  typeof value === 'string' && value !== '' ? value : null;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
