import { Flag, Id, ListOf, Nested, Text, WholeNumber } from '../platform/http/fields.js';
import { LocalisedText } from '../platform/http/localised-text.js';

const nullable = { nullable: true } as const;

/** What came of signing up. */
export class SignUpView {
  @Id() readonly id!: string;
  /** The place in the order of those who signed up. */
  @WholeNumber() readonly place!: number;
  /** Whether she waits for a seat. */
  @Flag() readonly waits!: boolean;
}

export class MarkAttendanceRequest {
  @Flag(nullable) readonly attended!: boolean | null;
}

/** Somebody who has signed up, as staff see her. */
export class Participant extends SignUpView {
  @Id() readonly enterpriseId!: string;
  @Text() readonly enterpriseName!: string;
  @Id() readonly contactId!: string;
  @Text() readonly contactName!: string;
  /** Null while nobody has marked it. */
  @Flag(nullable) readonly attended!: boolean | null;
}

/** Somebody of one's own firm who has signed up. */
export class OwnSignUp extends SignUpView {
  @Id() readonly contactId!: string;
  @Text() readonly contactName!: string;
  @Flag(nullable) readonly attended!: boolean | null;
}

/** Somebody of the firm who may be signed up. */
export class FirmPerson {
  @Id() readonly id!: string;
  @Text() readonly name!: string;
  @Flag() readonly isSelf!: boolean;
}

/** One of the reader's own firms, in one programme, with those of its people who may sign up. */
export class OwnFirm {
  @Id() readonly programmeId!: string;
  @Nested(() => LocalisedText) readonly programmeLabel!: LocalisedText;
  @Id() readonly enterpriseId!: string;
  @Text() readonly enterpriseName!: string;
  @ListOf(() => FirmPerson) readonly people!: FirmPerson[];
}
