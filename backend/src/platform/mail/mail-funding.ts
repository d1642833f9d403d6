import { bearsEmblem, type Language } from '@verso/domain';

import { EU_EMBLEM_PNG } from './eu-emblem.js';
import type { MailFunding } from './mail-contents.js';

/** The statement that stands beside the emblem, as the Union words it. */
const STATEMENT: Readonly<Record<Language, string>> = {
  fi: 'Euroopan unionin osarahoittama',
  sv: 'Medfinansieras av Europeiska unionen',
  en: 'Co-funded by the European Union',
};

const EMBLEM_ALT: Readonly<Record<Language, string>> = {
  fi: 'Euroopan unionin lippu',
  sv: 'Europeiska unionens flagga',
  en: 'Flag of the European Union',
};

/** Under which the picture travels with the mail. */
const CONTENT_ID = 'eu-emblem';

export interface FundingFooter {
  /** The statement and the line, for plain text. */
  readonly lines: readonly string[];
  /** Alternative text of the emblem; null where none is borne. */
  readonly emblemAlt: string | null;
}

/** What a mail ends with where its programme is funded; null where there is nothing to say. */
export function fundingFooter(
  funding: MailFunding | undefined,
  language: Language,
): FundingFooter | null {
  if (!funding) return null;
  const isOfUnion = bearsEmblem(funding.fund);
  const line = funding.line?.[language];
  const lines = [...(isOfUnion ? [STATEMENT[language]] : []), ...(line ? [line] : [])];
  if (lines.length === 0) return null;
  return { lines, emblemAlt: isOfUnion ? EMBLEM_ALT[language] : null };
}

export const EMBLEM_SOURCE = `cid:${CONTENT_ID}`;

/** The emblem as it travels with a mail: readers fetch no pictures from elsewhere. */
export const EMBLEM_ATTACHMENT = {
  filename: 'eu.png',
  cid: CONTENT_ID,
  content: EU_EMBLEM_PNG,
  encoding: 'base64',
  contentType: 'image/png',
} as const;

/** The same mail for a page, which has no attachments. */
export const withEmblemInside = (html: string): string =>
  html.replaceAll(`"${EMBLEM_SOURCE}"`, `"data:image/png;base64,${EU_EMBLEM_PNG}"`);
