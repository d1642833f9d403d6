import {
  CONSENT_CHOICES,
  CONSENT_PURPOSES,
  CONSENT_STATES,
  CONSENT_WAYS,
  type ConsentChoice,
  type ConsentPurpose,
  type ConsentState,
  type ConsentWay,
  type Language,
  LANGUAGES,
  NOTED_WAYS,
  type NotedWay,
} from '@verso/domain';

import {
  CalendarDate,
  Id,
  Instant,
  ListOf,
  Nested,
  OneOf,
  Text,
  WholeNumber,
} from '../platform/http/fields.js';
import { LocalisedText } from '../platform/http/localised-text.js';

const nullable = { nullable: true } as const;

class ConsentSubject {
  @OneOf('ConsentPurpose', CONSENT_PURPOSES) readonly purpose!: ConsentPurpose;
  /** Whose choice it is; null where it is the firm's own. */
  @Id(nullable) readonly contactId!: string | null;
}

class ConsentSaid extends ConsentSubject {
  @OneOf('ConsentChoice', CONSENT_CHOICES) readonly choice!: ConsentChoice;
  /** In which the purpose was explained. */
  @OneOf('Language', LANGUAGES) readonly language!: Language;
}

/** What one of the staff was told. */
export class NoteConsentRequest extends ConsentSaid {
  @OneOf('NotedWay', NOTED_WAYS) readonly way!: NotedWay;
  @CalendarDate() readonly toldOn!: string;
}

/** What an entrepreneur says of her own firm, or of herself. */
export class SayConsentRequest extends ConsentSaid {
  @Id() readonly programmeId!: string;
  @Id() readonly enterpriseId!: string;
}

/** How one consent stands today. */
export class ConsentView extends ConsentSubject {
  @Text(nullable) readonly contactName!: string | null;
  @OneOf('ConsentState', CONSENT_STATES) readonly state!: ConsentState;
  /** Since which day; null when nobody has asked. */
  @CalendarDate(nullable) readonly since!: string | null;
}

/** One choice of the history. */
export class ConsentEventView extends ConsentSaid {
  @Id() readonly id!: string;
  /** Null for the firm's own choices, and once the person is forgotten. */
  @Text(nullable) readonly contactName!: string | null;
  @OneOf('ConsentWay', CONSENT_WAYS) readonly way!: ConsentWay;
  @CalendarDate() readonly toldOn!: string;
  @WholeNumber() readonly wordingVersion!: number;
  @Instant() readonly recordedAt!: string;
  /** Null once the person is forgotten. */
  @Text(nullable) readonly recordedByName!: string | null;
}

/** The consents of a firm and its contacts, and what was said of them, the latest first. */
export class ConsentsView {
  @ListOf(() => ConsentView) readonly items!: ConsentView[];
  @ListOf(() => ConsentEventView) readonly history!: ConsentEventView[];
}

/** The same of one of the reader's own firms, with nobody's choices but her own and the firm's. */
export class OwnConsentsView extends ConsentsView {
  @Id() readonly programmeId!: string;
  @Text() readonly programmeCode!: string;
  @Nested(() => LocalisedText) readonly programmeLabel!: LocalisedText;
  @Id() readonly enterpriseId!: string;
  @Text() readonly enterpriseName!: string;
}

/** How many contacts a list by consent has, and whom it leaves out. */
export class ConsentCountView {
  @OneOf('ConsentPurpose', CONSENT_PURPOSES) readonly purpose!: ConsentPurpose;
  @WholeNumber() readonly listed!: number;
  /** They agreed, and have left no address to reach them at. */
  @WholeNumber() readonly withoutAddress!: number;
  @WholeNumber() readonly refused!: number;
  @WholeNumber() readonly notAsked!: number;
}
