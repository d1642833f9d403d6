import {
  CalendarDate,
  Flag,
  Id,
  Instant,
  Json,
  ListOf,
  Nested,
  OneOf,
  Text,
  WholeNumber,
} from '../http/fields.js';
import { LocalisedText } from '../http/localised-text.js';
import { PageQuery } from '../http/page.js';
import { BREAK_REASONS, type BreakReason } from './chain-check.js';

export const ACTOR_KINDS = ['person', 'system', 'anonymous'] as const;
export type ActorKind = (typeof ACTOR_KINDS)[number];

export class AuditQuery extends PageQuery {
  /** Part of a name or an address, or the id of a person: also of one who has been erased. */
  @Text({ optional: true, max: 200 }) readonly person?: string;
  @Text({ optional: true, max: 60 }) readonly subjectKind?: string;
  @Id({ optional: true }) readonly subjectId?: string;
  @Text({ optional: true, max: 60 }) readonly action?: string;
  /** The first and the last day, in Helsinki. */
  @CalendarDate({ optional: true }) readonly since?: string;
  @CalendarDate({ optional: true }) readonly until?: string;
}

/** Who a row is about or who did it, as far as one may still be named. */
export class AuditPerson {
  @Id() readonly id!: string;
  /** Null for somebody who has been erased. */
  @Text({ nullable: true }) readonly name!: string | null;
}

export class AuditRow {
  @Id() readonly id!: string;
  @Instant() readonly at!: string;
  @OneOf('ActorKind', ACTOR_KINDS) readonly actorKind!: ActorKind;
  @Nested(() => AuditPerson, { nullable: true }) readonly person!: AuditPerson | null;
  @Text() readonly action!: string;
  @Text() readonly subjectKind!: string;
  @Id({ nullable: true }) readonly subjectId!: string | null;
  /** Who the record is, where it is a person. */
  @Nested(() => AuditPerson, { nullable: true }) readonly subject!: AuditPerson | null;
  @Nested(() => LocalisedText, { nullable: true }) readonly programmeLabel!: LocalisedText | null;
  /** Ids, codes and counts. */
  @Json() readonly details!: object;
  /** Its place in the chain; null until it is sealed. */
  @WholeNumber({ nullable: true }) readonly number!: number | null;
  /** Whether it can still be compared with its seal: what is erased cannot. */
  @Flag() readonly isErased!: boolean;
}

/** What the last check of the whole chain has found. */
export class AuditCheckView {
  @Instant() readonly checkedAt!: string;
  @WholeNumber() readonly number!: number;
  @Text() readonly hash!: string;
  @WholeNumber() readonly erasedRows!: number;
  @WholeNumber({ nullable: true }) readonly brokenAt!: number | null;
  @OneOf('BreakReason', BREAK_REASONS, { nullable: true }) readonly why!: BreakReason | null;
}

export class AuditCode {
  @Text() readonly code!: string;
}

/** The chain: where it ends, since when, and whether it held when somebody looked. */
export class AuditView {
  @WholeNumber() readonly number!: number;
  @Text() readonly hash!: string;
  @Instant({ nullable: true }) readonly sealedAt!: string | null;
  /** Rows that wait for their seal. */
  @WholeNumber() readonly waiting!: number;
  @Nested(() => AuditCheckView, { nullable: true }) readonly check!: AuditCheckView | null;
  /** What there is to choose from. */
  @ListOf(() => AuditCode) readonly actions!: AuditCode[];
  @ListOf(() => AuditCode) readonly subjectKinds!: AuditCode[];
}
