import { createHash } from 'node:crypto';

import {
  canBeMissed,
  canMoveExperiment,
  CARD_LIMITS,
  type ExperimentReader,
  type ExperimentStage,
  isAllowed,
  lockedText,
  missingForStart,
  type PersonActor,
  type RequiredToStart,
  type TestCard,
  type TimeBoxFlaw,
  timeBoxFlaw,
  type Visibility,
} from '@verso/domain';

import { AppError, type FieldError } from '../platform/errors/app-error.js';
import type { Experiment } from './experiment.entity.js';

const BOX_REASONS = {
  over: { code: 'experiment.time-box-over' },
  'ends-before-start': { code: 'experiment.ends-before-start' },
  'too-long': {
    code: 'experiment.time-box-too-long',
    params: { max: CARD_LIMITS.timeBoxDays.max },
  },
} as const satisfies Record<TimeBoxFlaw, Pick<FieldError, 'code' | 'params'>>;

type Firm = Pick<Experiment, 'programmeId' | 'enterpriseId'>;

/** How the actor stands to the experiments of a firm. */
export function readerOf(
  actor: PersonActor,
  { programmeId, enterpriseId }: Firm,
): ExperimentReader {
  if (isAllowed(actor, 'experiment.own', { programmeId, enterpriseId })) return 'owner';
  return isAllowed(actor, 'enterprise.read', { programmeId }) ? 'staff' : 'peer';
}

/** Who sees it is the owner's choice. Staff write what they and the owner see, and leave it there. */
export function requireMayShow(
  reader: ExperimentReader,
  { from, to }: { from: Visibility; to: Visibility },
): void {
  if (reader !== 'owner' && from !== to) throw AppError.forbidden('experiment.visibility-owner');
}

export function requireMove({ stage }: Experiment, to: ExperimentStage): void {
  if (canMoveExperiment(stage, to)) return;
  throw AppError.conflict('experiment.move-refused', { params: { from: stage, to } });
}

export function requireOpen({ stage }: Experiment): void {
  if (stage !== 'draft' && stage !== 'planned') {
    throw AppError.conflict('experiment.locked', { params: { stage } });
  }
}

export function requireRunning({ stage }: Experiment): void {
  if (stage !== 'running') {
    throw AppError.conflict('experiment.not-running', { params: { stage } });
  }
}

/** Dates that the table itself would refuse, told beside the field. */
export function requireOrderedDates({ startsOn, endsOn }: Pick<TestCard, 'startsOn' | 'endsOn'>) {
  if (startsOn !== null && endsOn !== null && endsOn < startsOn) {
    throw AppError.invalidField('endsOn', 'experiment.ends-before-start');
  }
}

/** A goal that anything would meet is no promise: told as soon as it is written. */
export function requireMissable(card: Pick<TestCard, 'direction' | 'criterionShare'>): void {
  if (!canBeMissed(card)) {
    throw AppError.invalidField('criterionShare', 'experiment.criterion-always-met');
  }
}

/** Refuses a card that lacks something, or whose time is over before it begins. */
export function requireReady(card: TestCard, today: string): void {
  const missing = missingForStart(card);
  const isOver = timeBoxFlaw(card, today) === 'over';
  const paths = isOver && !missing.includes('endsOn') ? [...missing, 'endsOn' as const] : missing;
  const errors = paths.map((path): FieldError => ({ path, ...reasonOf(path, card, today) }));
  if (errors.length > 0) throw AppError.invalid('experiment.not-ready', errors);
}

function reasonOf(
  path: RequiredToStart,
  card: TestCard,
  today: string,
): Pick<FieldError, 'code' | 'params'> {
  const flaw = path === 'endsOn' ? timeBoxFlaw(card, today) : null;
  if (flaw) return BOX_REASONS[flaw];
  const isPromise = path !== 'criterionShare' || canBeMissed(card);
  return { code: isPromise ? 'required-to-start' : 'experiment.criterion-always-met' };
}

/** SHA-256 of what nobody may change from now on. */
export function lockOf(card: TestCard): string {
  return createHash('sha256').update(lockedText(card)).digest('hex');
}
