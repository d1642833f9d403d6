import { crc32, deflateRawSync } from 'node:zlib';

/** One file of a packed folder; `declared` lies about how large it unfolds. */
export interface ZippedFile {
  readonly name: string;
  readonly content: string | Buffer;
  readonly declared?: number;
}

/** A packed folder, written byte by byte, so that it can also be a broken or a lying one. */
export function zipOf(files: readonly ZippedFile[]): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const file of files) {
    const body = bodyOf(file);
    directory.push(headerOf(file, body, offset));
    const whole = Buffer.concat([headerOf(file, body), body]);
    bodies.push(whole);
    offset += whole.length;
  }
  const index = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(index.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...bodies, index, end]);
}

const bodyOf = ({ content }: ZippedFile): Buffer => deflateRawSync(Buffer.from(content));

/** The header before a file, or, with its place, that of the folder's index. */
function headerOf({ name, content, declared }: ZippedFile, body: Buffer, offset?: number): Buffer {
  const bytes = Buffer.from(content);
  const facts = Buffer.alloc(26);
  facts.writeUInt16LE(20, 0);
  facts.writeUInt16LE(8, 4);
  facts.writeUInt32LE(crc32(bytes), 10);
  facts.writeUInt32LE(body.length, 14);
  facts.writeUInt32LE(declared ?? bytes.length, 18);
  facts.writeUInt16LE(name.length, 22);
  const sign = Buffer.alloc(4);
  if (offset === undefined) {
    sign.writeUInt32LE(0x04034b50);
    return Buffer.concat([sign, facts, Buffer.from(name)]);
  }
  sign.writeUInt32LE(0x02014b50);
  const place = Buffer.alloc(14);
  place.writeUInt32LE(offset, 10);
  return Buffer.concat([sign, Buffer.from([20, 0]), facts, place, Buffer.from(name)]);
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A workbook by its parts: XML of rows, one text for each sheet; other files are added or replaced. */
export function workbookOf(sheets: readonly string[], others: readonly ZippedFile[] = []): Buffer {
  const places = sheets.map((_, index) => `worksheets/sheet${index + 1}.xml`);
  const list = places.map((_, n) => `<sheet name="S${n}" sheetId="${n + 1}" r:id="rId${n + 1}"/>`);
  const relations = places.map((place, n) => `<Relationship Id="rId${n + 1}" Target="${place}"/>`);
  const files: ZippedFile[] = [
    { name: '[Content_Types].xml', content: `${HEAD}<Types/>` },
    {
      name: 'xl/workbook.xml',
      content: `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${list.join('')}</sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: `${HEAD}<Relationships>${relations.join('')}</Relationships>`,
    },
    ...sheets.map((rows, n) => ({
      name: `xl/${places[n] ?? ''}`,
      content: `${HEAD}<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`,
    })),
  ];
  const replaced = new Set(others.map(({ name }) => name));
  return zipOf([...files.filter(({ name }) => !replaced.has(name)), ...others]);
}
