import { HOST_SWAP_STATES, type HostSwapState, MEETING_LIMITS } from '@verso/domain';

import { CalendarDate, Flag, Id, OneOf, Text } from '../platform/http/fields.js';

const nullable = { nullable: true } as const;

/** A member asks another firm of her group to swap turns. */
export class HostSwapRequest {
  @Id() readonly enterpriseId!: string;
  /** The firm that is asked. */
  @Id() readonly withEnterpriseId!: string;
  /** A word to the firm that is asked. */
  @Text({ ...MEETING_LIMITS.swap, ...nullable }) readonly message!: string | null;
}

export class HostSwapAnswerRequest {
  @Flag() readonly isAccepted!: boolean;
}

/** One firm asks another one to swap turns, and what came of it. */
export class HostSwapLine {
  @Id() readonly id!: string;
  @Id() readonly enterpriseId!: string;
  @Text(nullable) readonly enterpriseName!: string | null;
  /** The firm that is asked. */
  @Id() readonly withId!: string;
  @Text(nullable) readonly withName!: string | null;
  @Text(nullable) readonly message!: string | null;
  @CalendarDate() readonly on!: string;
  @OneOf('HostSwapState', HOST_SWAP_STATES) readonly state!: HostSwapState;
}
