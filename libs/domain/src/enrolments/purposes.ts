/**
 * On what a purpose rests, by article 6(1) of the General Data Protection Regulation (EU) 2016/679:
 * consent (a), a contract with the firm (b), a duty in law (c), a task of public interest (e).
 */
export const LEGAL_BASES = ['consent', 'contract', 'legal-duty', 'public-task'] as const;
export type LegalBasis = (typeof LEGAL_BASES)[number];

/** What of a firm and its people a purpose needs. */
export const PURPOSE_DATA = ['firm', 'contacts', 'course', 'figures', 'support', 'name'] as const;
export type PurposeData = (typeof PURPOSE_DATA)[number];

/**
 * How long data are kept for a purpose: as long as the programme keeps its records, for ten years
 * from a grant of de minimis aid (Regulation (EU) 2023/2831, article 6), or until a consent ends.
 */
export const PURPOSE_ENDS = ['records', 'ten-years', 'withdrawal'] as const;
export type PurposeEnd = (typeof PURPOSE_ENDS)[number];

/** What a programme uses data for. */
export interface Purpose {
  readonly basis: LegalBasis;
  readonly data: readonly PurposeData[];
  readonly kept: PurposeEnd;
}

/**
 * Everything that a programme uses data of firms and their people for. Growth programmes of public
 * funds keep their records as a public task, with what Regulation (EU) 2021/1060 asks for in articles
 * 69 and 82; what a firm is given rests on its agreement; aid on the duty to record it. Only what
 * nobody has to agree to in order to take part rests on consent.
 */
export const PURPOSES = {
  'programme-record': {
    ...{ basis: 'public-task', data: ['firm', 'contacts', 'course'], kept: 'records' },
  },
  'results-reporting': { basis: 'public-task', data: ['firm', 'figures'], kept: 'records' },
  'taking-part': { basis: 'contract', data: ['contacts', 'course', 'support'], kept: 'records' },
  'aid-record': { basis: 'legal-duty', data: ['firm', 'support'], kept: 'ten-years' },
  'sharing-by-name': { basis: 'consent', data: ['name'], kept: 'withdrawal' },
  newsletter: { basis: 'consent', data: ['contacts'], kept: 'withdrawal' },
  'research-interview': { basis: 'consent', data: ['contacts'], kept: 'withdrawal' },
} as const satisfies Record<string, Purpose>;

export type PurposeCode = keyof typeof PURPOSES;
export const PURPOSE_CODES = Object.keys(PURPOSES) as PurposeCode[];

/**
 * Those that rest on consent. A firm's name is the firm's to show, so any of its entrepreneurs
 * decides on it; letters and interviews reach a person at her own address, so each person does.
 */
export const CONSENT_PURPOSES = ['sharing-by-name', 'newsletter', 'research-interview'] as const;
export type ConsentPurpose = (typeof CONSENT_PURPOSES)[number];

/**
 * Whether a consent is a person's own, and not the firm's.
 *
 * @param purpose - one that rests on consent
 * @returns true when it belongs to one contact of a firm
 * @example isPersonal('newsletter') // true
 */
export function isPersonal(purpose: ConsentPurpose): boolean {
  return purpose !== 'sharing-by-name';
}
