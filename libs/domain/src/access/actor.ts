/**
 * What a person can be in Verso. An administrator has no programme, an entrepreneur also a firm, and a
 * coordinator a group.
 */
export const ROLES = [
  'administrator',
  'manager',
  'advisor',
  'coordinator',
  'funder',
  'entrepreneur',
] as const;
export type Role = (typeof ROLES)[number];

/** Roles that work with the firms of a programme. */
export const STAFF_ROLES = ['manager', 'advisor'] as const satisfies readonly Role[];

/**
 * Roles that an administrator gives. An entrepreneur's comes with accepting an invitation, and a
 * coordinator's from the manager, on the page of the group.
 */
export const GIVEN_ROLES = ['administrator', 'manager', 'advisor', 'funder'] as const;
export type GivenRole = (typeof GIVEN_ROLES)[number];

/** One role of one person, where it holds. */
export interface Grant {
  readonly role: Role;
  /** `null` for an administrator. */
  readonly programmeId: string | null;
  /** Set for an entrepreneur only. */
  readonly enterpriseId: string | null;
  /** Set for a coordinator only. */
  readonly networkId: string | null;
}

/** Somebody who has signed in, with the roles of today. */
export interface PersonActor {
  readonly kind: 'person';
  readonly personId: string;
  readonly grants: readonly Grant[];
  /** The access token that acts for her: it narrows what her roles allow. */
  readonly token?: ActingToken;
}

/** An access token, and the actions of its scopes. */
export interface ActingToken {
  readonly id: string;
  readonly actions: readonly string[];
}

/** A job that nobody asked for: it runs by the clock, or on facts. */
export interface SystemActor {
  readonly kind: 'system';
  readonly job: string;
}

/** Nobody yet: someone who is about to sign in, or who holds an invitation. */
export interface AnonymousActor {
  readonly kind: 'anonymous';
}

/** Who acts. Every use case and every query has one. */
export type Actor = PersonActor | SystemActor | AnonymousActor;

export const ANONYMOUS: AnonymousActor = { kind: 'anonymous' };

/**
 * Whether two actors are the same one: the same person, the same job, or both nobody. Grants are
 * not compared: they are read again for each request.
 *
 * @param a - one actor
 * @param b - another
 * @returns true when acting as one is acting as the other
 * @example sameActor(ANONYMOUS, { kind: 'anonymous' }) // true
 */
export function sameActor(a: Actor, b: Actor): boolean {
  if (a.kind === 'person') return b.kind === 'person' && a.personId === b.personId;
  if (a.kind === 'system') return b.kind === 'system' && a.job === b.job;
  return b.kind === 'anonymous';
}
