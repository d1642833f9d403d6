import type { Role } from '@verso/domain';

import type { LocalisedText } from '../platform/http/localised-text.js';

/** Somebody of the demo story whom a visitor can be, without a password. */
export interface DemoAccount {
  readonly email: string;
  readonly name: string;
  readonly role: Role;
  readonly programmeLabel: LocalisedText | null;
}

/** The story's people; provided by the demo, absent without it. */
export const DEMO_ACCOUNTS = Symbol('DEMO_ACCOUNTS');
