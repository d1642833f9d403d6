import { Injectable } from '@nestjs/common';
import { firstDay, type PersonActor } from '@verso/domain';

import { Clock } from '../platform/clock/clock.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { lockOf, requireMove, requireReady } from './experiment-moves.js';
import { ExperimentTrail } from './experiment-trail.js';
import type { Experiment } from './experiment.entity.js';
import { ExperimentsRepository } from './experiments.repository.js';
import { ExperimentsService } from './experiments.service.js';
import type { ExperimentView } from './experiments.views.js';

export interface ExperimentKey {
  readonly programmeId: string;
  readonly id: string;
}

/** The course of an experiment before it has results: planned, started, or given up. */
@Injectable()
export class ExperimentCourseService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly experiments: ExperimentsRepository,
    private readonly reading: ExperimentsService,
    private readonly trail: ExperimentTrail,
    private readonly clock: Clock,
  ) {}

  /** Plans a complete card for its days to come. */
  async plan(actor: PersonActor, key: ExperimentKey): Promise<ExperimentView> {
    return this.move(actor, key, async (experiment) => {
      requireMove(experiment, 'planned');
      requireReady(experiment, this.clock.today());
      await this.put(experiment, { stage: 'planned' });
    });
  }

  /** Starts it, and locks what it promised: from here on nobody moves the goal. */
  async start(actor: PersonActor, key: ExperimentKey): Promise<ExperimentView> {
    return this.move(actor, key, async (experiment) => {
      requireMove(experiment, 'running');
      const today = this.clock.today();
      const card = { ...experiment, startsOn: firstDay(experiment.startsOn, today) };
      requireReady(card, today);
      await this.put(experiment, {
        stage: 'running',
        startsOn: card.startsOn,
        lockedHash: lockOf(card),
      });
    });
  }

  /** Gives it up, and says why. */
  async cancel(actor: PersonActor, key: ExperimentKey, reason: string): Promise<ExperimentView> {
    return this.move(actor, key, async (experiment) => {
      requireMove(experiment, 'cancelled');
      await this.put(experiment, { stage: 'cancelled' }, reason);
    });
  }

  private async move(
    actor: PersonActor,
    { programmeId, id }: ExperimentKey,
    step: (experiment: Experiment) => Promise<void>,
  ): Promise<ExperimentView> {
    return this.unit.run(actor, async () => {
      await step(await this.experiments.lock(programmeId, id));
      return this.reading.read(actor, programmeId, id);
    });
  }

  private async put(
    experiment: Experiment,
    changes: Partial<Experiment> & Pick<Experiment, 'stage'>,
    reason: string | null = null,
  ): Promise<void> {
    await this.experiments.change(experiment, { ...changes, updatedAt: this.clock.now() });
    await this.trail.moved(experiment, changes.stage, reason);
  }
}
