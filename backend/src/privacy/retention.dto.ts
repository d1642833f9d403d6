import { RETENTION_KINDS, RETENTION_LIMITS, type RetentionKind } from '@verso/domain';

import {
  CalendarDate,
  Flag,
  Id,
  Instant,
  ListOf,
  OneOf,
  Text,
  WholeNumber,
} from '../platform/http/fields.js';

const nullable = { nullable: true } as const;

export class RetentionRuleRequest {
  @OneOf('RetentionKind', RETENTION_KINDS) readonly kind!: RetentionKind;
  @WholeNumber(RETENTION_LIMITS) readonly months!: number;
  @Text({ min: 3, max: 500 }) readonly legalBasis!: string;
}

export class RetentionRuleView {
  @OneOf('RetentionKind', RETENTION_KINDS) readonly kind!: RetentionKind;
  @WholeNumber() readonly months!: number;
  /** As the manager wrote it; null for the default, which has words of its own in each language. */
  @Text(nullable) readonly legalBasis!: string | null;
  @Flag() readonly isDefault!: boolean;
  /** Before this day the kind ends at the next run; for records the day until which they are kept. */
  @CalendarDate() readonly limitOn!: string;
  /** How many rows the next run would take; records: none, ever. */
  @WholeNumber() readonly due!: number;
}

/** A firm that the next run concerns, and with how much. */
export class RetentionFirm {
  @Id() readonly enterpriseId!: string;
  @Text() readonly name!: string;
  @WholeNumber() readonly contacts!: number;
  @WholeNumber() readonly notes!: number;
}

export class RetentionRunView {
  @Instant() readonly ranAt!: string;
  @WholeNumber() readonly contacts!: number;
  @WholeNumber() readonly notes!: number;
  @WholeNumber() readonly people!: number;
  @WholeNumber() readonly mails!: number;
}

/** The rules, what the next run would do, and what the last ones did. */
export class RetentionView {
  @ListOf(() => RetentionRuleView) readonly rules!: RetentionRuleView[];
  @ListOf(() => RetentionFirm) readonly firms!: RetentionFirm[];
  @ListOf(() => RetentionRunView) readonly runs!: RetentionRunView[];
}
