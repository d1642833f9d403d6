import type { Cell } from '@verso/domain';

import { findHeaders, signOf } from './header-search.js';

const rowsOf = (...rows: Cell[][]) => rows.map((cells, index) => ({ line: index + 1, cells }));

describe('the headers of a file', () => {
  it.each([
    ['Finnish', ['Y-tunnus', 'Yrityksen nimi', 'Kunta']],
    ['Swedish', ['FO-nummer', 'Företagets namn', 'Kommun']],
    ['English', ['Business ID', 'Company name', 'Municipality']],
  ])('in %s are found below a title and a note', (_, headers) => {
    const rows = rowsOf(
      ['Asiakkaat 2026', null, null],
      [null, null, null],
      ['Päivitetty', '1.3.2026', null],
      headers,
      ['0112038-9', 'Saimaan Leipä Oy', 'Mikkeli'],
    );

    expect(findHeaders(rows)).toMatchObject({ headerLine: 4, headers, sample: [{ line: 5 }] });
  });

  it('are the first row with more than one cell, where none is known', () => {
    const rows = rowsOf(['Otsikko', null], ['aaa', 'bbb'], ['1', '2']);

    expect(findHeaders(rows)).toMatchObject({ headerLine: 2, headers: ['aaa', 'bbb'] });
  });

  it('are without what cannot be written', () => {
    const rows = rowsOf(['Y-tunnus\u0007', 'Ni\u202emi', '\u0001'], ['0112038-9', 'Leipä Oy', 'x']);

    expect(findHeaders(rows)).toMatchObject({ headers: ['Y-tunnus', 'Nimi', '#3'] });
  });

  it('are two hundred at most: it is told where there are more', () => {
    const wide = Array.from({ length: 201 }, (_, nth) => `sarake ${nth}`);
    const padded = [...wide.slice(0, 200), null, null];

    expect(findHeaders(rowsOf(wide))).toMatchObject({ isTooWide: true });
    expect(findHeaders(rowsOf(padded))).toMatchObject({ isTooWide: false });
  });

  it('are not there, where no row has two cells and none is known', () => {
    expect(findHeaders([])).toBeNull();
    expect(findHeaders(rowsOf(['yksi'], [null], ['kaksi']))).toBeNull();
  });

  it('are one, where the file has one column that is known', () => {
    const rows = rowsOf(['Jäsenet'], ['Y-tunnus', null], ['0112038-9'], ['2345678-0']);

    expect(findHeaders(rows)).toMatchObject({ headerLine: 2, headers: ['Y-tunnus', '#2'] });
    expect(findHeaders(rows)?.sample).toHaveLength(2);
  });

  it('are not the title of a wider table', () => {
    const rows = rowsOf(['Y-tunnus'], ['aaa', 'bbb'], ['1', '2']);

    expect(findHeaders(rows)).toMatchObject({ headerLine: 2 });
  });

  it('all differ: a column without one goes by its place, a second of the same name too', () => {
    const rows = rowsOf(['Nimi', null, 'Nimi', 2025, 'Nimi']);

    expect(findHeaders(rows)?.headers).toEqual(['Nimi', '#2', 'Nimi #3', '2025', 'Nimi #5']);
  });

  it('are cut where they are no headers any more', () => {
    const rows = rowsOf(['x'.repeat(500), ...Array.from({ length: 300 }, (_, n) => `C${n}`)]);

    const headers = findHeaders(rows)?.headers ?? [];

    expect(headers).toHaveLength(200);
    expect(Math.max(...headers.map(({ length }) => length))).toBe(120);
  });
});

describe('the sign before decimals', () => {
  const start = (...cells: Cell[]) => ({ headerLine: 1, headers: [], sample: rowsOf(cells) });
  const csv = (delimiter: ';' | ',') => ({ format: 'csv', encoding: 'utf-8', delimiter }) as const;

  it.each([
    [start('12,5', 'Aino'), csv(';'), ','],
    [start('12.5', 'Aino'), csv(';'), '.'],
    [start('Aino', 12.5), csv(';'), ','],
    [start('Aino'), csv(','), '.'],
    [start('Aino'), { format: 'xlsx' } as const, ','],
  ])('is told by the cells, else by the kind of file', (found, form, sign) => {
    expect(signOf(found, form)).toBe(sign);
  });
});
