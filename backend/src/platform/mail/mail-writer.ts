import type { Language } from '@verso/domain';

import { en } from './texts/en.js';
import { fi } from './texts/fi.js';
import { type MailText, type MailTexts, type MailValue } from './texts/mail-text.js';
import { sv } from './texts/sv.js';
import type { MailContent } from './mail-contents.js';
import {
  EMBLEM_ATTACHMENT,
  EMBLEM_SOURCE,
  type FundingFooter,
  fundingFooter,
} from './mail-funding.js';
import type { MailKind } from './mail-kinds.js';

const TEXTS: Readonly<Record<Language, MailTexts>> = { fi, sv, en };

export interface MailInput {
  readonly kind: MailKind;
  readonly language: Language;
  readonly recipientName: string;
  readonly content: MailContent;
  /** Six digits, or null when the mail has none, or it may not be shown. */
  readonly code: string | null;
  /** The whole address, token included, or null likewise. */
  readonly link: string | null;
}

export type MailAttachment = typeof EMBLEM_ATTACHMENT | ReturnType<typeof calendarFile>;

export interface WrittenMail {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** Pictures that the HTML shows, and a meeting for the calendar. */
  readonly attachments: MailAttachment[];
}

/** Writes one mail, as plain text and as HTML that says the same. */
export function writeMail({ kind, language, recipientName, content, code, link }: MailInput) {
  const words = TEXTS[language][kind]({
    name: recipientName,
    code: code === null ? '••• •••' : spaced(code),
    value: (name) => inLanguage(content.values[name] ?? null, language),
  });
  const withCode = code === null ? null : spaced(code);
  const footer = fundingFooter(content.funding, language);
  return {
    subject: oneLine(words.subject),
    text: plainText(words, withCode, link, footer),
    html: htmlPage(words, language, [
      ...htmlParts(words, withCode, link),
      ...(footer ? [htmlFooter(footer)] : []),
    ]),
    attachments: [
      ...(footer?.emblemAlt ? [EMBLEM_ATTACHMENT] : []),
      ...(content.calendar ? [calendarFile(content.calendar(language))] : []),
    ],
  } satisfies WrittenMail;
}

const calendarFile = (content: string) => ({
  filename: 'verso.ics',
  content,
  contentType: 'text/calendar; charset=utf-8; method=PUBLISH',
});

const spaced = (code: string): string => `${code.slice(0, 3)} ${code.slice(3)}`;

// A name with a line break in it must not become a header.
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

function inLanguage(value: MailValue, language: Language): string {
  if (value === null) return '';
  return typeof value === 'object' ? value[language] : String(value);
}

function plainText(
  words: MailText,
  code: string | null,
  link: string | null,
  footer: FundingFooter | null,
): string {
  const parts = [
    ...words.paragraphs,
    ...(code !== null && words.codeLabel ? [`${words.codeLabel}: ${code}`] : []),
    ...(link !== null && words.action ? [`${words.action}:\n${link}`] : []),
    ...words.notes,
    words.closing,
    ...(footer ? [`--\n${footer.lines.join('\n')}`] : []),
  ];
  return `${parts.join('\n\n')}\n`;
}

const STYLE = {
  body: 'margin:0;padding:24px;background:#f6f4ef;color:#1f2a24;font:17px/1.6 system-ui,sans-serif',
  card: 'max-width:560px;margin:0 auto;background:#ffffff;border-radius:12px;padding:32px;overflow-wrap:anywhere',
  code: 'font-size:32px;font-weight:600;letter-spacing:4px;margin:4px 0 24px',
  button:
    'display:inline-block;background:#1d5c44;color:#ffffff;text-decoration:none;font-weight:600;padding:14px 24px;border-radius:8px',
  note: 'font-size:15px;color:#4b5a52',
  footer: 'margin-top:32px;border-top:1px solid #d9d5ca;padding-top:16px',
  emblem: 'display:block;border:0',
  funding: 'font:15px/1.5 Arial,Verdana,sans-serif;color:#1f2a24;margin:8px 0 0',
};

const paragraph = (text: string, style = ''): string =>
  `<p${style && ` style="${style}"`}>${escape(text).replaceAll('\n', '<br>')}</p>`;

function htmlParts(words: MailText, code: string | null, link: string | null): string[] {
  return [
    ...words.paragraphs.map((text) => paragraph(text)),
    ...(code !== null && words.codeLabel
      ? [paragraph(`${words.codeLabel}:`), paragraph(code, STYLE.code)]
      : []),
    ...(link !== null && words.action
      ? [`<p><a href="${escape(link)}" style="${STYLE.button}">${escape(words.action)}</a></p>`]
      : []),
    ...words.notes.map((text) => paragraph(text, STYLE.note)),
    paragraph(words.closing),
  ];
}

// The emblem stands on white, with the statement beside it in one of the typefaces that go with it.
function htmlFooter({ lines, emblemAlt }: FundingFooter): string {
  const emblem =
    emblemAlt === null
      ? ''
      : `<img src="${EMBLEM_SOURCE}" width="90" height="60" alt="${escape(emblemAlt)}" style="${STYLE.emblem}">`;
  return `<div style="${STYLE.footer}">${emblem}${paragraph(lines.join('\n'), STYLE.funding)}</div>`;
}

function htmlPage(words: MailText, language: Language, parts: readonly string[]): string {
  return [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escape(oneLine(words.subject))}</title></head>`,
    `<body style="${STYLE.body}"><main style="${STYLE.card}">${parts.join('\n')}</main></body></html>`,
  ].join('\n');
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
