import { Readable } from 'node:stream';

import fc from 'fast-check';

import { formOf, rowsOf } from './table-file.js';
import type { SheetRow } from './sheet-row.js';

/** A file, handed over in pieces of so many bytes. */
function fileOf(content: string | Buffer, size = 7) {
  const bytes = Buffer.from(content);
  const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, nth) =>
    bytes.subarray(nth * size, (nth + 1) * size),
  );
  return () => Readable.from(pieces);
}

async function read(content: string | Buffer, size?: number): Promise<SheetRow[]> {
  const open = fileOf(content, size);
  const found: SheetRow[] = [];
  for await (const rows of rowsOf(open, await formOf(open))) found.push(...rows);
  return found;
}

const cellsOf = async (content: string | Buffer) => (await read(content)).map(({ cells }) => cells);

describe('a file of text', () => {
  const WANTED = [
    ['Nimi', 'Kunta'],
    ['Öljymäki Oy', 'Mäntyharju'],
  ];
  const TEXT = 'Nimi;Kunta\nÖljymäki Oy;Mäntyharju\n';
  const utf16 = Buffer.from(`\uFEFF${TEXT}`, 'utf16le');

  it.each([
    ['UTF-8', Buffer.from(TEXT)],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${TEXT}`)],
    ['Latin-1', Buffer.from(TEXT, 'latin1')],
    ['UTF-16', utf16],
    ['UTF-16, the other end first', Buffer.from(utf16).swap16()],
    ['lines ended as on old Macs', Buffer.from(TEXT.replaceAll('\n', '\r'))],
    ['lines ended as by Windows', Buffer.from(TEXT.replaceAll('\n', '\r\n'))],
    ['no end of its last line', Buffer.from(TEXT.trimEnd())],
  ])('is read in %s', async (_, content) => {
    expect(await cellsOf(content)).toEqual(WANTED);
  });

  it('is Latin-1 though the first letter that tells comes late', async () => {
    const lines = Array.from({ length: 9_000 }, (_, n) => `Yritys ${n};Kuja ${n}`);
    const content = Buffer.from(`${['Nimi;Osoite', ...lines].join('\n')}\nÄänekoski;Tie`, 'latin1');

    const rows = await read(content, 4_096);

    expect(rows).toHaveLength(9_002);
    expect(rows.at(-1)?.cells).toEqual(['Äänekoski', 'Tie']);
  });

  it('may end its lines now one way, now the other', async () => {
    expect(await cellsOf('a;b\r\nc;d\ne;f\r\ng;h\n')).toEqual([
      ['a', 'b'],
      ['c', 'd'],
      ['e', 'f'],
      ['g', 'h'],
    ]);
  });

  it('keeps line ends, signs and quotes inside of quotes', async () => {
    expect(await cellsOf('a;b\n"x\ny";"p;q"\n"sano ""hei""";Oy "Kahvi" Ab\n')).toEqual([
      ['a', 'b'],
      ['x\ny', 'p;q'],
      ['sano "hei"', 'Oy "Kahvi" Ab'],
    ]);
  });

  it('numbers its rows as a spreadsheet does, empty ones too', async () => {
    const rows = await read('Otsikko;\n\nNimi;Kunta\n;\nAino;Lemi');

    expect(rows.map(({ line, cells }) => [line, ...cells.filter((cell) => cell !== null)])).toEqual(
      [[1, 'Otsikko'], [2], [3, 'Nimi', 'Kunta'], [4], [5, 'Aino', 'Lemi']],
    );
  });

  it('may have one row, and rows of different lengths', async () => {
    expect(await cellsOf('Nimi;Kunta')).toEqual([['Nimi', 'Kunta']]);
    expect(await cellsOf('a;b;c\nd\ne;f;g;h')).toEqual([
      ['a', 'b', 'c'],
      ['d'],
      ['e', 'f', 'g', 'h'],
    ]);
  });

  it('has no cell of spaces, or with a mark of byte order', async () => {
    expect(await cellsOf('a;b\n  x\u200b ; \u00a0 \ny;\ufeffz')).toEqual([
      ['a', 'b'],
      ['x\u200b', null],
      ['y', 'z'],
    ]);
  });

  it.each(['\u0001', '\u0007', '\u001a', '\u001f', '\u007f'])(
    'keeps an odd character in its cell, for its row to be refused: %j',
    async (odd) => {
      expect(await cellsOf(`a;b\nc;d${odd}e\nf;g\n`)).toEqual([
        ['a', 'b'],
        ['c', `d${odd}e`],
        ['f', 'g'],
      ]);
    },
  );

  it.each(['a;b\nc;d\u001a', 'a;b\nc;d\n\u001a', `a;b\nc;d\n${'\u001a'.repeat(100)}`])(
    'ends where it says so, as files of DOS do: %.20j',
    async (content) => {
      for (const size of [1, 7, 1_000]) {
        const rows = await read(content, size);
        expect(rows.map(({ cells }) => cells)).toEqual([
          ['a', 'b'],
          ['c', 'd'],
        ]);
      }
    },
  );

  it('has no zeros, which no column of text would hold', async () => {
    const late = `a;b\n${'c;d\n'.repeat(20_000)}e\u0000;f\n`;

    expect((await read(late, 4_096)).at(-1)?.cells).toEqual(['e\u001a', 'f']);
  });

  it.each([
    ['', 'file.empty'],
    ['\uFEFF', 'file.empty'],
    [' \r\n \n', 'file.empty'],
    ['%PDF-1.7\nx;y', 'file.type'],
    ['<html><td>a;b</td></html>', 'file.type'],
    ['<?xml version="1.0"?><a;b/>', 'file.type'],
    ['{\\rtf1 a;b}', 'file.type'],
    ['GIF89a\u0001\u0000;b', 'file.type'],
    ['\u0000\u0000;\u0001', 'file.type'],
    ['a;b\nc\u0000;d', 'file.type'],
    ['\u0001\u0002;\u0003\n'.repeat(20), 'file.type'],
    ['\u001a\u001a', 'file.empty'],
    [Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), 'file.old-excel'],
    [Buffer.from([0x50, 0x4b, 0x03, 0x04, 0, 0]), 'file.type'],
    [Buffer.from([0xff, 0xfe, 0x61, 0x00, 0x3b]), 'file.encoding'],
    [`a;b\n"${'x'.repeat(250_000)}";c`, 'file.not-a-table'],
    [`a;b\nc;"${'d\n'.repeat(150_000)}`, 'file.not-a-table'],
  ])('%.20j is refused as %s', async (content, code) => {
    await expect(read(content, 65_536)).rejects.toMatchObject({ code });
  });

  it('gives the same rows however it is cut into pieces', async () => {
    const content = Buffer.from('\uFEFFNimi;Kunta\r\n"Öljy ""x""\r\ny";Mänttä\r\n€;\r\n');
    const whole = await read(content, 1_000);

    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 40 }), async (size) => {
        expect(await read(content, size)).toEqual(whole);
      }),
      { numRuns: 40 },
    );
  });

  it('is read or refused, whatever it holds: never anything else', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        const content = Buffer.from(bytes);
        const outcome = await read(content).then(
          () => 'read',
          (error: unknown) => (error as { code?: unknown }).code,
        );

        expect(outcome).toMatch(/^(?:read|file\.[a-z-]+)$/);
      }),
      { numRuns: 500 },
    );
  });
});
