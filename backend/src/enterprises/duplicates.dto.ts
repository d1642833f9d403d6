import {
  ENTERPRISE_LIMITS as LIMITS,
  LIKENESS_REASONS,
  type LikenessReason,
  MERGE_OBSTACLES,
  type MergeObstacle,
} from '@verso/domain';

import {
  CodeList,
  Id,
  Instant,
  Nested,
  OneOf,
  Text,
  WholeNumber,
} from '../platform/http/fields.js';
import { LocalisedText } from '../platform/http/localised-text.js';

const nullable = { nullable: true } as const;

export class PairRequest {
  @Id() readonly enterpriseId!: string;
  @Id() readonly withEnterpriseId!: string;
}

export class MergeRequest {
  /** Which firm is merged into this one. */
  @Id() readonly withEnterpriseId!: string;
}

export class SimilarQuery {
  /** As it is being typed. */
  @Text(LIMITS.name) readonly name!: string;
}

export class NamedFirmView {
  @Id() readonly id!: string;
  @Text() readonly name!: string;
  @Text(nullable) readonly businessId!: string | null;
  @Nested(() => LocalisedText, nullable) readonly municipalityLabel!: LocalisedText | null;
}

class LikenessView {
  /** From 0 to 100. */
  @WholeNumber() readonly score!: number;
  /** Heaviest first. */
  @CodeList('LikenessReason', LIKENESS_REASONS) readonly reasons!: readonly LikenessReason[];
}

/** Two rows that are likely one firm. */
export class DuplicateView extends LikenessView {
  @Nested(() => NamedFirmView) readonly first!: NamedFirmView;
  @Nested(() => NamedFirmView) readonly second!: NamedFirmView;
}

/** Two firms side by side: how alike they are, and whether either can be merged into the other. */
export class ComparisonView extends LikenessView {
  /** Why the second one cannot be merged into the first; null where it can. */
  @OneOf('MergeObstacle', MERGE_OBSTACLES, nullable) readonly keepFirst!: MergeObstacle | null;
  @OneOf('MergeObstacle', MERGE_OBSTACLES, nullable) readonly keepSecond!: MergeObstacle | null;
  /** That they are not the same, where somebody has said so. */
  @Id(nullable) readonly distinctionId!: string | null;
}

/** A firm that was merged into another one. */
export class MergeView {
  @Id() readonly id!: string;
  @Id() readonly mergedId!: string;
  /** As it was called then. */
  @Text(nullable) readonly mergedName!: string | null;
  @Instant() readonly mergedAt!: string;
  @Text(nullable) readonly mergedByName!: string | null;
}
