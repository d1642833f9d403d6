import { Readable } from 'node:stream';

import fc from 'fast-check';

import { CSV_DIALECTS, csvLine, unguarded } from './csv-write.js';
import { csvRows } from './csv-rows.js';

const DELIMITER = { fi: ';', international: ',' } as const;

async function readBack(line: string, dialect: 'fi' | 'international') {
  const form = { encoding: 'utf-8', delimiter: DELIMITER[dialect] } as const;
  const found = [];
  for await (const rows of csvRows(Readable.from([Buffer.from(line)]), form)) found.push(...rows);
  return found;
}

describe('a written line', () => {
  it.each([
    ['fi', ['Aino', 1234.5, null, true], 'Aino;1234,5;;true\r\n'],
    ['international', ['Aino', 1234.5, null, false], 'Aino,1234.5,,false\r\n'],
    ['fi', ['a;b', 'c"d', 'e\nf', 'g,h'], '"a;b";"c""d";"e\nf";g,h\r\n'],
    ['international', ['a;b', 'g,h', -3.25], 'a;b,"g,h",-3.25\r\n'],
    ['fi', [-3.25, 0, 1e6], '-3,25;0;1000000\r\n'],
  ] as const)('in the %s dialect of %j', (dialect, cells, line) => {
    expect(csvLine(cells, dialect)).toBe(line);
  });

  it.each([
    '=1+1',
    '=HYPERLINK("http://x.example","y")',
    '+358401234567',
    '-1+2',
    '@SUM(A1)',
    '\t=1+1',
    '\r=1+1',
    '\n=1+1',
    '＝1+1',
    '＋1',
    '－1',
    '＠x',
    "'=1+1",
  ])('has no cell that a spreadsheet runs: %j', (text) => {
    for (const dialect of CSV_DIALECTS) {
      const cell = csvLine([text], dialect).slice(0, -2).replace(/^"/, '');

      expect(cell.startsWith(`'${text.slice(0, 1)}`)).toBe(true);
    }
  });

  it('holds whatever text, in both dialects, and gives it back', async () => {
    const text = fc
      .oneof(
        fc.string(),
        fc.string({ unit: 'grapheme' }),
        fc.stringMatching(/^['=+@;,"\n -]{1,6}$/),
      )
      // what no cell holds is left out by the reader
      .map((value) => value.replace(/[\p{Cc}\ufeff]/gu, ' ').trim())
      .filter((value) => value !== '');
    await fc.assert(
      fc.asyncProperty(
        fc.array(text, { minLength: 2, maxLength: 5 }),
        fc.constantFrom(...CSV_DIALECTS),
        async (cells, dialect) => {
          const [row] = await readBack(csvLine(cells, dialect), dialect);

          expect(row?.cells).toEqual(cells);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('a text from a file', () => {
  it.each([
    ["'=1+1", '=1+1'],
    ["'+358401234567", '+358401234567'],
    ["''=1", "'=1"],
    ["'t Hoen Oy", "'t Hoen Oy"],
    ['=1+1', '=1+1'],
    ['', ''],
  ])('%j was %j before it was guarded', (text, before) => {
    expect(unguarded(text)).toBe(before);
  });
});
