import type { DecisionFact, EnrolmentFact, KpiFacts, MembershipFact } from '@verso/analysis';

/** A network, from the day it started until the day it was put away (not included). */
export interface NetworkFact {
  readonly id: string;
  readonly startsOn: string;
  readonly endedOn: string | null;
}

/** All facts of one programme, each with the date on which it took effect. */
export interface DatedFacts {
  readonly programmeId: string;
  readonly networks: readonly NetworkFact[];
  readonly enrolments: readonly EnrolmentFact[];
  readonly memberships: readonly MembershipFact[];
  readonly decisions: readonly DecisionFact[];
}

/** The facts that had taken effect on a day, whenever they were written down. */
export function factsAsOf(facts: DatedFacts, day: string): KpiFacts {
  return {
    programmeId: facts.programmeId,
    networkIds: facts.networks
      .filter(({ startsOn, endedOn }) => startsOn <= day && (endedOn === null || day < endedOn))
      .map(({ id }) => id),
    enrolments: facts.enrolments.filter(({ activeFrom }) => activeFrom <= day),
    memberships: facts.memberships.filter(({ joinedOn }) => joinedOn <= day),
    decisions: facts.decisions.filter(({ decidedOn }) => decidedOn <= day),
  };
}
