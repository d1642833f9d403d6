import {
  CONSORTIUM_LIMITS as LIMITS,
  CONSORTIUM_STATES,
  type ConsortiumState,
} from '@verso/domain';

import {
  CalendarDate,
  Flag,
  Id,
  Instant,
  ListOf,
  OneOf,
  PLANNED,
  Text,
  WholeNumber,
} from '../platform/http/fields.js';

const nullable = { nullable: true } as const;

export class ConsortiumFields {
  @Text(LIMITS.name) readonly name!: string;
  @Text(LIMITS.about) readonly about!: string;
  /** The call that it applies to, and its last day. */
  @Text({ ...LIMITS.call, ...nullable }) readonly call!: string | null;
  @CalendarDate({ ...PLANNED, ...nullable }) readonly callDueOn!: string | null;
  @Text({ ...LIMITS.funder, ...nullable }) readonly funder!: string | null;
  @WholeNumber({ ...LIMITS.cents, ...nullable }) readonly appliedCents!: number | null;
}

/** Begins with an idea, on a day. */
export class BeginConsortiumRequest extends ConsortiumFields {
  @CalendarDate() readonly happenedOn!: string;
}

export class ChangeConsortiumRequest extends ConsortiumFields {
  @WholeNumber({ min: 1 }) readonly basedOn!: number;
}

class ConsortiumMemberFields {
  @Flag() readonly isLead!: boolean;
  @CalendarDate() readonly sinceOn!: string;
}

export class AddConsortiumPartnerRequest extends ConsortiumMemberFields {
  @Id() readonly researchPartnerId!: string;
}

export class AddConsortiumFirmRequest extends ConsortiumMemberFields {
  @Id() readonly enterpriseId!: string;
}

export class EndConsortiumMemberRequest {
  @CalendarDate() readonly untilOn!: string;
}

export class AddConsortiumStepRequest {
  @OneOf('ConsortiumState', CONSORTIUM_STATES) readonly state!: ConsortiumState;
  @CalendarDate() readonly happenedOn!: string;
  /** How much it was granted; null with any other state, and where it is not known. */
  @WholeNumber({ ...LIMITS.cents, ...nullable }) readonly grantedCents!: number | null;
  @Text({ ...LIMITS.words, ...nullable }) readonly words!: string | null;
}

export class ConsortiumMemberView extends ConsortiumMemberFields {
  @Id() readonly id!: string;
  @Id(nullable) readonly researchPartnerId!: string | null;
  @Id(nullable) readonly enterpriseId!: string | null;
  /** As it was called when it joined. */
  @Text() readonly name!: string;
  @CalendarDate(nullable) readonly untilOn!: string | null;
}

export class ConsortiumStepView extends AddConsortiumStepRequest {
  @Id() readonly id!: string;
  @Instant(nullable) readonly takenBackAt!: string | null;
  @Text(nullable) readonly takenBackReason!: string | null;
}

export class ConsortiumView extends ConsortiumFields {
  @Id() readonly id!: string;
  @WholeNumber() readonly version!: number;
  /** Null where all that happened was taken back. */
  @OneOf('ConsortiumState', CONSORTIUM_STATES, nullable) readonly state!: ConsortiumState | null;
  /** By what was granted as it stands; null where nothing was, or how much is not known. */
  @WholeNumber(nullable) readonly grantedCents!: number | null;
  @ListOf(() => ConsortiumMemberView) readonly members!: ConsortiumMemberView[];
  @ListOf(() => ConsortiumStepView) readonly steps!: ConsortiumStepView[];
}
