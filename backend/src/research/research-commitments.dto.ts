import {
  COMMITMENT_KINDS,
  COMMITMENT_LIMITS as LIMITS,
  COMMITMENT_OUTCOMES,
  COMMITMENT_STATES,
  type CommitmentKind,
  type CommitmentOutcome,
  type CommitmentState,
} from '@verso/domain';

import { CalendarDate, Id, Instant, OneOf, Text, WholeNumber } from '../platform/http/fields.js';
import { PageQuery } from '../platform/http/page.js';

const nullable = { nullable: true } as const;

export class CommitmentsQuery extends PageQuery {
  @OneOf('CommitmentState', COMMITMENT_STATES, { optional: true })
  readonly state?: CommitmentState;
}

class CommitmentFields {
  /** The firm that it is for; null where it is for the programme. */
  @Id(nullable) readonly enterpriseId!: string | null;
  /** The question that it came of, of that firm or to all firms. */
  @Id(nullable) readonly researchQuestionId!: string | null;
  @OneOf('CommitmentKind', COMMITMENT_KINDS) readonly kind!: CommitmentKind;
  @Text(LIMITS.promised) readonly promised!: string;
  @CalendarDate() readonly promisedOn!: string;
  @CalendarDate(nullable) readonly dueOn!: string | null;
}

export class AddCommitmentRequest extends CommitmentFields {
  @Id() readonly researchPartnerId!: string;
}

export class EndCommitmentRequest {
  @OneOf('CommitmentOutcome', COMMITMENT_OUTCOMES) readonly outcome!: CommitmentOutcome;
  @CalendarDate() readonly endedOn!: string;
  /** What came of it, or why it was given up. */
  @Text(LIMITS.cameOf) readonly cameOf!: string;
}

export class CommitmentView extends CommitmentFields {
  @Id() readonly id!: string;
  @Text(nullable) readonly enterpriseName!: string | null;
  @Text(nullable) readonly question!: string | null;
  /** The partner, by the name that it had then. */
  @Text() readonly promisedBy!: string;
  @OneOf('CommitmentState', COMMITMENT_STATES) readonly state!: CommitmentState;
  @CalendarDate(nullable) readonly endedOn!: string | null;
  @Text(nullable) readonly cameOf!: string | null;
  @Instant(nullable) readonly takenBackAt!: string | null;
  @Text(nullable) readonly takenBackReason!: string | null;
}

/** How many stand in each state, without those that were taken back. */
export class CommitmentCounts {
  @WholeNumber() readonly promised!: number;
  @WholeNumber() readonly overdue!: number;
  @WholeNumber() readonly delivered!: number;
  @WholeNumber() readonly givenUp!: number;
}
