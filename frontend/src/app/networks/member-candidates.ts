import type { EnterpriseRow } from '@verso/contract';
import type { NetworkMemberView } from '@verso/contract';
import { isOpenEnrolment } from '@verso/domain';

export interface Candidates {
  /** Firms that are in no group. */
  readonly without: readonly EnterpriseRow[];
  /** Firms that are in another one. */
  readonly others: readonly EnterpriseRow[];
}

/**
 * Who could join a group: not its members, and not firms that have left the programme.
 *
 * @param firms - those known to be in no group, and a list of any
 */
export function candidates(
  firms: { readonly without: readonly EnterpriseRow[]; readonly all: readonly EnterpriseRow[] },
  members: readonly Pick<NetworkMemberView, 'enterpriseId'>[],
): Candidates {
  const inside = new Set(members.map(({ enterpriseId }) => enterpriseId));
  const fits = ({ id, stage }: EnterpriseRow) =>
    !inside.has(id) && stage !== null && isOpenEnrolment(stage);
  const without = firms.without.filter(fits);
  const first = new Set(without.map(({ id }) => id));
  return { without, others: firms.all.filter((firm) => fits(firm) && !first.has(firm.id)) };
}
