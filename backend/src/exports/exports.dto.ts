import {
  EXPORT_FORMATS,
  EXPORT_LISTS,
  EXPORT_STATES,
  type ExportFormat,
  type ExportList,
  type ExportState,
  LANGUAGES,
  type Language,
} from '@verso/domain';

import { Id, Instant, OneOf, Text, WholeNumber } from '../platform/http/fields.js';
import { CSV_DIALECTS, type CsvDialect } from '../platform/spreadsheets/csv-write.js';

export class ExportRequest {
  @OneOf('ExportList', EXPORT_LISTS) readonly list!: ExportList;
  /** Of lists of a programme. */
  @Id({ optional: true }) readonly programmeId?: string;
  @OneOf('ExportFormat', EXPORT_FORMATS) readonly format!: ExportFormat;
  @OneOf('CsvDialect', CSV_DIALECTS, { optional: true }) readonly dialect?: CsvDialect;
  /** Of headers and of what codes mean. */
  @OneOf('Language', LANGUAGES) readonly language!: Language;
  /** The filters of the list's page, as they stand in its address: `stage=active&search=leipä`. */
  @Text({ optional: true, min: 0, max: 1_000 }) readonly filters?: string;
}

/** A file that was made, or is being made, for the one who asks. */
export class ExportView {
  @Id() readonly id!: string;
  @OneOf('ExportList', EXPORT_LISTS) readonly list!: ExportList;
  @OneOf('ExportFormat', EXPORT_FORMATS) readonly format!: ExportFormat;
  @OneOf('ExportState', EXPORT_STATES) readonly state!: ExportState;
  @WholeNumber() readonly rows!: number;
  @Text({ nullable: true }) readonly errorCode!: string | null;
  @Instant() readonly createdAt!: string;
  @Instant() readonly expiresAt!: string;
}
