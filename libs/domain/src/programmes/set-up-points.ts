import type { PartnerRole } from './partners.js';
import { bearsEmblem, type Fund } from './funds.js';
import { type Part, shareLeft } from './shares.js';

/** The steps in which a programme is set up, in their order. */
export const SET_UP_STEPS = ['basics', 'area', 'partners', 'funding', 'aims', 'check'] as const;
export type SetUpStep = (typeof SET_UP_STEPS)[number];

/** What a programme that is set up has, each with the step in which it is given. */
const STEP_OF = {
  area: 'area',
  priorities: 'area',
  lead: 'partners',
  shares: 'partners',
  contacts: 'partners',
  funder: 'funding',
  decision: 'funding',
  'funding-line': 'funding',
  objectives: 'aims',
  targets: 'aims',
  manager: 'check',
} as const satisfies Record<string, SetUpStep>;
export type SetUpPoint = keyof typeof STEP_OF;
export const SET_UP_POINTS = Object.keys(STEP_OF) as SetUpPoint[];

/** Without these work cannot begin, or what is shown would be wrong; all else can wait. */
const NEEDED: readonly SetUpPoint[] = ['area', 'lead', 'funder', 'targets', 'manager'];

export interface SetUpPartner extends Part {
  readonly role: PartnerRole;
  readonly decisionNumber: string | null;
  /** How many people there are to call. */
  readonly contacts: number;
}

/** What there is of a programme's set-up. */
export interface SetUpFacts {
  readonly budgetCents: number | null;
  readonly fund: Fund;
  readonly hasFundingLine: boolean;
  readonly areas: number;
  readonly priorities: number;
  readonly partners: readonly SetUpPartner[];
  readonly objectives: number;
  readonly targets: number;
  readonly hasManager: boolean;
}

export interface OpenPoint {
  readonly point: SetUpPoint;
  readonly step: SetUpStep;
  /** Whether it must be there before the programme starts; the others can wait. */
  readonly isNeeded: boolean;
}

/**
 * What is not there yet, in the order of the steps.
 *
 * @returns nothing for a programme that is wholly set up
 * @example openPoints(factsOfANewProgramme).map(({ point }) => point) // ['area', 'priorities', 'lead', …]
 */
export function openPoints(facts: SetUpFacts): OpenPoint[] {
  const there = whatIsThere(facts);
  return SET_UP_POINTS.filter((point) => !there[point]).map((point) => ({
    point,
    step: STEP_OF[point],
    isNeeded: NEEDED.includes(point),
  }));
}

function whatIsThere(facts: SetUpFacts): Record<SetUpPoint, boolean> {
  const doing = facts.partners.filter(({ role }) => role !== 'funder');
  const funders = facts.partners.filter(({ role }) => role === 'funder');
  const isFree = facts.fund === 'none';
  return {
    area: facts.areas > 0,
    priorities: facts.priorities > 0,
    lead: doing.some(({ role }) => role === 'lead'),
    shares: doing.length > 0 && shareLeft(doing, facts.budgetCents) === 0,
    contacts: doing.length > 0 && doing.every(({ contacts }) => contacts > 0),
    funder: isFree || funders.length > 0,
    decision: isFree || funders.some(({ decisionNumber }) => decisionNumber !== null),
    'funding-line': !bearsEmblem(facts.fund) || facts.hasFundingLine,
    objectives: facts.objectives > 0,
    targets: facts.targets > 0,
    manager: facts.hasManager,
  };
}
