import { GIVEN_ROLES, type GivenRole } from '@verso/domain';

/** What one value of the role claim gives: a role, and the programme it is for. */
export interface OpenIdRole {
  readonly value: string;
  readonly role: GivenRole;
  readonly programmeCode: string | null;
}

/** An organisation's own sign-in. */
export interface OpenIdSettings {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** What the button says. */
  readonly name: string;
  readonly roleClaim: string;
  readonly roles: readonly OpenIdRole[];
  /** Whose addresses the issuer may say are whose: accounts that exist are linked only there. */
  readonly trustedDomains: ReadonlySet<string>;
}

/**
 * `value=administrator; value=advisor:CODE`, parted by semicolons; null when it is not that. The
 * mapping is a setting and no page of the app: it gives roles to people whom no administrator has
 * seen, so it belongs to whoever trusts the issuer, and no session in the app can widen it.
 */
export function readOpenIdRoles(text: string): OpenIdRole[] | null {
  const parts = text.split(';').map((part) => part.trim());
  const roles = parts.filter((part) => part !== '').map(readOne);
  return roles.includes(null) ? null : (roles as OpenIdRole[]);
}

function readOne(part: string): OpenIdRole | null {
  const [, value, name, programmeCode = null] = /^([^=]+)=([a-z]+)(?::(\S+))?$/.exec(part) ?? [];
  const role = GIVEN_ROLES.find((one) => one === name);
  if (value === undefined || role === undefined) return null;
  if ((role === 'administrator') !== (programmeCode === null)) return null;
  return { value: value.trim(), role, programmeCode };
}
