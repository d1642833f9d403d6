import { Readable } from 'node:stream';

import type { Cell } from '@verso/domain';
import fc from 'fast-check';

import { CSV_DIALECTS } from '../platform/spreadsheets/csv-write.js';
import { formOf, rowsOf } from '../platform/spreadsheets/table-file.js';
import { date, euros, instant, number, ReaderWords, text } from './export-columns.js';
import { csvHead, csvRow, workbook } from './export-writing.js';

interface Firm {
  readonly name: string | null;
  readonly persons: number | null;
  readonly cents: number | null;
  readonly joinedOn: string | null;
  readonly seenAt: string | null;
}

const columns = [
  text<Firm>('name', ({ name }) => name),
  number<Firm>('persons', ({ persons }) => persons),
  euros<Firm>('turnover', ({ cents }) => cents),
  date<Firm>('joinedOn', ({ joinedOn }) => joinedOn),
  instant<Firm>('seenAt', ({ seenAt }) => seenAt),
] as const;
const words = new ReaderWords('fi');
const firm: Firm = {
  name: '=HYPERLINK("http://x.example")',
  persons: 3.5,
  cents: 123_450,
  joinedOn: '2026-03-01',
  seenAt: '2026-03-01T10:05:00.000Z',
};
const nothing: Firm = { name: null, persons: null, cents: null, joinedOn: null, seenAt: null };

async function read(content: Buffer) {
  const open = () => Readable.from([content]);
  const found = [];
  for await (const rows of rowsOf(open, await formOf(open))) {
    found.push(...rows.map(({ cells }) => cells));
  }
  return found;
}

describe('a list as text', () => {
  it('is written as a Finnish spreadsheet reads it', () => {
    expect(csvRow(firm as never, { columns, words, dialect: 'fi' })).toBe(
      `"'=HYPERLINK(""http://x.example"")";3,5;1234,5;1.3.2026;1.3.2026 klo 12.05\r\n`,
    );
  });

  it('is written as programs elsewhere read it', () => {
    expect(csvRow(firm as never, { columns, words, dialect: 'international' })).toBe(
      `"'=HYPERLINK(""http://x.example"")",3.5,1234.5,2026-03-01,2026-03-01T10:05:00.000Z\r\n`,
    );
  });

  it('leaves cells empty where nothing is known', () => {
    expect(csvRow(nothing as never, { columns, words, dialect: 'fi' })).toBe(';;;;\r\n');
  });

  it.each(CSV_DIALECTS)(
    'begins with the mark of its encoding, and is read back (%s)',
    async (dialect) => {
      const head = csvHead(columns, words, dialect);
      const content = Buffer.from(head + csvRow(firm as never, { columns, words, dialect }));

      expect(content.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
      const [, row] = await read(content);
      expect(row?.[0]).toBe(firm.name);
    },
  );
});

describe('a list as a workbook', () => {
  const options = { columns, words, name: 'Yritykset / [1]'.replace(/[/[\]]/g, '') };

  it('keeps texts as texts, numbers as numbers and dates as dates', async () => {
    const [head, row, empty] = await read(
      await workbook([firm as never, nothing as never], options),
    );

    expect(head).toHaveLength(5);
    expect(row).toEqual([firm.name, 3.5, 1234.5, '2026-03-01', '1.3.2026 klo 12.05']);
    expect((empty ?? []).every((cell) => cell === null)).toBe(true);
  });

  it('gives back whatever text it was given', async () => {
    const given = fc.oneof(fc.string(), fc.string({ unit: 'grapheme' }));
    const names = [
      ...fc.sample(given, 500),
      'a\ufffdb',
      'c\ufdd0d',
      'toString',
      'constructor',
      '__proto__',
      '_x0041_',
    ];

    const content = await workbook(names.map((name) => ({ ...nothing, name })) as never[], options);

    const [, ...rows] = await read(content);
    expect(rows.map(([cell]) => plain(cell))).toEqual(names.map(plain));
  });
});

// What no cell holds is left out, spaces around it, and the guard of what would be a formula.
const plain = (cell: Cell | undefined): string =>
  String(cell ?? '')
    .replace(/[\p{Cc}\p{Noncharacter_Code_Point}\ufeff\ufffd]/gu, '')
    .trim()
    .replace(/^'+(?=[=+\-@＝＋－＠])/, '');
