import {
  type Cell,
  IMPORT_FIELDS,
  type ImportField,
  type ImportKind,
  type MappedColumn,
  type MoneyUnit,
} from '@verso/domain';

import type { BulkRow, RowProblem } from '../platform/bulk/bulk-rows.js';
import type { SheetRow } from '../platform/spreadsheets/sheet-row.js';
import { readCell, type ReadingAids } from './cell-reading.js';
import { legalFormOfName } from './known-codes.js';

/** How a file's columns are to be read. */
export interface FilePlan extends ReadingAids {
  readonly kind: ImportKind;
  readonly headers: readonly string[];
  readonly columns: readonly MappedColumn[];
}

interface PlacedField {
  readonly field: ImportField;
  readonly place: number;
  readonly unit: MoneyUnit;
}

type Facts = Record<string, string | number>;

const KEYS = new Set(['businessId', 'ownNumber']);
// A person counts as one fact of a count: a firm has no million of them.
const PERSONS_MAX = 1_000_000;

/** Reads rows of one file. It remembers what it has seen: a second row about the same thing is refused. */
export class RowReader {
  private readonly fields: readonly PlacedField[];
  private readonly seen = new Set<string>();

  constructor(private readonly plan: FilePlan) {
    this.fields = plan.columns.flatMap(({ header, field: name, unit = 'euro' }) => {
      const field = IMPORT_FIELDS[plan.kind].find((one) => one.name === name);
      const place = plan.headers.indexOf(header);
      return field && place >= 0 ? [{ field, place, unit }] : [];
    });
  }

  /** What the row says; null where all that is read of it is empty. */
  read({ line, cells }: SheetRow): BulkRow | null {
    const problems: RowProblem[] = [];
    const said: Facts = {};
    let isEmpty = true;
    for (const { field, place, unit } of this.fields) {
      const cell: Cell = cells[place] ?? null;
      if (cell === null) {
        if (field.isRequired) problems.push({ field: field.name, code: 'required' });
        continue;
      }
      isEmpty = false;
      const reading = readCell(cell, { ...this.plan, field, unit });
      if ('code' in reading) problems.push({ field: field.name, code: reading.code });
      else said[field.name] = reading.value;
    }
    if (isEmpty) return null;
    return this.toRow(line, said, problems);
  }

  private toRow(line: number, said: Facts, problems: RowProblem[]): BulkRow {
    const { businessId, ownNumber } = said;
    const keys = {
      businessId: businessId === undefined ? null : String(businessId),
      ownNumber: ownNumber === undefined ? null : String(ownNumber),
    };
    const { facts, extra } = completed(this.plan.kind, said);
    if (Number(facts['persons'] ?? 0) < 0)
      problems.push({ field: 'persons', code: 'number.negative' });
    if (Number(facts['persons'] ?? 0) > PERSONS_MAX) {
      problems.push({ field: 'persons', code: 'number.too-large' });
    }
    const row = { line, ...keys, facts, extra, problems };
    if (problems.length === 0 && this.isRepeated(row)) {
      problems.push({
        field: keys.businessId === null ? 'ownNumber' : 'businessId',
        code: 'row.repeated',
      });
    }
    return row;
  }

  private isRepeated({ businessId, ownNumber, facts }: Omit<BulkRow, 'line'>): boolean {
    const firms = [businessId && `B${businessId}`, ownNumber && `N${ownNumber}`].filter(Boolean);
    const about = WITHIN_FIRM[this.plan.kind].map((name) => facts[name] ?? '').join('\u0000');
    const keys = firms.map((firm) => `${firm ?? ''}\u0000${about}`);
    const isKnown = keys.some((key) => this.seen.has(key));
    for (const key of keys) this.seen.add(key);
    return isKnown;
  }
}

/** What tells two rows about one firm apart. */
const WITHIN_FIRM: Readonly<Record<ImportKind, readonly string[]>> = {
  enterprises: [],
  contacts: ['email', 'name'],
  'yearly-figures': ['fiscalYearEndsOn'],
  readings: ['indicator', 'readOn'],
};

// What goes with what was said, and what only a new record takes from it.
function completed(kind: ImportKind, said: Facts): { facts: Facts; extra: Facts } {
  const facts = Object.fromEntries(Object.entries(said).filter(([name]) => !KEYS.has(name)));
  if (kind === 'contacts') return { facts, extra: { language: 'fi' } };
  if (kind === 'readings') return { facts: { ...facts, indicator: indicatorOf(facts) }, extra: {} };
  if (kind !== 'enterprises') return { facts, extra: {} };
  const { enrolledOn, ...firm } = facts;
  if (said['ownNumber'] !== undefined) firm['ownNumber'] = said['ownNumber'];
  if (firm['industryCode'] !== undefined) firm['industryCodeSet'] = 'TOL2025';
  const guessed = legalFormOfName(String(firm['name'] ?? '')) ?? 'other';
  const legalForm = said['businessId'] === undefined ? 'sole-trader' : guessed;
  return { facts: firm, extra: { legalForm, ...(enrolledOn !== undefined && { enrolledOn }) } };
}

// Codes of funders are written in capitals, whatever hand typed them.
function indicatorOf({ indicator = '' }: Facts): string {
  const text = String(indicator);
  return /^rc[or]\s?\d/i.test(text)
    ? text.replace(/\s/g, '').replace(/^rc[or]/i, (c) => c.toUpperCase())
    : text;
}
