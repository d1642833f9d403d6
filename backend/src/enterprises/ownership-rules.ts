import { AppError } from '../platform/errors/app-error.js';
import type { OwnershipLinkFact } from './ownership-link.entity.js';
import type { OwnershipLinkRequest } from './ownership.dto.js';

/** With shares to the hundredth. */
export function soundOf(request: OwnershipLinkRequest): OwnershipLinkRequest {
  const { control, heldFrom, heldUntil } = request;
  const capitalPercent = hundredths(request.capitalPercent);
  const votingPercent = hundredths(request.votingPercent);
  if (capitalPercent === 0 && votingPercent === 0 && control === null) {
    throw AppError.invalidField('capitalPercent', 'ownership.nothing');
  }
  if (heldFrom !== null && heldUntil !== null && heldUntil < heldFrom) {
    throw AppError.invalidField('heldUntil', 'ownership.ends-before');
  }
  return { ...request, capitalPercent, votingPercent };
}

const hundredths = (percent: number): number => Math.round(percent * 100) / 100;

/** Between two ends there is one link at a time. */
export function requireApart(link: OwnershipLinkFact, others: readonly OwnershipLinkFact[]): void {
  const { otherId, otherIs, withId, heldFrom, heldUntil } = link;
  const overlaps = others.some((one) => {
    const isSame = one.otherId === otherId && one.otherIs === otherIs && one.withId === withId;
    const isLater = heldUntil !== null && one.heldFrom !== null && one.heldFrom > heldUntil;
    const isEarlier = one.heldUntil !== null && heldFrom !== null && one.heldUntil < heldFrom;
    return isSame && !isLater && !isEarlier;
  });
  if (overlaps) throw AppError.conflict('ownership.overlaps');
}

/** Nothing hangs on an enterprise that is about to have no link. */
export function requireLoose(otherId: string, others: readonly OwnershipLinkFact[]): void {
  const isElsewhere = others.some((link) => link.otherId === otherId);
  if (!isElsewhere && others.some(({ withId }) => withId === otherId)) {
    throw AppError.conflict('ownership.in-between');
  }
}
