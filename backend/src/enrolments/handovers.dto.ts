import { HANDOVER_LIMITS, REASON_LIMITS } from '@verso/domain';

import { Flag, Id, ListOf, Text, WholeNumber } from '../platform/http/fields.js';

/** One firm that goes from one advisor to another. */
export class HandoverOfFirm {
  @Id() readonly enterpriseId!: string;
  /** Who has it, as whoever asks has seen it: refused where that is no longer so. */
  @Id() readonly fromAdvisorId!: string;
  @Id() readonly toAdvisorId!: string;
}

/** All of them, or none. Taking it back is another one, the other way round. */
export class HandoverRequest {
  @ListOf(() => HandoverOfFirm, { min: 1, max: HANDOVER_LIMITS.firms })
  readonly firms!: HandoverOfFirm[];
  @Text(REASON_LIMITS) readonly reason!: string;
}

/** Somebody who looks after firms, or could. */
export class AdvisorView {
  @Id() readonly personId!: string;
  /** Null once the person is forgotten. */
  @Text({ nullable: true }) readonly name!: string | null;
  /** Whether firms can be given to her: she is manager or advisor today. */
  @Flag() readonly isStaff!: boolean;
  @WholeNumber() readonly firms!: number;
}
