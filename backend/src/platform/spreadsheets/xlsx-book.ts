import { SaxesParser, type SaxesTagPlain } from 'saxes';

import { AppError } from '../errors/app-error.js';
import { isDateFormat } from './xlsx-dates.js';
import { XLSX_LIMITS } from './xlsx-limits.js';
import type { XlsxPackage } from './xlsx-package.js';

/** What the cells of a sheet refer to. */
export interface XlsxBook {
  readonly sheet: string;
  readonly sharedTexts: readonly string[];
  /** Whether a style, by its place, shows a date. */
  readonly dateStyles: readonly boolean[];
  readonly is1904: boolean;
}

/** Reads what is needed before the first sheet itself: its name, its texts and its styles. */
export async function readBook(file: XlsxPackage): Promise<XlsxBook> {
  if (!file.has('[Content_Types].xml') || !file.has('xl/workbook.xml')) {
    throw AppError.invalid('file.not-a-workbook');
  }
  const workbook = tagsOf(await file.text('xl/workbook.xml'));
  const properties = workbook.find(({ name }) => name === 'workbookPr');
  return {
    sheet: await firstSheet(file, workbook),
    sharedTexts: await sharedTexts(file),
    dateStyles: await dateStyles(file),
    is1904: ['1', 'true'].includes(properties?.attributes['date1904'] ?? ''),
  };
}

async function firstSheet(file: XlsxPackage, workbook: readonly SaxesTagPlain[]): Promise<string> {
  const shown = workbook.filter(({ name }) => name === 'sheet');
  const first = shown.find(({ attributes }) => attributes['state'] === undefined) ?? shown[0];
  const relations = file.has('xl/_rels/workbook.xml.rels')
    ? tagsOf(await file.text('xl/_rels/workbook.xml.rels'))
    : [];
  const target = relations.find(
    ({ name, attributes }) =>
      name === 'Relationship' && attributes['Id'] === first?.attributes['r:id'],
  )?.attributes['Target'];
  const sheet = pathOf(target ?? 'worksheets/sheet1.xml');
  if (!file.has(sheet)) throw AppError.invalid('file.not-a-workbook');
  return sheet;
}

const pathOf = (target: string): string =>
  target.startsWith('/') ? target.slice(1) : `xl/${target}`;

function tagsOf(xml: string): SaxesTagPlain[] {
  const tags: SaxesTagPlain[] = [];
  const parser = partParser();
  parser.on('opentag', (tag) => tags.push({ ...tag, name: bareName(tag.name) }));
  parser.write(xml).close();
  return tags;
}

/** A parser for a part of a workbook. A document type, with entities of its own, is none of one. */
export function partParser(): SaxesParser {
  const parser = new SaxesParser();
  parser.on('doctype', () => {
    throw AppError.invalid('file.not-a-workbook');
  });
  return parser;
}

/** The name of a tag without its namespace: some programs write `x:row`. */
export const bareName = (name: string): string => name.slice(name.indexOf(':') + 1);

async function sharedTexts(file: XlsxPackage): Promise<string[]> {
  const name = 'xl/sharedStrings.xml';
  if (!file.has(name)) return [];
  const texts: string[] = [];
  let text = '';
  let chars = 0;
  let isText = false;
  let isPhonetic = false;
  const parser = partParser();
  parser.on('opentag', ({ name }) => {
    const tag = bareName(name);
    if (tag === 'si') text = '';
    if (tag === 'rPh') isPhonetic = true;
    isText = tag === 't' && !isPhonetic;
  });
  parser.on('text', (piece) => {
    if (isText) text += piece;
  });
  parser.on('closetag', ({ name }) => {
    const tag = bareName(name);
    if (tag === 't') isText = false;
    if (tag === 'rPh') isPhonetic = false;
    if (tag !== 'si') return;
    chars += text.length;
    if (chars > XLSX_LIMITS.sharedTextChars) {
      throw new AppError('too-large', 'file.unpacks-too-large');
    }
    texts.push(text);
  });
  for await (const xml of xmlOf(file.read(name))) parser.write(xml);
  parser.close();
  return texts;
}

/**
 * Text of the pieces of an entry. A text that goes on and on without a tag would be gathered until
 * memory is full: it is no cell's.
 */
export async function* xmlOf(pieces: AsyncIterable<Buffer>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8');
  let silent = 0;
  for await (const piece of pieces) {
    const xml = decoder.decode(piece, { stream: true });
    silent = xml.includes('<') ? 0 : silent + xml.length;
    if (silent > XLSX_LIMITS.textChars) throw AppError.invalid('file.not-a-workbook');
    yield xml;
  }
}

async function dateStyles(file: XlsxPackage): Promise<boolean[]> {
  if (!file.has('xl/styles.xml')) return [];
  const codes = new Map<number, string>();
  const styles: boolean[] = [];
  let isCellStyle = false;
  for (const { name, attributes } of tagsOf(await file.text('xl/styles.xml'))) {
    if (name === 'numFmt')
      codes.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '');
    if (['cellXfs', 'cellStyleXfs', 'cellStyles'].includes(name)) isCellStyle = name === 'cellXfs';
    if (name !== 'xf' || !isCellStyle) continue;
    const id = Number(attributes['numFmtId'] ?? 0);
    styles.push(isDateFormat(id, codes.get(id)));
  }
  return styles;
}
