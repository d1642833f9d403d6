import type { PersonActor } from '@verso/domain';

/** Who a session belongs to, as it was a moment ago. */
export class SignedIn {
  constructor(
    readonly actor: PersonActor,
    readonly name: string,
    readonly language: string,
  ) {}

  // The session plug-in compares sessions by their text; the person's id is all that is stored.
  toJSON(): string {
    return this.actor.personId;
  }
}
