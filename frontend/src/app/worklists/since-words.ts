import type { LanguageCode } from '../shell/language/languages';

const LOCALES: Readonly<Record<LanguageCode, string>> = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' };

/** A span of days in the unit that people would say it in. */
export interface Span {
  readonly count: number;
  readonly unit: 'day' | 'week' | 'month';
}

/** Days as long as people count days, then weeks, then months; always rounded down. */
export function spanOf(days: number): Span {
  const whole = Math.max(0, Math.floor(days));
  if (whole < 21) return { count: whole, unit: 'day' };
  if (whole < 60) return { count: Math.floor(whole / 7), unit: 'week' };
  return { count: Math.floor(whole / 30), unit: 'month' };
}

/** How long ago in words: "tänään", "eilen", "12 päivää sitten", "3 viikkoa sitten". */
export function agoWords(days: number, language: LanguageCode): string {
  const { count, unit } = spanOf(days);
  return new Intl.RelativeTimeFormat(LOCALES[language], { numeric: 'auto' }).format(-count, unit);
}
