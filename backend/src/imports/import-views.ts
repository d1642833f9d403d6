import type { ImportBatch } from './import-batch.entity.js';
import type { ImportView } from './imports.dto.js';

const iso = (at: Date | null): string | null => at?.toISOString() ?? null;

export function toImportView(batch: ImportBatch, createdByName: string | null): ImportView {
  const { id, kind, state, fileName, fileBytes, decimalSign, errorCode, counts } = batch;
  const { rowsChecked, rowsWritten } = batch;
  return {
    ...{ id, kind, state, fileName, fileBytes, decimalSign, errorCode, counts },
    ...{ rowsChecked, rowsWritten, createdByName },
    format: batch.form.format,
    headers: [...batch.headers],
    columns: batch.columns.map((column) => ({ ...column })),
    createdAt: batch.createdAt.toISOString(),
    startedAt: iso(batch.startedAt),
    settledAt: iso(batch.settledAt),
    emptiedAt: iso(batch.emptiedAt),
  };
}
