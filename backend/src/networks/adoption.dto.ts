import { type Upkeep, UPKEEPS } from '@verso/domain';

import {
  CalendarDate,
  Flag,
  Id,
  ListOf,
  Nested,
  OneOf,
  Text,
  WholeNumber,
} from '../platform/http/fields.js';
import { LocalisedText } from '../platform/http/localised-text.js';

const nullable = { nullable: true } as const;

/** How far a group works as the operating model says; null is what cannot be said yet. */
export class GroupAdoption {
  @Id() readonly networkId!: string;
  @Text() readonly name!: string;
  @Nested(() => LocalisedText, nullable) readonly municipalityLabel!: LocalisedText | null;
  /** Of the group's own municipality. */
  @Text(nullable) readonly regionCode!: string | null;
  @Nested(() => LocalisedText, nullable) readonly regionLabel!: LocalisedText | null;
  /** Its first meeting that Verso knows. */
  @CalendarDate(nullable) readonly startedOn!: string | null;
  @WholeNumber() readonly monthsDue!: number;
  @WholeNumber() readonly monthsMet!: number;
  @Flag(nullable) readonly keepsRhythm!: boolean | null;
  @WholeNumber() readonly meetings!: number;
  @WholeNumber() readonly hosted!: number;
  @WholeNumber() readonly hosts!: number;
  @Flag(nullable) readonly rotates!: boolean | null;
  @OneOf('Upkeep', UPKEEPS, nullable) readonly upkeep!: Upkeep | null;
  @CalendarDate(nullable) readonly upkeepSinceOn!: string | null;
  /** Whether it goes on without project money. */
  @Flag(nullable) readonly isIndependent!: boolean | null;
}

/** Of the groups of a region, how many do what the model says; those of which it cannot be said are none of them. */
export class RegionAdoption {
  @Text(nullable) readonly regionCode!: string | null;
  @Nested(() => LocalisedText, nullable) readonly regionLabel!: LocalisedText | null;
  @WholeNumber() readonly groups!: number;
  @WholeNumber() readonly started!: number;
  @WholeNumber() readonly keepRhythm!: number;
  @WholeNumber() readonly rotate!: number;
  @WholeNumber() readonly independent!: number;
}

export class AdoptionView {
  @CalendarDate() readonly asOf!: string;
  @ListOf(() => RegionAdoption) readonly regions!: RegionAdoption[];
  @ListOf(() => GroupAdoption) readonly groups!: GroupAdoption[];
}

export class SetUpkeepRequest {
  @OneOf('Upkeep', UPKEEPS) readonly upkeep!: Upkeep;
  @CalendarDate() readonly sinceOn!: string;
}
