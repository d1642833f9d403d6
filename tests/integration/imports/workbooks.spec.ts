import { Readable } from 'node:stream';

import fc from 'fast-check';

import { workbookOf, type ZippedFile, zipOf } from '../../support/zip-file.js';
import type { SheetRow } from '../../../backend/src/platform/spreadsheets/sheet-row.js';
import { XLSX_LIMITS } from '../../../backend/src/platform/spreadsheets/xlsx-limits.js';
import { xlsxRows } from '../../../backend/src/platform/spreadsheets/xlsx-rows.js';

const piecesOf = (content: Buffer): Readable => Readable.from([content]);

async function read(content: Buffer): Promise<SheetRow[]> {
  const found: SheetRow[] = [];
  for await (const rows of xlsxRows(piecesOf(content))) found.push(...rows);
  return found;
}

const codeOf = (content: Buffer): Promise<unknown> =>
  read(content).then(
    () => 'read',
    (error: unknown) => (error as { code?: unknown }).code ?? String(error),
  );

const text = (place: string, value: string): string =>
  `<c r="${place}" t="inlineStr"><is><t>${value}</t></is></c>`;
const texts = (...values: string[]): ZippedFile => ({
  name: 'xl/sharedStrings.xml',
  content: `<sst>${values.map((value) => `<si>${value}</si>`).join('')}</sst>`,
});
const styles = (content: string): ZippedFile => ({
  name: 'xl/styles.xml',
  content: `<styleSheet>${content}</styleSheet>`,
});

describe('a workbook', () => {
  it('is read cell by cell: texts, numbers, formulas by their last value, truths, errors', async () => {
    const rows = `
      <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>
      <row r="2"><c r="A2"><v>12.5</v></c><c r="B2"><f>SUM(A1:A2)</f><v>42</v></c></row>
      <row r="4">${text('B4', 'Kuja 1_x000D_\n00100')}<c r="C4" t="str"><f>A1&amp;"x"</f><v>Nimix</v></c><c r="D4" t="b"><v>1</v></c>
        <c r="E4" t="e"><v>#REF!</v></c>${text('F4', ' Aino &amp; Eino ')}</row>`;
    const book = workbookOf([rows], [texts('<t>Nimi</t>', '<r><t>Kun</t></r><r><t>ta</t></r>')]);

    expect(await read(book)).toEqual([
      { line: 1, cells: ['Nimi', 'Kunta'] },
      { line: 2, cells: [12.5, 42] },
      { line: 4, cells: [null, 'Kuja 1\r\n00100', 'Nimix', '1', null, 'Aino & Eino'] },
    ]);
  });

  it('leaves out how a text is pronounced', async () => {
    const shared = texts('<t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh>');

    expect(await read(workbookOf(['<row><c t="s"><v>0</v></c></row>'], [shared]))).toEqual([
      { line: 1, cells: ['東京'] },
    ]);
  });

  it('has dates where a number is shown as one, by either calendar', async () => {
    const look = styles(`<numFmts><numFmt numFmtId="164" formatCode="d\\.m\\.yyyy;@"/>
        <numFmt numFmtId="165" formatCode="0.0&quot; d&quot;"/><numFmt numFmtId="166" formatCode="[h]:mm"/></numFmts>
      <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
      <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/></cellXfs>`);
    const cells = [0, 1, 2, 3, 4].map((style) => `<c s="${style}"><v>46082.75</v></c>`).join('');
    const rows = `<row>${cells}<c t="d"><v>2026-03-01T12:00:00</v></c></row>`;
    const wanted = [46082.75, '2026-03-01', '2026-03-01', 46082.75, 46082.75, '2026-03-01'];

    expect(await read(workbookOf([rows], [look]))).toEqual([{ line: 1, cells: wanted }]);

    const workbook = {
      name: 'xl/workbook.xml',
      content: '<workbook><workbookPr date1904="1"/><sheets><sheet name="a"/></sheets></workbook>',
    };
    const [row] = await read(workbookOf([rows], [look, workbook]));
    expect(row?.cells[1]).toBe('2030-03-02');
  });

  it('may leave out the places of its cells, and give its tags a name before theirs', async () => {
    const sheet = {
      name: 'xl/worksheets/sheet1.xml',
      content:
        '<x:worksheet xmlns:x="u"><x:sheetData><x:row><x:c><x:v>1</x:v></x:c><x:c t="inlineStr"><x:is><x:t>a</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>',
    };

    expect(await read(workbookOf([''], [sheet]))).toEqual([{ line: 1, cells: [1, 'a'] }]);
  });

  it('is read by its first sheet that is shown', async () => {
    const book = workbookOf(
      [`<row>${text('A1', 'piilossa')}</row>`, `<row>${text('A1', 'näkyvissä')}</row>`],
      [
        {
          name: 'xl/workbook.xml',
          content:
            '<workbook><sheets><sheet name="a" state="hidden" r:id="rId1"/><sheet name="b" r:id="rId2"/></sheets></workbook>',
        },
      ],
    );

    expect(await read(book)).toEqual([{ line: 1, cells: ['näkyvissä'] }]);
  });

  it('may have many sheets and many rows', async () => {
    const rows = Array.from({ length: 20_000 }, (_, n) => `<row><c><v>${n}</v></c></row>`).join('');
    const book = workbookOf([rows, ...Array.from({ length: 60 }, () => '<row/>')]);

    const found = await read(book);

    expect(found).toHaveLength(20_000);
    expect(found.at(-1)).toEqual({ line: 20_000, cells: [19_999] });
  });
});

describe('what looks like a workbook', () => {
  it.each([
    ['a folder of something else', zipOf([{ name: 'word/document.xml', content: '<w/>' }])],
    ['a workbook without a sheet', workbookOf([])],
    ['a sheet that is no XML', workbookOf(['<row><c></row>'])],
    ['a sheet that breaks off', workbookOf(['<row><c r="A1"><v>1</v></c>'])],
    [
      'entities of its own',
      workbookOf(
        [],
        [
          {
            name: 'xl/worksheets/sheet1.xml',
            content:
              '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><worksheet><row><c><v>&b;</v></c></row></worksheet>',
          },
        ],
      ),
    ],
    [
      'entities in its texts',
      workbookOf([''], [{ name: 'xl/sharedStrings.xml', content: '<!DOCTYPE x><sst><si/></sst>' }]),
    ],
    ['rows that go backwards', workbookOf(['<row r="2"/><row r="1"/>'])],
    ['the same row twice', workbookOf(['<row r="2"/><row r="2"/>'])],
    ['a row that has no number', workbookOf(['<row r="x"/>'])],
    ['a row below all rows', workbookOf(['<row r="1048577"/>'])],
    [
      'an entry that unfolds into more than it says',
      workbookOf(
        [''],
        [
          {
            name: 'xl/worksheets/sheet1.xml',
            content: `<worksheet>${' '.repeat(100_000)}</worksheet>`,
            declared: 100,
          },
        ],
      ),
    ],
    ['a text without an end', workbookOf([`<row>${text('A1', 'x'.repeat(3_000_000))}</row>`])],
  ])('%s is none', async (_, content) => {
    expect(await codeOf(content)).toBe('file.not-a-workbook');
  });

  it.each([
    [
      'says that it unfolds into gigabytes',
      zipOf([{ name: 'xl/workbook.xml', content: 'x', declared: 4_000_000_000 }]),
    ],
    [
      'has entries without number',
      zipOf(
        Array.from({ length: XLSX_LIMITS.entries + 1 }, (_, n) => ({
          name: `xl/${n}.xml`,
          content: '',
        })),
      ),
    ],
    [
      'has styles that unfold',
      workbookOf([''], [styles(`<cellXfs>${'<xf numFmtId="1"/>'.repeat(2_000_000)}</cellXfs>`)]),
    ],
  ])('one that %s is too large', async (_, content) => {
    expect(await codeOf(content)).toBe('file.unpacks-too-large');
  });

  it('with a way out of its folder is refused', async () => {
    expect(await codeOf(zipOf([{ name: '../../etc/passwd', content: 'x' }]))).toBe('file.type');
  });

  it('and is cut off, or has a byte changed, is read or refused: never anything else', async () => {
    const book = workbookOf([`<row>${text('A1', 'Nimi')}<c r="B1"><v>1</v></c></row>`]);

    await fc.assert(
      fc.asyncProperty(
        fc.nat(book.length - 1),
        fc.nat(255),
        fc.boolean(),
        async (place, byte, isCut) => {
          const broken = isCut ? book.subarray(0, place) : Buffer.from(book);
          if (!isCut) broken[place] = byte;

          expect(await codeOf(broken)).toMatch(/^(?:read|file\.[a-z-]+)$/);
        },
      ),
      { numRuns: 400 },
    );
  });
});
