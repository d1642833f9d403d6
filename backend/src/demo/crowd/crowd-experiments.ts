import { Chance, type Visibility } from '@verso/domain';

import { firmCourse } from '../firm-course.js';
import type {
  ExperimentOutcome,
  ExperimentStory,
  NetworkStory,
  SeenStory,
} from '../story/story.js';
import type { CrowdFirm, CrowdGroup } from './crowd-firms.js';
import { CROWD_TESTS, type CrowdTest } from './crowd-tests.js';

/** One firm in so many of those who can tries something in the open. */
const ONE_IN = 3;
/** A group in which so few have tried anything that its figures are covered. */
const SMALL_GROUP = 'kangasniemi';
const SMALL = 2;
const LOGS = 3;
/** The longest time box in days. */
const LONGEST = 28;

/** The experiments of the crowd: cards that many write, with results of their own. */
export function crowdExperiments(
  groups: readonly CrowdGroup[],
  networks: readonly NetworkStory[],
): readonly ExperimentStory[] {
  const told = new Map<string, number>();
  return groups.flatMap(({ programme, firms }) =>
    firms.flatMap((firm) => {
      const accepted = firmCourse(firm, networks).accepted ?? 0;
      const chance = new Chance(`test ${firm.key}`);
      // too short a time for a card, a test and a decision
      if (accepted < lastStart(firm) + 20 || firm.member === undefined) return [];
      if (chance.between(1, ONE_IN) !== 1) return [];
      const group = firm.member[0]?.network ?? '';
      if (group === SMALL_GROUP && (told.get(group) ?? 0) === SMALL) return [];
      told.set(group, (told.get(group) ?? 0) + 1);
      return [{ ...experimentOf(firm, accepted, chance), programme }];
    }),
  );
}

/** Days before today by which it has to start: before the firm leaves, and not today. */
function lastStart({ ending }: CrowdFirm): number {
  return ending ? ending.on + LONGEST + 5 : 2;
}

function experimentOf(firm: CrowdFirm, accepted: number, chance: Chance): ExperimentStory {
  const test = chance.oneOf(CROWD_TESTS.filter(({ kind }) => kind === firm.trade.kind));
  const { title, theme, about, hypothesis, metric, trial, goal, planned } = test;
  const days = chance.between(14, LONGEST);
  const began = chance.between(lastStart(firm), accepted - 18);
  return {
    ...{ firm: firm.key, title, theme, about, hypothesis, test: test.test },
    ...{ metric, trial, goal, planned, began, days },
    outcome: outcomeOf(test, { began, days }, chance),
  };
}

function outcomeOf(
  test: CrowdTest,
  { began, days }: { began: number; days: number },
  chance: Chance,
): ExperimentOutcome {
  const reached = test.goal * (chance.between(40, 190) / 100);
  if (began < days + 2) {
    const done = Math.max(0, began - 1);
    return { stage: 'running', seen: seenOf(test, reached, { last: done, days }) };
  }
  const seen = seenOf(test, reached, { last: days - 2, days });
  const isMet = seen.reduce((sum, [, , hits]) => sum + hits, 0) >= test.goal * trialsOf(seen);
  return {
    stage: 'closed',
    seen,
    on: days - 1,
    decision: isMet ? 'persevere' : chance.oneOf(['stop', 'pivot', 'continue-testing'] as const),
    learning: isMet ? test.met : test.missed,
    visibility: rungOf(chance),
  };
}

/** The planned trials in three entries; of an unfinished one, those up to its last day. */
function seenOf(
  { planned }: CrowdTest,
  share: number,
  { last, days }: { last: number; days: number },
): SeenStory[] {
  const trials = Math.floor(planned / LOGS);
  return Array.from({ length: LOGS }, (_, index): SeenStory => {
    const hits = Math.min(trials, Math.round(trials * share * (0.8 + index * 0.2)));
    return [Math.floor(((index + 1) * (days - 2)) / LOGS), trials, hits];
  }).filter(([day]) => day <= last);
}

const trialsOf = (seen: readonly SeenStory[]): number =>
  seen.reduce((sum, [, trials]) => sum + trials, 0);

function rungOf(chance: Chance): Visibility {
  const draw = chance.between(1, 10);
  if (draw <= 2) return 'advisor';
  return draw <= 7 ? 'group' : 'network';
}
