import type { LanguageCode } from './language/languages';

interface FallbackWords {
  readonly heading: string;
  readonly text: string;
  readonly retry: string;
}

/** The only words that travel inside the program: said when the text files cannot be fetched. */
export const FALLBACK_WORDS: Readonly<Record<LanguageCode, FallbackWords>> = {
  fi: {
    heading: 'Yhteys Versoon ei auennut',
    text: 'Mitään ei ole kadonnut. Tarkista verkkoyhteys ja yritä hetken päästä uudelleen.',
    retry: 'Yritä uudelleen',
  },
  sv: {
    heading: 'Det gick inte att nå Verso',
    text: 'Ingenting har gått förlorat. Kontrollera nätet och försök igen om en stund.',
    retry: 'Försök igen',
  },
  en: {
    heading: 'Verso could not be reached',
    text: 'Nothing is lost. Check your connection and try again in a moment.',
    retry: 'Try again',
  },
};
