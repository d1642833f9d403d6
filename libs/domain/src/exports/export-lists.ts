import type { Action } from '../access/access-rules.js';

/** The lists that leave as files, and the action that their reader needs anyway. */
export const EXPORT_ACTIONS = {
  enterprises: 'enterprise.read',
  contacts: 'enterprise.read',
  newsletter: 'enterprise.read',
  'research-interviews': 'enterprise.read',
  enrolments: 'enterprise.read',
  'yearly-figures': 'enterprise.read',
  readings: 'enterprise.read',
  networks: 'network.read',
  'network-members': 'network.read',
  experiments: 'experiment.read',
  figures: 'kpi.read',
  mails: 'mail.read',
  people: 'people.read',
} as const satisfies Record<string, Action>;

export type ExportList = keyof typeof EXPORT_ACTIONS;
export const EXPORT_LISTS = Object.keys(EXPORT_ACTIONS) as ExportList[];

/** Lists of all of Verso; every other one is a programme's. */
export const EXPORT_LISTS_WITHOUT_PROGRAMME: readonly ExportList[] = ['mails', 'people'];

/**
 * Lists of those who agreed to something: made when they are taken and never kept, so that a file
 * has nobody in it who withdrew before it was fetched.
 */
export const EXPORT_LISTS_BY_CONSENT: readonly ExportList[] = ['newsletter', 'research-interviews'];

export const EXPORT_FORMATS = ['csv', 'xlsx'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export const EXPORT_STATES = ['queued', 'ready', 'failed'] as const;
export type ExportState = (typeof EXPORT_STATES)[number];

/** Up to so many rows a file is answered at once; more are made in the background. */
export const EXPORT_LIMITS = { atOnce: 5_000, xlsx: 100_000 } as const;
