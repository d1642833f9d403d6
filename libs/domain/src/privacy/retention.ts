/**
 * What a programme sets an end to: contacts of firms that have left, notes of touchpoints, people
 * without a role, states of mails; and `records`, counted facts and roles that must be kept so long.
 */
export const RETENTION_KINDS = ['contacts', 'notes', 'people', 'mails', 'records'] as const;
export type RetentionKind = (typeof RETENTION_KINDS)[number];

/** What the nightly run takes away; `records` it never touches. */
export const ENDING_KINDS = ['contacts', 'notes', 'people', 'mails'] as const;
export type EndingKind = (typeof ENDING_KINDS)[number];

/**
 * Months after which each kind ends while the manager has set nothing else. Records: five years from
 * the end of the year in which the programme closes, as for ERDF (regulation 2021/1060, article 82).
 */
export const RETENTION_MONTHS: Readonly<Record<RetentionKind, number>> = {
  contacts: 12,
  notes: 24,
  people: 24,
  mails: 12,
  records: 60,
};

/** From one month to twenty years. */
export const RETENTION_LIMITS = { min: 1, max: 240 } as const;
