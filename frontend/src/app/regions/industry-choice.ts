import { INDUSTRY_CODE_SETS, type IndustryCodeSet, type LocalisedText } from '@verso/domain';

/** An industry with the words for it; null where the lists have no such code. */
export interface IndustryChoice {
  readonly codeSet: IndustryCodeSet;
  readonly code: string;
  readonly label: LocalisedText | null;
}

/** A code means nothing without its set: both as one text, for a field of a form. */
export function industryKey({ codeSet, code }: Pick<IndustryChoice, 'codeSet' | 'code'>): string {
  return `${codeSet}:${code}`;
}

/** The two parts again, as requests take them. */
export function industryOf(key: string | null): {
  readonly industryCode: string | null;
  readonly industryCodeSet: IndustryCodeSet | null;
} {
  const [set, code] = key?.split(':') ?? [];
  const industryCodeSet = INDUSTRY_CODE_SETS.find((known) => known === set) ?? null;
  return industryCodeSet && code
    ? { industryCode: code, industryCodeSet }
    : { industryCode: null, industryCodeSet: null };
}
