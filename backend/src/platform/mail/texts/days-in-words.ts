import { type Language, LANGUAGES } from '@verso/domain';

/**
 * Calendar dates as people write them, in each language.
 *
 * @param until - the last day, where there are several
 * @example daysInWords('2026-03-17').fi // 'tiistai 17. maaliskuuta 2026'
 */
export function daysInWords(from: string, until = from): Record<Language, string> {
  const written = (language: Language): [Language, string] => {
    const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : `${language}-FI`, {
      ...{ dateStyle: 'full', timeZone: 'UTC' },
    });
    const days = [...new Set([from, until])].map((day) =>
      format.format(Date.parse(`${day}T00:00:00Z`)),
    );
    return [language, days.join(' – ')];
  };
  return Object.fromEntries(LANGUAGES.map(written)) as Record<Language, string>;
}
