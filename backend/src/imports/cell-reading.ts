import {
  type Cell,
  type CellForm,
  type DecimalSign,
  type ImportField,
  type MoneyUnit,
  normaliseEmail,
  normalisePhone,
  POST_CODE_PATTERN,
  readBusinessId,
  readDate,
  readNumber,
  readYearEnd,
} from '@verso/domain';

import { isWritten } from '../platform/spreadsheets/cell-text.js';
import { type KnownCodes, legalFormOf } from './known-codes.js';

/** What a cell says, or the code of why it says nothing. */
export type CellReading = { readonly value: string | number } | { readonly code: string };

/** What cells are read by. */
export interface ReadingAids {
  readonly decimal: DecimalSign;
  readonly codes: KnownCodes;
  /** The day on which the file came, `YYYY-MM-DD`: nothing it tells of has happened later. */
  readonly today: string;
}

interface Reading extends ReadingAids {
  readonly field: ImportField;
  readonly unit: MoneyUnit;
}

type Filled = NonNullable<Cell>;

const said = (value: string | number | null, code: string): CellReading =>
  value === null ? { code } : { value };

// A map: as an object it would know the words that all objects know, such as "constructor".
const LANGUAGES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{ fi: 'fi', suomi: 'fi', finska: 'fi', finnish: 'fi' },
    ...{ sv: 'sv', se: 'sv', ruotsi: 'sv', svenska: 'sv', swedish: 'sv' },
    ...{ en: 'en', englanti: 'en', engelska: 'en', english: 'en' },
  }),
);

const READERS: Readonly<Record<CellForm, (cell: Filled, reading: Reading) => CellReading>> = {
  text: (cell, { field }) => readText(String(cell), field),
  'business-id': (cell) => readId(String(cell)),
  email: (cell) => said(normaliseEmail(String(cell)), 'email.format'),
  phone: (cell) => said(normalisePhone(phoneText(cell)), 'phone.format'),
  language: (cell) => said(LANGUAGES.get(String(cell).toLowerCase()) ?? null, 'language.unknown'),
  'legal-form': (cell) => said(legalFormOf(String(cell)), 'legal-form.unknown'),
  industry: (cell, { codes }) => readIndustry(String(cell), codes),
  municipality: (cell, { codes }) => readMunicipality(String(cell), codes),
  'post-code': (cell) => readPostCode(String(cell)),
  date: (cell, { today }) => readPastDate(String(cell), today),
  'year-end': (cell, { today }) => readFiscalYear(cell, today),
  number: (cell, { decimal }) => said(readNumber(cell, decimal), 'number.format'),
  money: (cell, reading) => readMoney(cell, reading),
};

/** Reads one cell that is not empty. */
export function readCell(cell: Filled, reading: Reading): CellReading {
  if (typeof cell === 'string' && !isWritten(cell)) return { code: 'format' };
  return READERS[reading.field.form](cell, reading);
}

function readPastDate(text: string, today: string): CellReading {
  const reading = said(readDate(text), 'date.format');
  return 'value' in reading && reading.value > today ? { code: 'date.in-future' } : reading;
}

// A budget tells of the year that goes on and of the next one, nothing of those after it.
function readFiscalYear(cell: Filled, today: string): CellReading {
  const reading = said(readYearEnd(cell), 'date.format');
  const last = `${Number(today.slice(0, 4)) + 1}${today.slice(4)}`;
  return 'value' in reading && reading.value > last ? { code: 'date.too-far' } : reading;
}

function readText(text: string, { max = 200 }: ImportField): CellReading {
  const line = text.replace(/\s+/g, ' ');
  return line.length > max ? { code: 'too-long' } : { value: line };
}

function readId(text: string): CellReading {
  const reading = readBusinessId(text.replace(/\s/g, ''));
  return reading.ok ? { value: reading.businessId } : { code: reading.code };
}

function readPostCode(text: string): CellReading {
  const code = text.replace(/^FI-?/i, '').padStart(5, '0');
  return POST_CODE_PATTERN.test(code) ? { value: code } : { code: 'post-code.format' };
}

// A spreadsheet that takes a telephone number for a number drops what stands before its first digit.
function phoneText(cell: Filled): string {
  if (typeof cell === 'string') return cell;
  return /^358\d{6,}$/.test(String(cell)) ? `+${cell}` : `0${cell}`;
}

// "62010", "62.010", "62.01 Ohjelmistot": the digits before any words.
function readIndustry(text: string, { divisions }: KnownCodes): CellReading {
  const digits = (/^[\d.]+/.exec(text)?.[0] ?? '').replaceAll('.', '');
  const isCode = digits.length >= 2 && digits.length <= 5 && divisions.has(digits.slice(0, 2));
  return isCode ? { value: digits } : { code: 'industry.unknown' };
}

function readMunicipality(text: string, { municipalities }: KnownCodes): CellReading {
  const name = /^\d{1,3}$/.test(text) ? text.padStart(3, '0') : text.toLowerCase();
  return said(municipalities.get(name) ?? null, 'municipality.unknown');
}

const CENTS: Readonly<Record<MoneyUnit, number>> = { euro: 100, 'thousand-euro': 100_000 };
const MONEY_MAX = 1e14;

function readMoney(cell: Filled, { decimal, unit, field }: Reading): CellReading {
  const amount = readNumber(cell, decimal);
  if (amount === null) return { code: 'number.format' };
  const cents = Math.round(amount * CENTS[unit]);
  if (cents < 0 && field.name !== 'valueAddedCents') return { code: 'number.negative' };
  return Math.abs(cents) > MONEY_MAX ? { code: 'number.too-large' } : { value: cents };
}
