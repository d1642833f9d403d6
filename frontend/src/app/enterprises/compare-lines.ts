import type { EnterpriseView, SourceMarkView } from '@verso/contract';

import { addressOf } from './postal-address';

/** What one firm has of a field. */
export interface ComparedValue {
  readonly texts: readonly string[];
  readonly source?: SourceMarkView;
}

/** One field of two firms, side by side. */
export interface ComparedLine {
  readonly field: string;
  readonly values: readonly [ComparedValue, ComparedValue];
  /** Both have something, and not the same. */
  readonly differs: boolean;
}

/** How codes and days are said. */
export interface ComparingWords {
  readonly pick: (label: EnterpriseView['profile']['municipalityLabel']) => string;
  readonly code: (list: 'legal-form' | 'stage', code: string) => string;
  readonly day: (date: string) => string;
}

type Reader = (firm: EnterpriseView, words: ComparingWords) => ComparedValue;

const some = (text: string | null | undefined, source?: SourceMarkView): ComparedValue => ({
  texts: text ? [text] : [],
  ...(source && { source }),
});

const FIELDS: readonly (readonly [field: string, read: Reader])[] = [
  ['name', ({ profile: p }) => some(p.name, p.sources.name)],
  ['business-id', ({ businessId }) => some(businessId)],
  [
    'legal-form',
    ({ profile: p }, { code }) => some(code('legal-form', p.legalForm), p.sources.legalForm),
  ],
  [
    'industry',
    ({ profile: p }, { pick }) =>
      some(pick(p.industryLabel) || p.industryCode, p.sources.industryCode),
  ],
  [
    'municipality',
    ({ profile: p }, { pick }) => some(pick(p.municipalityLabel), p.sources.municipalityCode),
  ],
  ['address', ({ profile: p }) => some(addressOf(p), p.sources.street)],
  [
    'enrolment',
    ({ enrolment: n }, { code, day }) =>
      some(n && `${code('stage', n.stage)} ${day(n.enrolledOn)}`),
  ],
  ['advisor', ({ enrolment }) => some(enrolment?.advisorName)],
  [
    'contacts',
    ({ contacts }) => ({
      texts: contacts.map(({ name, email, phone }) =>
        [name, email, phone].filter(Boolean).join(', '),
      ),
    }),
  ],
  [
    'groups',
    ({ networks }, { day }) => ({
      texts: networks.map(({ name, joinedOn }) => `${name} ${day(joinedOn)}`),
    }),
  ],
  ['experiments', ({ experiments }) => ({ texts: experiments.map(({ title }) => title) })],
];

/**
 * Two firms field by field. A field that neither has is left out; one that a single firm has is no
 * difference: after a merge it is there.
 */
export function compareLines(
  first: EnterpriseView,
  second: EnterpriseView,
  words: ComparingWords,
): readonly ComparedLine[] {
  return FIELDS.map(([field, read]): ComparedLine => {
    const values = [read(first, words), read(second, words)] as const;
    const [one, other] = values.map(({ texts }) => texts.join('\n'));
    return { field, values, differs: one !== '' && other !== '' && one !== other };
  }).filter(({ values }) => values.some(({ texts }) => texts.length > 0));
}
