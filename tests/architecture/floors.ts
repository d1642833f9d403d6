/**
 * The floors of the house. A feature may import what stands on a lower floor; never its own floor,
 * never a higher one. A feature is one word, and the same word in every room.
 */
export const FLOORS: readonly (readonly string[])[] = [
  ['platform'],
  ['accounts', 'regions'],
  ['register', 'tasks'],
  ['enterprises'],
  ['programmes', 'ecosystems', 'sign-ups'],
  [
    'support',
    'growth',
    'training',
    'markets',
    'innovations',
    'challenges',
    'research',
    'prospects',
  ],
  ['enrolments'],
  ['meetings'],
  ['networks'],
  ['experiments', 'workshops', 'gatherings', 'coaching'],
  ['links'],
  ['outcomes', 'follow-ups'],
  ['rollups'],
  [
    ...['reports', 'analytics', 'impact', 'matching', 'worklists', 'imports', 'exports'],
    ...['privacy', 'webhooks', 'changes'],
  ],
  ['demo'],
];

/** Rooms of the web application that are no feature of the programme. */
export const WEB_ROOMS: readonly string[] = [
  'shell',
  'session',
  'api',
  'settings',
  'mails',
  'system',
  'jobs',
  'audit',
];

/** Folders of `libs/domain/src` that are no feature: what every feature stands on. */
export const DOMAIN_ROOMS: readonly string[] = ['access', 'calendar', 'chance', 'sign-ups', 'text'];

export const FEATURES: readonly string[] = FLOORS.slice(1).flat();

/** The features that `feature` may not import: its own floor but itself, and all above. */
export function forbiddenFor(feature: string): string[] {
  const floor = FLOORS.findIndex((names) => names.includes(feature));
  if (floor < 0) throw new Error(`"${feature}" stands on no floor`);
  return FLOORS.slice(floor)
    .flat()
    .filter((name) => name !== feature);
}
