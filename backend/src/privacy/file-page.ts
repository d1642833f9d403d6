import { type Language, PROGRAMME_TIME_ZONE } from '@verso/domain';

import { columnWords, FILE_WORDS } from './file-words.js';
import type { FilePart, PersonalFile } from './personal-file.js';

const STYLE = `
  body{font:16px/1.5 system-ui,sans-serif;color:#1f2a24;max-width:46rem;margin:2rem auto;padding:0 1rem;overflow-wrap:anywhere}
  h1{font-size:1.6rem}h2{font-size:1.15rem;margin-top:2rem;border-top:1px solid #cfd6d0;padding-top:1rem}
  dl{display:grid;grid-template-columns:minmax(8rem,13rem) 1fr;gap:.15rem 1rem;margin:0 0 1.2rem;break-inside:avoid}
  dt{color:#4b5a52}dd{margin:0;white-space:pre-wrap}p{color:#4b5a52}
  @media(max-width:30rem){dl{grid-template-columns:1fr}dt{margin-top:.4rem}}`;
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/;

/** The file as a page that one reads and prints; nothing on it runs. */
export function filePage(file: PersonalFile, language: Language): string {
  const heading = FILE_WORDS.heading[file.about][language];
  const firms = file.enterprises.map(
    ({ enterpriseId, parts }) =>
      `<h2>${escape(`${FILE_WORDS.firm[language]} ${enterpriseId}`)}</h2>${partsOf(parts, language)}`,
  );
  return [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escape(heading)}</title><style>${STYLE}</style></head><body><main>`,
    `<h1>${escape(heading)}</h1>`,
    `<p>${escape(`${FILE_WORDS.made[language]} ${valueOf(file.madeAt, language)}`)}</p>`,
    partsOf(file.parts, language),
    ...firms,
    '</main></body></html>\n',
  ].join('\n');
}

function partsOf(parts: readonly FilePart[], language: Language): string {
  return parts
    .map(({ title, rows }) => {
      const body = rows.map((row) => rowOf(row, language)).join('\n');
      const none = `<p>${escape(FILE_WORDS.none[language])}</p>`;
      return `<h2>${escape(title[language])}</h2>\n${rows.length === 0 ? none : body}`;
    })
    .join('\n');
}

function rowOf(row: Readonly<Record<string, unknown>>, language: Language): string {
  const lines = Object.entries(row)
    .filter(([, value]) => value !== null)
    .map(([column, value]) => {
      const name = escape(columnWords(column, language));
      return `<dt>${name}</dt><dd>${escape(valueOf(value, language))}</dd>`;
    });
  return `<dl>${lines.join('')}</dl>`;
}

function valueOf(value: unknown, language: Language): string {
  if (typeof value === 'string' && INSTANT.test(value)) {
    const shape = {
      dateStyle: 'medium',
      timeStyle: 'short',
      timeZone: PROGRAMME_TIME_ZONE,
    } as const;
    return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : `${language}-FI`, shape).format(
      Date.parse(value),
    );
  }
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function escape(text: string): string {
  const entities: Record<string, string> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
  };
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}
