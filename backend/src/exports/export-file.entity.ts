import type { ExportFormat, ExportList, ExportState, Language } from '@verso/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

import type { CsvDialect } from '../platform/spreadsheets/csv-write.js';

/** How a list was asked for. */
export interface ExportQuestion {
  readonly format: ExportFormat;
  readonly dialect: CsvDialect;
  readonly language: Language;
  readonly filters: string;
}

@Entity('export_file')
export class ExportFile {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'person_id' }) personId: string;
  @Column('uuid', { name: 'programme_id', nullable: true }) programmeId: string | null;
  @Column('text') list: ExportList;
  @Column('jsonb') question: ExportQuestion;
  @Column('text') state: ExportState;
  @Column('text', { name: 'error_code', nullable: true }) errorCode: string | null;
  @Column('integer', { name: 'rows_made' }) rowsMade: number;
  @Column('text', { name: 'file_sha256', nullable: true }) fileSha256: string | null;
  @Column('bigint', { name: 'file_bytes', nullable: true }) fileBytes: number | null;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  @Column('timestamptz', { name: 'settled_at', nullable: true }) settledAt: Date | null;
  @Column('timestamptz', { name: 'expires_at' }) expiresAt: Date;
}
