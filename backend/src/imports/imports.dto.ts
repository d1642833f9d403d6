import {
  IMPORT_KINDS,
  IMPORT_STATES,
  type ImportKind,
  type ImportState,
  LANGUAGES,
  type Language,
  MONEY_UNITS,
  type MoneyUnit,
  ROW_OUTCOMES,
  type RowOutcome,
} from '@verso/domain';

import {
  Id,
  Instant,
  Json,
  ListOf,
  Nested,
  OneOf,
  Text,
  WholeNumber,
} from '../platform/http/fields.js';
import { PageQuery } from '../platform/http/page.js';

const nullable = { nullable: true } as const;
export const DECIMAL_SIGNS = [',', '.'] as const;

export class UploadQuery {
  @Text({ max: 200 }) readonly name!: string;
}

export class ImportsQuery extends PageQuery {}

export class ImportRowsQuery extends PageQuery {
  @OneOf('RowOutcome', ROW_OUTCOMES, { optional: true }) readonly outcome?: RowOutcome;
}

export class RefusedRowsQuery {
  @OneOf('Language', LANGUAGES) readonly language!: Language;
}

/** A column of the file, and the field it holds. */
export class ImportColumn {
  @Text({ max: 130 }) readonly header!: string;
  @Text({ max: 40 }) readonly field!: string;
  @OneOf('MoneyUnit', MONEY_UNITS, { optional: true }) readonly unit?: MoneyUnit;
}

export class ImportMappingRequest {
  @OneOf('ImportKind', IMPORT_KINDS) readonly kind!: ImportKind;
  @ListOf(() => ImportColumn, { min: 1, max: 40 }) readonly columns!: ImportColumn[];
  @OneOf('DecimalSign', DECIMAL_SIGNS) readonly decimalSign!: ',' | '.';
}

export class ImportCounts {
  @WholeNumber() readonly created!: number;
  @WholeNumber() readonly changed!: number;
  @WholeNumber() readonly unchanged!: number;
  @WholeNumber() readonly refused!: number;
}

export class ImportListRow {
  @Id() readonly id!: string;
  @OneOf('ImportKind', IMPORT_KINDS) readonly kind!: ImportKind;
  @OneOf('ImportState', IMPORT_STATES) readonly state!: ImportState;
  /** `null` once the file is gone. */
  @Text(nullable) readonly fileName!: string | null;
  @Nested(() => ImportCounts, nullable) readonly counts!: ImportCounts | null;
  @Instant() readonly createdAt!: string;
  @Text(nullable) readonly createdByName!: string | null;
}

export class ImportView extends ImportListRow {
  @WholeNumber() readonly fileBytes!: number;
  @OneOf('FileFormat', ['csv', 'xlsx']) readonly format!: 'csv' | 'xlsx';
  @Json() readonly headers!: string[];
  @ListOf(() => ImportColumn) readonly columns!: ImportColumn[];
  @OneOf('DecimalSign', DECIMAL_SIGNS) readonly decimalSign!: ',' | '.';
  /** Rows read so far, and after that rows written so far. */
  @WholeNumber() readonly rowsChecked!: number;
  @WholeNumber() readonly rowsWritten!: number;
  @Text(nullable) readonly errorCode!: string | null;
  @Instant(nullable) readonly startedAt!: string | null;
  @Instant(nullable) readonly settledAt!: string | null;
  /** Rows and file are kept for a while only. */
  @Instant(nullable) readonly emptiedAt!: string | null;
}

export class ImportSampleRow {
  @WholeNumber() readonly line!: number;
  @Json() readonly cells!: (string | null)[];
}

export class ImportProblem {
  @Text() readonly field!: string;
  @Text() readonly code!: string;
}

export class ImportRowView {
  @WholeNumber() readonly line!: number;
  @OneOf('RowOutcome', ROW_OUTCOMES) readonly outcome!: RowOutcome;
  @ListOf(() => ImportProblem) readonly problems!: ImportProblem[];
  @Text(nullable) readonly businessId!: string | null;
  @Text(nullable) readonly ownNumber!: string | null;
  @Text(nullable) readonly enterpriseName!: string | null;
  /** What the row says, by field. */
  @Json() readonly facts!: Record<string, string | number>;
  /** What stood before, of a row that changes something. */
  @Json(nullable) readonly before!: Record<string, string | number> | null;
}
