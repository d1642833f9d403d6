import { distinctIds } from './distinct-ids.js';
import type { KpiFacts, KpiFigure, KpiScope } from './kpi-facts.js';

/**
 * Enterprises taking part: distinct enterprises whose enrolment is active on the day and, in a
 * network, that are members of it on that day. An enterprise in two networks counts once in the
 * programme, so the networks may add up to more than the programme.
 *
 * @param facts - facts of one programme
 * @param scope - the programme or one of its networks
 * @param asOf - the day, `YYYY-MM-DD`
 * @returns the number of enterprises; 0, not `null`, when nobody takes part
 * @example two firms enrolled, one of them in groups g1 and g2: programme 2, g1 1, g2 1
 */
export function enterprisesTakingPart(facts: KpiFacts, scope: KpiScope, asOf: string): KpiFigure {
  const active = distinctIds(
    facts.enrolments
      .filter(({ activeFrom, activeUntil }) => covers(activeFrom, activeUntil, asOf))
      .map(({ enterpriseId }) => enterpriseId),
  );
  const members = new Set(
    facts.memberships
      .filter(({ networkId }) => networkId === scope.id)
      .filter(({ joinedOn, leftOn }) => covers(joinedOn, leftOn, asOf))
      .map(({ enterpriseId }) => enterpriseId),
  );
  const enterpriseIds =
    scope.kind === 'programme' ? active : active.filter((id) => members.has(id));
  const count = enterpriseIds.length;
  return { numerator: count, denominator: null, value: count, enterpriseIds };
}

function covers(from: string, until: string | null, day: string): boolean {
  return from <= day && (until === null || day < until);
}
