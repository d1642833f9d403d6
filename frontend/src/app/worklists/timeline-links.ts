import type { TimelineItem } from '@verso/contract';

import type { FirmPath } from './timeline-api';

/**
 * The page that tells more of it to staff; null where it is told in full.
 *
 * @example linkOf({ programmeId: 'p1', enterpriseId: 'e1' }, { kind: 'support', … })
 * // ['/programmes', 'p1', 'enterprises', 'e1', 'support']
 */
export function linkOf(
  { programmeId, enterpriseId }: FirmPath,
  { kind, event, networkId, subjectId }: TimelineItem,
): readonly string[] | null {
  const programme = ['/programmes', programmeId];
  if (kind === 'support') return [...programme, 'enterprises', enterpriseId, 'support'];
  if (kind === 'training') return [...programme, 'enterprises', enterpriseId, 'training'];
  if (kind === 'export') return [...programme, 'enterprises', enterpriseId, 'markets'];
  if (kind === 'innovation') return [...programme, 'enterprises', enterpriseId, 'innovations'];
  if (event === 'challenge-raised')
    return [...programme, 'enterprises', enterpriseId, 'challenges'];
  if (kind === 'growth') return [...programme, 'enterprises', enterpriseId, 'growth'];
  if (kind === 'experiment' && subjectId !== null) return [...programme, 'experiments', subjectId];
  if (event.startsWith('gathering-') && subjectId !== null) {
    return [...programme, 'gatherings', subjectId];
  }
  if (kind !== 'group' || networkId === null) return null;
  const group = [...programme, 'networks', networkId];
  return subjectId === null ? group : [...group, 'meetings', subjectId];
}
