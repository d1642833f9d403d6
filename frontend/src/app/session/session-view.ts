import type { Language as LanguageCode, LocalisedText } from '@verso/domain';

export type Role = 'administrator' | 'manager' | 'advisor' | 'funder' | 'entrepreneur';

/** What a person may be: a role, in a programme or in all of Verso, for an enterprise or for none. */
export interface GrantView {
  readonly role: Role;
  readonly programmeId: string | null;
  readonly programmeLabel: LocalisedText | null;
  readonly enterpriseId: string | null;
  readonly enterpriseName: string | null;
}

export interface DemoAccountView {
  readonly email: string;
  readonly name: string;
  readonly role: Role;
  readonly programmeLabel?: LocalisedText | null;
}

export interface SessionView {
  readonly person: {
    readonly id: string;
    readonly name: string;
    readonly language: LanguageCode;
    readonly hasPassword: boolean;
  } | null;
  readonly grants: readonly GrantView[];
  readonly csrfToken: string;
  readonly demo: boolean;
  readonly demoAccounts: readonly DemoAccountView[];
  /** Whether mails stay inside Verso, because it was given no mail server. */
  readonly mailKept: boolean;
  readonly passwordMinLength: number;
}
