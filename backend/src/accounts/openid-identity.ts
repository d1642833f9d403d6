import { type Language, LANGUAGES, normaliseEmail } from '@verso/domain';

import type { OpenIdRole, OpenIdSettings } from '../platform/config/openid-settings.js';

/** Who somebody is by what the issuer says, as far as Verso takes it. */
export interface OpenIdIdentity {
  /** Only one that the issuer has verified. */
  readonly email: string | null;
  readonly name: string;
  readonly language: Language;
  readonly roles: readonly OpenIdRole[];
  /** Whether an account that exists with this address may be linked. */
  readonly mayLink: boolean;
}

type Claims = Readonly<Record<string, unknown>>;
const NAME_MAX = 120;

export function identityOf(claims: Claims, settings: OpenIdSettings): OpenIdIdentity {
  const email = verifiedEmail(claims);
  const domain = email?.split('@')[1] ?? '';
  return {
    email,
    name: nameOf(claims) ?? email?.split('@')[0] ?? '',
    language: languageOf(claims),
    roles: rolesOf(claims, settings),
    mayLink: settings.trustedDomains.has(domain),
  };
}

/** The roles that the values of the role claim give; a claim that is not there gives none. */
function rolesOf(claims: Claims, { roleClaim, roles }: OpenIdSettings): OpenIdRole[] {
  const claim = claims[roleClaim];
  const values = new Set(Array.isArray(claim) ? claim : [claim]);
  return roles.filter(({ value }) => values.has(value));
}

function verifiedEmail({ email, email_verified }: Claims): string | null {
  return email_verified === true && typeof email === 'string' ? normaliseEmail(email) : null;
}

function nameOf({ name }: Claims): string | null {
  if (typeof name !== 'string') return null;
  const plain = name
    .replace(/[\p{Cc}\p{Surrogate}\s]+/gu, ' ')
    .trim()
    .slice(0, NAME_MAX);
  return plain === '' ? null : plain;
}

function languageOf({ locale }: Claims): Language {
  return LANGUAGES.find((code) => typeof locale === 'string' && locale.startsWith(code)) ?? 'fi';
}
