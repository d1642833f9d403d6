import {
  max,
  maxLength,
  min,
  minLength,
  required,
  type SchemaPathTree,
  validate,
  type ValidationError,
} from '@angular/forms/signals';
import {
  CARD_LIMITS as LIMITS,
  canBeMissed,
  firstDay,
  helsinkiDate,
  isCalendarDate,
  type TimeBoxFlaw,
  timeBoxFlaw,
} from '@verso/domain';

import { type CardFields, requestOf } from './card-fields';

type Path = SchemaPathTree<CardFields>;

/** What a card may hold; what it needs to start counts only for who means to start it. */
export function cardRules(path: Path, isStarting: () => boolean): void {
  const starting = { when: isStarting };
  required(path.title);
  minLength(path.title, LIMITS.title.min);
  for (const text of [path.hypothesis, path.test, path.metricLabel, path.trialLabel])
    required(text, starting);
  maxLength(path.title, LIMITS.title.max);
  maxLength(path.hypothesis, LIMITS.hypothesis.max);
  maxLength(path.test, LIMITS.test.max);
  maxLength(path.metricLabel, LIMITS.metricLabel.max);
  maxLength(path.trialLabel, LIMITS.trialLabel.max);
  required(path.plannedTrials, starting);
  min(path.plannedTrials, LIMITS.plannedTrials.min);
  max(path.plannedTrials, LIMITS.plannedTrials.max);
  required(path.criterionPercent, starting);
  min(path.criterionPercent, 0);
  max(path.criterionPercent, 100);
  // a validator that reads the whole card follows the direction and the other date too
  validate(path.criterionPercent, (context) =>
    canBeMissed(requestOf(context.valueOf(path)))
      ? null
      : { kind: 'experiment.criterion-always-met' },
  );
  required(path.endsOn, starting);
  validate(path.endsOn, (context) => boxError(context.valueOf(path), isStarting()));
}

const TOO_LONG = {
  kind: 'experiment.time-box-too-long',
  params: { max: LIMITS.timeBoxDays.max },
};

function boxError(card: CardFields, isStarting: boolean): ValidationError | null {
  const { startsOn, endsOn } = requestOf(card);
  if (endsOn === null) return null;
  if (startsOn !== null && endsOn < startsOn) return { kind: 'experiment.ends-before-start' };
  // a browser may give a year of five digits
  const areDates = isCalendarDate(endsOn) && (startsOn === null || isCalendarDate(startsOn));
  if (!isStarting || !areDates) return null;
  const today = helsinkiDate(Date.now());
  const flaw = timeBoxFlaw({ startsOn: firstDay(startsOn, today), endsOn }, today);
  return flaw ? FLAWS[flaw] : null;
}

const FLAWS: Readonly<Record<TimeBoxFlaw, ValidationError>> = {
  over: { kind: 'experiment.time-box-over' },
  'ends-before-start': { kind: 'experiment.ends-before-start' },
  'too-long': TOO_LONG,
};
