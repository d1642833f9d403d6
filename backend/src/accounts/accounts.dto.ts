import {
  GIVEN_ROLES,
  type GivenRole,
  type Language,
  LANGUAGES,
  PERSON_LIMITS,
  type Role,
  ROLES,
} from '@verso/domain';

import {
  Email,
  Flag,
  Id,
  Instant,
  ListOf,
  Nested,
  OneOf,
  Password,
  Phone,
  Text,
  WholeNumber,
} from '../platform/http/fields.js';
import { BROWSERS, type Browser, type System, SYSTEMS } from '../platform/auth/device-name.js';
import { LocalisedText } from '../platform/http/localised-text.js';
import { PageQuery } from '../platform/http/page.js';

/** Long enough to need no rules about its characters. */
export const PASSWORD_MIN = 10;

export class SessionPerson {
  @Id() readonly id!: string;
  @Text() readonly name!: string;
  @Email() readonly email!: string;
  @Phone({ nullable: true }) readonly phone!: string | null;
  @OneOf('Language', LANGUAGES) readonly language!: Language;
  @Flag() readonly hasPassword!: boolean;
}

export class SessionGrant {
  @OneOf('Role', ROLES) readonly role!: Role;
  @Id({ nullable: true }) readonly programmeId!: string | null;
  @Text({ nullable: true }) readonly programmeCode!: string | null;
  @Nested(() => LocalisedText, { nullable: true }) readonly programmeLabel!: LocalisedText | null;
  @Id({ nullable: true }) readonly enterpriseId!: string | null;
  @Text({ nullable: true }) readonly enterpriseName!: string | null;
  @Id({ nullable: true }) readonly networkId!: string | null;
  @Text({ nullable: true }) readonly networkName!: string | null;
}

export class DemoAccountView {
  @Email() readonly email!: string;
  @Text() readonly name!: string;
  @OneOf('Role', ROLES) readonly role!: Role;
  @Nested(() => LocalisedText, { nullable: true }) readonly programmeLabel!: LocalisedText | null;
}

/** Who is signed in, what they may do, and what the page needs before it shows anything. */
export class SessionView {
  @Nested(() => SessionPerson, { nullable: true }) readonly person!: SessionPerson | null;
  @ListOf(() => SessionGrant) readonly grants!: SessionGrant[];
  /** The first step is taken: what to send with the code of the second. Nobody is signed in yet. */
  @Text({ nullable: true }) readonly secondStep!: string | null;
  /** What the button of the organisation's own sign-in says; null where there is none. */
  @Text({ nullable: true }) readonly organisationSignIn!: string | null;
  @Text() readonly csrfToken!: string;
  @Flag() readonly demo!: boolean;
  @ListOf(() => DemoAccountView) readonly demoAccounts!: readonly DemoAccountView[];
  /** No mail server: mails stay in the outbox inside Verso. */
  @Flag() readonly mailKept!: boolean;
  @WholeNumber() readonly passwordMinLength!: number;
}

export class SignedOutView {
  /** Where to go on, to sign out of the organisation too. */
  @Text({ nullable: true }) readonly leaveAt!: string | null;
}

export class OpenIdQuery {
  @Text({ optional: true, max: 2_000 }) readonly next?: string;
}

export class CodeRequest {
  @Email() readonly email!: string;
  @OneOf('Language', LANGUAGES, { optional: true }) readonly language?: Language;
}

export class CodeSignInRequest {
  @Email() readonly email!: string;
  @Text({ pattern: /^\d{3}\s?\d{3}$/, max: 7 }) readonly code!: string;
}

export class TokenRequest {
  @Text({ max: 200 }) readonly token!: string;
}

export class PasswordSignInRequest {
  @Email() readonly email!: string;
  @Password() readonly password!: string;
}

/** The second step: six digits of the app, or a recovery code. */
export class SecondStepCode {
  @Text({ max: 20 }) readonly code!: string;
}

export class SecondStepRequest extends SecondStepCode {
  @Text({ max: 1_000 }) readonly token!: string;
}

export class SecondStepView {
  @Flag() readonly isOn!: boolean;
  @Instant({ nullable: true }) readonly since!: string | null;
  @WholeNumber() readonly codesLeft!: number;
}

/** The key of an app, shown once: as text, and as the address that the picture holds. */
export class SecondStepKeyView {
  @Text() readonly secret!: string;
  @Text() readonly address!: string;
}

export class RecoveryCodeView {
  @Text() readonly code!: string;
}

/** Shown once. */
export class RecoveryCodesView {
  @ListOf(() => RecoveryCodeView) readonly codes!: RecoveryCodeView[];
}

export class OwnSessionView {
  @Id() readonly id!: string;
  @OneOf('Browser', BROWSERS) readonly browser!: Browser;
  @OneOf('System', SYSTEMS) readonly system!: System;
  @Text() readonly way!: string;
  @Instant() readonly openedAt!: string;
  @Instant() readonly lastSeenAt!: string;
  @Flag() readonly isThis!: boolean;
}

export class DemoSignInRequest {
  @Email() readonly email!: string;
}

export class SettingsRequest {
  @Text(PERSON_LIMITS.name) readonly name!: string;
  @Phone({ optional: true, nullable: true }) readonly phone?: string | null;
  @OneOf('Language', LANGUAGES) readonly language!: Language;
}

export class PasswordChangeRequest {
  @Text({ optional: true, max: 200 }) readonly currentPassword?: string;
  @Password({ min: PASSWORD_MIN }) readonly newPassword!: string;
}

export class PersonRole {
  @Id() readonly grantId!: string;
  @OneOf('Role', ROLES) readonly role!: Role;
  @Id({ nullable: true }) readonly programmeId!: string | null;
  @Nested(() => LocalisedText, { nullable: true }) readonly programmeLabel!: LocalisedText | null;
  @Id({ nullable: true }) readonly enterpriseId!: string | null;
}

export class PersonRow {
  @Id() readonly id!: string;
  @Text() readonly name!: string;
  @Email() readonly email!: string;
  @OneOf('Language', LANGUAGES) readonly language!: Language;
  /** Whether a second step is asked of them. */
  @Flag() readonly hasSecondStep!: boolean;
  @ListOf(() => PersonRole) readonly roles!: PersonRole[];
}

export class PeopleQuery extends PageQuery {
  @Text({ optional: true, max: 100 }) readonly search?: string;
}

export class GrantRequest {
  @OneOf('GivenRole', GIVEN_ROLES) readonly role!: GivenRole;
  @Id({ nullable: true }) readonly programmeId!: string | null;
}

export class InvitePersonRequest extends GrantRequest {
  @Text(PERSON_LIMITS.name) readonly name!: string;
  @Email() readonly email!: string;
  @OneOf('Language', LANGUAGES) readonly language!: Language;
}

export class InvitedPersonView {
  @Id() readonly personId!: string;
}
