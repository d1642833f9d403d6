import type { AdvisorView, HandoverRequest } from '@verso/contract';

import type { FieldProblem } from '../api/problem';

/** A firm that was chosen, with whoever looks after it as the page has seen it. */
export interface FirmToGive {
  readonly enterpriseId: string;
  readonly name: string;
  readonly advisorId: string;
}

/** Who can be given the firms: the staff, but not the one who has all of them already. */
export function takers(
  advisors: readonly AdvisorView[],
  firms: readonly FirmToGive[],
): readonly AdvisorView[] {
  const now = new Set(firms.map(({ advisorId }) => advisorId));
  return advisors.filter(
    ({ personId, isStaff }) => isStaff && !(now.size === 1 && now.has(personId)),
  );
}

/** What is asked for: a firm that she has already stays where it is. */
export function handoverOf(
  firms: readonly FirmToGive[],
  { advisorId, reason }: { readonly advisorId: string; readonly reason: string },
): HandoverRequest {
  const others = firms.filter((firm) => firm.advisorId !== advisorId);
  return {
    firms: others.map((firm) => ({
      enterpriseId: firm.enterpriseId,
      fromAdvisorId: firm.advisorId,
      toAdvisorId: advisorId,
    })),
    reason: reason.trim(),
  };
}

/** The same firms back to whoever had them. */
export function takenBack({ firms }: HandoverRequest, reason: string): HandoverRequest {
  return {
    firms: firms.map(({ enterpriseId, fromAdvisorId, toAdvisorId }) => ({
      enterpriseId,
      fromAdvisorId: toAdvisorId,
      toAdvisorId: fromAdvisorId,
    })),
    reason,
  };
}

/** The firms that stand in the way, by name. */
export function namedRefusals(
  errors: readonly FieldProblem[],
  request: HandoverRequest,
  firms: readonly FirmToGive[],
): readonly { readonly name: string; readonly problem: FieldProblem }[] {
  const names = new Map(firms.map(({ enterpriseId, name }) => [enterpriseId, name]));
  return errors.map((problem) => {
    const nth = Number(/^firms\.(\d+)\./.exec(problem.path)?.[1]);
    return { name: names.get(request.firms[nth]?.enterpriseId ?? '') ?? '–', problem };
  });
}
