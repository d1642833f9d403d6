import { createHash } from 'node:crypto';

import {
  canMoveExperiment,
  type ExperimentReader,
  type ExperimentStage,
  isAllowed,
  lockedText,
  missingForStart,
  type PersonActor,
  type TestCard,
  type Visibility,
} from '@verso/domain';

import { AppError, type FieldError } from '../platform/errors/app-error.js';
import type { Experiment } from './experiment.entity.js';

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

/** Refuses a card that lacks something, or whose time is over before it begins. */
export function requireReady(card: TestCard, today: string): void {
  const isOver = card.endsOn !== null && card.endsOn < today;
  const errors = missingForStart(card).map((path): FieldError => ({
    path,
    code: path === 'endsOn' && isOver ? 'experiment.time-box-over' : 'required-to-start',
  }));
  if (isOver && !errors.some(({ path }) => path === 'endsOn')) {
    errors.push({ path: 'endsOn', code: 'experiment.time-box-over' });
  }
  if (errors.length > 0) throw AppError.invalid('experiment.not-ready', errors);
}

/** SHA-256 of what nobody may change from now on. */
export function lockOf(card: TestCard): string {
  return createHash('sha256').update(lockedText(card)).digest('hex');
}
