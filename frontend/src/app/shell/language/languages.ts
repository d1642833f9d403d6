import { type Language as LanguageCode, LANGUAGES } from '@verso/domain';

export { type LanguageCode, LANGUAGES };

/** Each language named in itself. */
export const LANGUAGE_NAMES: Readonly<Record<LanguageCode, string>> = {
  fi: 'Suomi',
  sv: 'Svenska',
  en: 'English',
};

/** The first of a person's wishes that the product speaks; Finnish when it speaks none. */
export function chooseLanguage(wishes: readonly (string | null | undefined)[]): LanguageCode {
  const found = wishes
    .map((wish) => LANGUAGES.find((language) => wish?.toLowerCase().startsWith(language)))
    .find((language) => language !== undefined);
  return found ?? 'fi';
}
