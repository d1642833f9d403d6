import { helsinkiDate, PROGRAMME_TIME_ZONE } from '@verso/domain';

import type { LanguageCode } from './languages';

/** Finland's words for Swedish, and British ones for English. */
const LOCALES: Readonly<Record<LanguageCode, string>> = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' };
/** What is not known is a dash, never zero. */
export const UNKNOWN = '–';

const AT: Readonly<Record<LanguageCode, string>> = { fi: 'klo ', sv: 'kl. ', en: '' };

type Value<T> = T | null | undefined;

const numberFormats = new Map<string, Intl.NumberFormat>();
const dateFormats = new Map<string, Intl.DateTimeFormat>();

/** A number with at most `decimals` decimals: "1 234,5" in Finnish. */
export function formatNumber(value: Value<number>, language: LanguageCode, decimals = 1): string {
  return show(value, (known) =>
    numbers(language, { maximumFractionDigits: decimals }).format(known),
  );
}

/** A number as it is typed into a field: "1234,5", every decimal kept. */
export function formatPlain(value: number, language: LanguageCode): string {
  return numbers(language, { useGrouping: false, maximumFractionDigits: 10 }).format(value);
}

/** Cents as whole euros: "1 234 €"; with cents only where they are asked for. */
export function formatMoney(
  cents: Value<number>,
  language: LanguageCode,
  withCents = false,
): string {
  const digits = withCents ? 2 : 0;
  return show(cents, (known) =>
    numbers(language, {
      style: 'currency',
      currency: 'EUR',
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    }).format(known / 100),
  );
}

/** Cents as euros, not rounded: "1 234 €", "1 234,50 €". */
export function formatExactMoney(cents: Value<number>, language: LanguageCode): string {
  return formatMoney(cents, language, (cents ?? 0) % 100 !== 0);
}

/** A share of 0..1 as a percentage: "30 %". */
export function formatShare(share: Value<number>, language: LanguageCode, decimals = 0): string {
  return show(share, (known) =>
    numbers(language, { style: 'percent', maximumFractionDigits: decimals }).format(known),
  );
}

/** A calendar date `YYYY-MM-DD`: "la 21.11.2026", or "21.11.2026" when `weekday` is false. */
export function formatDate(date: Value<string>, language: LanguageCode, weekday = true): string {
  return show(date, (known) => {
    const day: Intl.DateTimeFormatOptions =
      language === 'en'
        ? { day: 'numeric', month: 'short', year: 'numeric' }
        : { day: 'numeric', month: 'numeric', year: 'numeric' };
    // noon UTC is the same day in every zone the date could be read in
    const noon = new Date(`${known.slice(0, 10)}T12:00:00Z`);
    return dates(language, { ...day, ...(weekday && { weekday: 'short' }), timeZone: 'UTC' })
      .format(noon)
      .replace(',', '');
  });
}

/** The weekday of a date: "lauantai". */
export function formatWeekday(date: Value<string>, language: LanguageCode): string {
  return show(date, (known) =>
    dates(language, { weekday: 'long', timeZone: 'UTC' }).format(
      new Date(`${known.slice(0, 10)}T12:00:00Z`),
    ),
  );
}

/** An instant in Finland's time: "21.11.2026 klo 14.05". */
export function formatInstant(instant: Value<string>, language: LanguageCode): string {
  return show(instant, (known) => {
    const at = new Date(known);
    const time = dates(language, {
      hour: 'numeric',
      minute: '2-digit',
      timeZone: PROGRAMME_TIME_ZONE,
    }).format(at);
    return `${formatDate(helsinkiDate(at.getTime()), language, false)} ${AT[language]}${time}`;
  });
}

/** A month `YYYY-MM`: "marraskuu 2026". */
export function formatMonth(month: Value<string>, language: LanguageCode): string {
  return show(month, (known) =>
    dates(language, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
      new Date(`${known.slice(0, 7)}-15T12:00:00Z`),
    ),
  );
}

function show<T>(value: Value<T>, write: (known: T) => string): string {
  return value === null || value === undefined ? UNKNOWN : write(value);
}

function numbers(language: LanguageCode, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = language + JSON.stringify(options);
  const made = numberFormats.get(key) ?? new Intl.NumberFormat(LOCALES[language], options);
  numberFormats.set(key, made);
  return made;
}

function dates(language: LanguageCode, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = language + JSON.stringify(options);
  const made = dateFormats.get(key) ?? new Intl.DateTimeFormat(LOCALES[language], options);
  dateFormats.set(key, made);
  return made;
}
