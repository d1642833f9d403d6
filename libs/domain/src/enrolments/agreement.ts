import { type Language, LANGUAGES } from '../text/languages.js';

/** Signs of an agreement in one language. */
export const AGREEMENT_LIMITS = { text: 12_000 } as const;

/** What is agreed on, in the programme's own words; null in a language in which it was not written. */
export type AgreementText = Readonly<Record<Language, string | null>>;

/** Words of an agreement, and the language in which they are. */
export interface AgreementWords {
  readonly language: Language;
  readonly paragraphs: readonly string[];
}

/**
 * The agreement as it is printed for somebody: in her language, or else in the first in which it was
 * written, since what is signed must stand on the paper.
 *
 * @param text - the programme's words; null when it has said nothing
 * @param language - the reader's
 * @returns its paragraphs, parted by empty lines; null when there are no words
 * @example agreementIn({ fi: 'Yksi.\n\nKaksi.', sv: null, en: null }, 'sv')
 * // { language: 'fi', paragraphs: ['Yksi.', 'Kaksi.'] }
 */
export function agreementIn(text: AgreementText | null, language: Language): AgreementWords | null {
  const written = [language, ...LANGUAGES].find((one) => text?.[one]);
  if (written === undefined) return null;
  const paragraphs = (text?.[written] ?? '').split(/\n\s*\n/).map((one) => one.trim());
  return { language: written, paragraphs: paragraphs.filter(Boolean) };
}
