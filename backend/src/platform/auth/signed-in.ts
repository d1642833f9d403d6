import type { PersonActor } from '@verso/domain';

import type { DeviceName } from './device-name.js';

/** How and where a session was opened: kept with it. */
export interface Opening extends DeviceName {
  /** `code`, `link`, `password`, `invitation`, `demo`, `openid`. */
  readonly way: string;
  /** Whether a second step was taken. */
  readonly hasSecondStep: boolean;
  /** Which of the issuer's sessions it came from, hashed: the issuer may say that it has ended. */
  readonly issuerSession?: string;
  /** What signing out has to know, sealed; shown to nobody. */
  readonly sealed?: string;
}

/** Who a session belongs to, as it was a moment ago. */
export class SignedIn {
  constructor(
    readonly actor: PersonActor,
    readonly name: string,
    readonly language: string,
    readonly opening: Opening,
  ) {}

  // The session plug-in compares sessions by their text; the person tells one from another.
  toJSON(): string {
    return this.actor.personId;
  }
}
