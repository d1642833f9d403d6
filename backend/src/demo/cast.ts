import type { Grant, PersonActor } from '@verso/domain';

import type { ProgrammeKey } from './story/story.js';

/** What has an id. */
export type Kind =
  | 'organisation'
  | 'programme'
  | 'network'
  | 'enterprise'
  | 'enrolment'
  | 'contact'
  | 'invitation'
  | 'meeting';

/** Everybody and everything in the story by the key that the story calls it by. */
export class Cast {
  private readonly ids = new Map<string, string>();
  private readonly people = new Map<string, PersonActor>();

  /** Remembers the id of a thing. */
  name(kind: Kind, key: string, id: string): void {
    this.ids.set(`${kind} ${key}`, id);
  }

  id(kind: Kind, key: string): string {
    const id = this.ids.get(`${kind} ${key}`);
    if (id === undefined) throw new Error(`The story has not told of the ${kind} ${key} yet`);
    return id;
  }

  has(kind: Kind, key: string): boolean {
    return this.ids.has(`${kind} ${key}`);
  }

  /** Somebody gets a role, beside those she has. */
  enter(key: string, personId: string, grant: Grant): void {
    const grants = this.people.get(key)?.grants ?? [];
    this.people.set(key, { kind: 'person', personId, grants: [...grants, grant] });
  }

  /** Whether somebody has come in under the key. */
  hasPerson(key: string): boolean {
    return this.people.has(key);
  }

  person(key: string): PersonActor {
    const actor = this.people.get(key);
    if (!actor) throw new Error(`The story has not told of ${key} yet`);
    return actor;
  }
}

/** The key of a firm in a programme: one firm may be in two. */
export const firmKey = (programme: ProgrammeKey, firm: string): string => `${programme}/${firm}`;
