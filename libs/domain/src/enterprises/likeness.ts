import { normaliseEmail } from '../text/email.js';
import { normalisePhone } from '../text/phone.js';
import { nameKey, similarityOf } from './name-key.js';

/** What may say that two rows are one firm, and its weight in points: our own, tried on made firms. */
export const LIKENESS_POINTS = {
  'business-id': 100,
  'same-name': 50,
  'near-name': 30,
  phone: 35,
  email: 35,
  address: 25,
} as const;
export type LikenessReason = keyof typeof LIKENESS_POINTS;
export const LIKENESS_REASONS = Object.keys(LIKENESS_POINTS) as LikenessReason[];

/** From how many points on two rows are shown as likely one firm, and how alike near names are. */
export const LIKENESS = { likely: 50, most: 100, nearName: 0.6 } as const;

/** What firms are compared by. Lists are of the contacts of the firm. */
export interface FirmTraits {
  readonly businessId: string | null;
  readonly name: string;
  readonly street: string | null;
  readonly postCode: string | null;
  readonly phones: readonly string[];
  readonly emails: readonly string[];
}

export interface Likeness {
  /** From 0 to 100: the points of the reasons, no more than 100. */
  readonly score: number;
  /** Heaviest first. */
  readonly reasons: readonly LikenessReason[];
}

const UNLIKE: Likeness = { score: 0, reasons: [] };

/**
 * How likely two rows are one firm, and why. Two different Business IDs are two firms, whatever else
 * they have in common. The answer is the same in both directions.
 *
 * @param a - one firm
 * @param b - the other one
 * @returns the points and what they are for; likely one firm from `LIKENESS.likely` on
 * @example
 * // the same name in two spellings, and one telephone: 50 + 35
 * compareFirms({ ...kahvila, name: 'Kahvila Väinölä' }, { ...kahvila, name: 'KAHVILA VÄINÖLÄ TMI' })
 * // { score: 85, reasons: ['same-name', 'phone'] }
 */
export function compareFirms(a: FirmTraits, b: FirmTraits): Likeness {
  const bothHaveIds = a.businessId !== null && b.businessId !== null;
  if (bothHaveIds && a.businessId !== b.businessId) return UNLIKE;
  const holds: Readonly<Record<LikenessReason, boolean>> = {
    'business-id': bothHaveIds,
    ...likeNames(a.name, b.name),
    phone: share(a.phones, b.phones, normalisePhone),
    email: share(a.emails, b.emails, normaliseEmail),
    address: addressKey(a) !== null && addressKey(a) === addressKey(b),
  };
  const reasons = LIKENESS_REASONS.filter((reason) => holds[reason]);
  const points = reasons.reduce((sum, reason) => sum + LIKENESS_POINTS[reason], 0);
  return { score: Math.min(points, LIKENESS.most), reasons };
}

function likeNames(a: string, b: string): Record<'same-name' | 'near-name', boolean> {
  const [one, other] = [nameKey(a), nameKey(b)];
  const isSame = one !== '' && one === other;
  const isNear = !isSame && similarityOf(one, other) >= LIKENESS.nearName;
  return { 'same-name': isSame, 'near-name': isNear && one !== '' && other !== '' };
}

/** Whether the lists have something in common, in the one form that it is compared in. */
function share(
  a: readonly string[],
  b: readonly string[],
  normalise: (text: string) => string | null,
): boolean {
  const known = new Set(a.map(normalise).filter((one) => one !== null));
  return b.map(normalise).some((one) => one !== null && known.has(one));
}

/** Street and post code: one of them alone is where many are. */
function addressKey({ street, postCode }: FirmTraits): string | null {
  const place = street === null ? '' : nameKey(street);
  return place === '' || postCode === null ? null : `${place} ${postCode.trim()}`;
}
