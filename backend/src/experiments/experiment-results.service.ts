import { Injectable } from '@nestjs/common';
import { verdictOf } from '@verso/analysis';
import type { PersonActor, Verdict } from '@verso/domain';

import { Clock } from '../platform/clock/clock.js';
import { newId } from '../platform/clock/new-id.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { AppError } from '../platform/errors/app-error.js';
import type { ExperimentKey } from './experiment-course.service.js';
import { readerOf, requireMayShow, requireMove, requireRunning } from './experiment-moves.js';
import { verdictInput } from './experiment-reading.js';
import { ExperimentResultsRepository } from './experiment-results.repository.js';
import { ExperimentTrail } from './experiment-trail.js';
import type { Experiment } from './experiment.entity.js';
import type { CloseExperimentRequest, ObservationRequest } from './experiments.dto.js';
import { ExperimentsRepository } from './experiments.repository.js';
import { ExperimentsService } from './experiments.service.js';
import type { ExperimentView } from './experiments.views.js';
import type { Observation } from './observation.entity.js';

/** What comes of an experiment: observations while it runs, then a learning and a decision. */
@Injectable()
export class ExperimentResultsService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly experiments: ExperimentsRepository,
    private readonly results: ExperimentResultsRepository,
    private readonly reading: ExperimentsService,
    private readonly trail: ExperimentTrail,
    private readonly clock: Clock,
  ) {}

  /** Counts trials and successes. The same observation sent again is the same answer. */
  async observe(
    actor: PersonActor,
    { programmeId, id }: ExperimentKey,
    request: ObservationRequest,
  ): Promise<ExperimentView> {
    return this.unit.run(actor, async () => {
      const experiment = await this.experiments.lock(programmeId, id);
      const known = await this.results.observation(request.id);
      if (known) requireSame(known, experiment, request);
      else await this.record(actor, experiment, request);
      return this.reading.read(actor, programmeId, id);
    });
  }

  /** Closes it with what was learned. The verdict is read from the observations that stand. */
  async close(
    actor: PersonActor,
    { programmeId, id }: ExperimentKey,
    request: CloseExperimentRequest,
  ): Promise<ExperimentView> {
    return this.unit.run(actor, async () => {
      const experiment = await this.experiments.lock(programmeId, id);
      requireMove(experiment, 'closed');
      const visibility = request.visibility ?? experiment.visibility;
      requireMayShow(readerOf(actor, experiment), { from: experiment.visibility, to: visibility });
      const now = this.clock.now();
      await this.results.addDecision({
        id: newId(),
        programmeId,
        experimentId: id,
        enterpriseId: experiment.enterpriseId,
        decision: request.decision,
        learning: request.learning,
        nextStep: request.nextStep ?? null,
        verdict: await this.verdict(experiment),
        recordedAt: now,
        recordedBy: actor.personId,
        supersededAt: null,
      });
      await this.experiments.change(experiment, { stage: 'closed', visibility, updatedAt: now });
      await this.trail.moved(experiment, 'closed', null);
      await this.trail.shown(experiment, visibility);
      return this.reading.read(actor, programmeId, id);
    });
  }

  private async verdict(experiment: Experiment): Promise<Verdict> {
    const counts = await this.results.counts(experiment);
    const input = verdictInput({ ...experiment, ...counts }, this.clock.today());
    if (!input) throw new Error('A running experiment has its numbers');
    return verdictOf(input);
  }

  private async record(
    actor: PersonActor,
    experiment: Experiment,
    request: ObservationRequest,
  ): Promise<void> {
    requireRunning(experiment);
    const today = this.clock.today();
    const observation = toObservation(experiment, request, {
      observedOn: request.observedOn ?? today,
      recordedAt: this.clock.now(),
      recordedBy: actor.personId,
    });
    requirePlausible(observation, experiment, today);
    if (observation.supersedesId !== null) {
      await this.correct(experiment, observation.supersedesId, observation.recordedAt);
    }
    await this.results.addObservation(observation);
    await this.experiments.change(experiment, { updatedAt: observation.recordedAt });
    await this.trail.observed(experiment, observation);
  }

  // The experiment is locked: of two corrections of one observation, the second comes too late.
  private async correct(experiment: Experiment, correctedId: string, at: Date): Promise<void> {
    const corrected = await this.results.observation(correctedId);
    if (corrected?.experimentId !== experiment.id) throw AppError.notFound('observation');
    if (!(await this.results.supersede(corrected, at))) {
      throw AppError.conflict('observation.superseded');
    }
  }
}

function toObservation(
  { id, programmeId, enterpriseId }: Experiment,
  request: ObservationRequest,
  made: Pick<Observation, 'observedOn' | 'recordedAt' | 'recordedBy'>,
): Observation {
  return {
    id: request.id.toLowerCase(),
    programmeId,
    experimentId: id,
    enterpriseId,
    trials: request.trials,
    successes: request.successes,
    note: request.note ?? null,
    supersedesId: request.supersedesId?.toLowerCase() ?? null,
    supersededAt: null,
    ...made,
  };
}

// A correction to none takes back what was counted by mistake; anything else counts something.
const leastTrials = ({ supersedesId }: Observation): number => (supersedesId === null ? 1 : 0);

function requirePlausible(observation: Observation, { startsOn }: Experiment, today: string): void {
  const { trials, successes, observedOn } = observation;
  const min = leastTrials(observation);
  if (trials < min) throw AppError.invalidField('trials', 'too-small', { min });
  if (successes > trials) {
    throw AppError.invalidField('successes', 'observation.more-than-trials', { max: trials });
  }
  if (observedOn > today) throw AppError.invalidField('observedOn', 'observation.in-future');
  if (startsOn !== null && observedOn < startsOn) {
    throw AppError.invalidField('observedOn', 'observation.before-start');
  }
}

// A device that heard no answer sends again; what was counted meanwhile must not change with it.
function requireSame(known: Observation, experiment: Experiment, sent: ObservationRequest): void {
  const isSame =
    known.experimentId === experiment.id &&
    known.trials === sent.trials &&
    known.successes === sent.successes &&
    known.note === (sent.note ?? null) &&
    known.supersedesId === (sent.supersedesId?.toLowerCase() ?? null) &&
    (sent.observedOn === undefined || known.observedOn === sent.observedOn);
  if (!isSame) throw AppError.conflict('observation.id-taken');
}
