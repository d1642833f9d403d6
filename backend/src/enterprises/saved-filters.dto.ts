import {
  ENROLMENT_STAGES,
  type EnrolmentStage,
  MUNICIPALITY_CODE_PATTERN,
  SAVED_FILTER_COUNT,
  SAVED_FILTER_LIMITS as LIMITS,
} from '@verso/domain';

import { Flag, Id, OneOf, Text, WholeNumber } from '../platform/http/fields.js';

const nullable = { nullable: true } as const;

/** What narrows the list of enterprises; null is what does not. */
export class SaveFilterRequest {
  @Text(LIMITS.name) readonly name!: string;
  /** A part of the name, or a Business ID. */
  @Text({ ...nullable, max: 100 }) readonly search!: string | null;
  @OneOf('EnrolmentStage', ENROLMENT_STAGES, nullable) readonly stage!: EnrolmentStage | null;
  @Text({ ...nullable, pattern: MUNICIPALITY_CODE_PATTERN })
  readonly municipalityCode!: string | null;
  @Id(nullable) readonly networkId!: string | null;
  @Flag() readonly withoutNetwork!: boolean;
  /** Enterprises that the reader herself looks after. */
  @Flag() readonly mine!: boolean;
}

export class SavedFilterView extends SaveFilterRequest {
  @Id() readonly id!: string;
  /** How many enterprises it finds, counted no further than a thousand. */
  @WholeNumber({ min: 0, max: SAVED_FILTER_COUNT }) readonly count!: number;
}
