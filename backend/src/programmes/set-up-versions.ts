import { createHash } from 'node:crypto';

import type { SetUpVersions, SetUpView } from './set-up.dto.js';

/** What is saved by itself in a set-up. */
export type SetUpPart = keyof SetUpVersions;

/** A change of a part, and the version of it that was shown to whoever made the change. */
export interface PartChange {
  readonly part: SetUpPart;
  readonly basedOn: string | undefined;
}

type Shown = Omit<SetUpView, 'versions' | 'open'>;

/** A short mark of each part of a set-up as it stands: another one as soon as anything in it is another. */
export function versionsOf(shown: Shown): SetUpVersions {
  const { label, startsOn, endsOn, budgetCents, eligibleAreas, priorities, partners } = shown;
  const of = (isFunder: boolean) => partners.filter(({ role }) => (role === 'funder') === isFunder);
  const promised = shown.targets.filter(({ supersededAt }) => supersededAt === null);
  return {
    basics: markOf([label, startsOn, endsOn, budgetCents]),
    area: markOf([eligibleAreas, priorities]),
    partners: markOf(of(false)),
    funding: markOf([shown.funding, of(true)]),
    objectives: markOf(shown.objectives),
    targets: markOf(promised.map((one) => [one.kpi, one.organisationId, one.target, one.dueOn])),
  };
}

const markOf = (content: unknown): string =>
  createHash('sha256').update(JSON.stringify(content)).digest('base64url').slice(0, 22);
