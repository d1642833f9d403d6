import fc from 'fast-check';

import { delimiterOf, encodingOfMark } from './csv-form.js';
import { DELIMITERS } from './sheet-row.js';

describe('the sign between columns', () => {
  it.each([
    ['Y-tunnus;Nimi\n0112038-9;Saimaan Leipä Oy', ';'],
    ['Business ID,Name\n0112038-9,Saimaan Leipä Oy', ','],
    ['Y-tunnus\tNimi\n0112038-9\tSaimaan Leipä Oy', '\t'],
    // decimal commas cut each line as well, but not into as many columns everywhere
    ['Nro;Vuosi;Liikevaihto;Henkilöstö\n1;2025;1 234,5;3,5\n2;2025;900;2', ';'],
    ['Name,Note\n"Leipä; kahvi; tee",x\n"Kahvi; tee",y', ','],
    // a title above the table says nothing
    ['Asiakkaat 2026\n\nNro;Nimi\n1;Aino\n2;Eino', ';'],
    ['Nimi;Osoite\n"Rivi\nvaihtuu";Kuja 1\nAino;Kuja 2', ';'],
    ['Nimi', ';'],
    ['', ';'],
  ])('of %j is %j', (sample, delimiter) => {
    expect(delimiterOf(sample)).toBe(delimiter);
  });

  it('is found in any table whose cells have no such signs', () => {
    const cell = fc.stringMatching(/^[a-zåäö0-9 .-]{1,12}$/);
    const table = fc
      .integer({ min: 2, max: 8 })
      .chain((columns) =>
        fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: 1 }),
      );
    fc.assert(
      fc.property(table, fc.constantFrom(...DELIMITERS), (rows, delimiter) => {
        const text = rows.map((row) => row.join(delimiter)).join('\r\n');

        expect(delimiterOf(text)).toBe(delimiter);
      }),
    );
  });
});

describe('the mark at the beginning', () => {
  it.each([
    [[0xef, 0xbb, 0xbf, 0x61], 'utf-8'],
    [[0xff, 0xfe, 0x61, 0x00], 'utf-16le'],
    [[0xfe, 0xff, 0x00, 0x61], 'utf-16be'],
    [[0x61, 0x62], null],
    [[], null],
  ])('%j names %j', (bytes, encoding) => {
    expect(encodingOfMark(Uint8Array.from(bytes))).toBe(encoding);
  });
});
