import type { Readable } from 'node:stream';

import type { ExportFile, ExportQuestion } from './export-file.entity.js';
import type { ListAsked } from './export-reader.js';
import type { ExportRequest, ExportView } from './exports.dto.js';

/** A file on its way to the one who asked for it. */
export interface SentFile {
  readonly name: string;
  readonly type: string;
  readonly content: Readable;
}

const TYPES = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

export function sentFile(
  { list }: ListAsked,
  { format }: ExportQuestion,
  { content, at }: { content: Readable; at: string },
): SentFile {
  return { name: `verso-${list}-${at}.${format}`, type: TYPES[format], content };
}

export function readRequest(request: ExportRequest): {
  asked: ListAsked;
  question: ExportQuestion;
} {
  const { list, programmeId = null, filters = '', format, dialect = 'fi', language } = request;
  return {
    asked: { list, programmeId, filters },
    question: { format, dialect, language, filters },
  };
}

export function toView({ id, list, question, state, rowsMade, ...file }: ExportFile): ExportView {
  return {
    ...{ id, list, state },
    format: question.format,
    rows: rowsMade,
    errorCode: file.errorCode,
    createdAt: file.createdAt.toISOString(),
    expiresAt: file.expiresAt.toISOString(),
  };
}
