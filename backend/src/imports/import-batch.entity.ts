import type { DecimalSign, ImportKind, ImportState, MappedColumn, RowOutcome } from '@verso/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

import type { TableForm } from '../platform/spreadsheets/table-file.js';

@Entity('import_batch')
export class ImportBatch {
  @PrimaryColumn('uuid') id: string;
  @PrimaryColumn('uuid', { name: 'programme_id' }) programmeId: string;
  @Column('text', { name: 'file_name', nullable: true }) fileName: string | null;
  @Column('text', { name: 'file_sha256', nullable: true }) fileSha256: string | null;
  @Column('bigint', { name: 'file_bytes' }) fileBytes: number;
  @Column('jsonb') form: TableForm;
  @Column('integer', { name: 'header_line' }) headerLine: number;
  @Column('jsonb') headers: readonly string[];
  @Column('text') kind: ImportKind;
  @Column('jsonb') columns: readonly MappedColumn[];
  @Column('text', { name: 'decimal_sign' }) decimalSign: DecimalSign;
  @Column('boolean', { name: 'is_remembered' }) isRemembered: boolean;
  @Column('text') state: ImportState;
  @Column('text', { name: 'error_code', nullable: true }) errorCode: string | null;
  @Column('jsonb', { nullable: true }) counts: Readonly<Record<RowOutcome, number>> | null;
  @Column('integer', { name: 'rows_checked' }) rowsChecked: number;
  @Column('integer', { name: 'rows_written' }) rowsWritten: number;
  @Column('integer', { name: 'last_line' }) lastLine: number;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  @Column('uuid', { name: 'created_by' }) createdBy: string;
  @Column('timestamptz', { name: 'checked_at', nullable: true }) checkedAt: Date | null;
  @Column('timestamptz', { name: 'started_at', nullable: true }) startedAt: Date | null;
  @Column('timestamptz', { name: 'settled_at', nullable: true }) settledAt: Date | null;
  @Column('timestamptz', { name: 'emptied_at', nullable: true }) emptiedAt: Date | null;
}
