import {
  type CriterionDirection,
  DEFAULT_VISIBILITY,
  type HypothesisKind,
  type Theme,
  timeBoxEnd,
  type Visibility,
} from '@verso/domain';

import type { ExperimentCardChange, ExperimentView } from '@verso/contract';

/** A test card as a form has it: dates as typed, the goal in percent. */
export interface CardFields {
  readonly title: string;
  readonly theme: Theme;
  readonly hypothesisKind: HypothesisKind;
  readonly hypothesis: string;
  readonly test: string;
  readonly metricLabel: string;
  readonly trialLabel: string;
  readonly direction: CriterionDirection;
  readonly criterionPercent: number | null;
  readonly plannedTrials: number | null;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly visibility: Visibility;
}

/** Two weeks: long enough to meet customers, short enough to stay a quick experiment. */
const USUAL_DAYS = 14;

/** An empty card that starts today. */
export function newCard(today: string): CardFields {
  return {
    title: '',
    theme: 'marketing',
    hypothesisKind: 'desirability',
    hypothesis: '',
    test: '',
    metricLabel: '',
    trialLabel: '',
    direction: 'at-least',
    criterionPercent: null,
    plannedTrials: null,
    startsOn: today,
    endsOn: timeBoxEnd(today, USUAL_DAYS),
    visibility: DEFAULT_VISIBILITY,
  };
}

/** The card of an experiment, for changing it. */
export function fieldsOf(view: ExperimentView): CardFields {
  const { criterionShare, startsOn, endsOn } = view;
  return {
    title: view.title,
    theme: view.theme,
    hypothesisKind: view.hypothesisKind,
    hypothesis: view.hypothesis,
    test: view.test,
    metricLabel: view.metricLabel,
    trialLabel: view.trialLabel,
    direction: view.direction,
    criterionPercent: criterionShare === null ? null : Number((criterionShare * 100).toFixed(4)),
    plannedTrials: view.plannedTrials,
    startsOn: startsOn ?? '',
    endsOn: endsOn ?? '',
    visibility: view.visibility,
  };
}

/** The card as the server takes it: what is not filled in is null. */
export function requestOf({
  criterionPercent,
  startsOn,
  endsOn,
  ...card
}: CardFields): ExperimentCardChange {
  return {
    ...card,
    title: card.title.trim(),
    criterionShare: criterionPercent === null ? null : Number((criterionPercent / 100).toFixed(6)),
    startsOn: startsOn || null,
    endsOn: endsOn || null,
  };
}

/** The form's name of a field that the server names in its own words. */
export function formPath(path: string): string {
  return path === 'criterionShare' ? 'criterionPercent' : path;
}
