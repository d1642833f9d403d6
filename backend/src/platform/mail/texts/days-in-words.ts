import { type CourseSession, type Language, LANGUAGES } from '@verso/domain';

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

const AT = { fi: 'klo', sv: 'kl.', en: 'at' } as const;

/**
 * Times from one hour to another, a line for each.
 *
 * @example
 * timesInWords([{ startsOn: '2026-03-17', startsAt: '09:00', endsOn: '2026-03-17', endsAt: '12:00' }]).fi
 * // 'tiistai 17. maaliskuuta 2026 klo 09:00–12:00'
 */
export function timesInWords(sessions: readonly CourseSession[]): Record<Language, string> {
  const lines = sessions.map(({ startsOn, startsAt, endsOn, endsAt }) => ({
    ...{ days: daysInWords(startsOn, endsOn), hours: `${startsAt}–${endsAt}` },
  }));
  const written = (language: Language): [Language, string] => [
    language,
    lines.map(({ days, hours }) => `${days[language]} ${AT[language]} ${hours}`).join('\n'),
  ];
  return Object.fromEntries(LANGUAGES.map(written)) as Record<Language, string>;
}
