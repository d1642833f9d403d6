import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';

import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { ExperimentDecision } from './experiment-decision.entity.js';
import type { Experiment } from './experiment.entity.js';
import { Observation } from './observation.entity.js';

/** What an experiment brought: observations and the decision. Added and superseded, never changed. */
@Injectable()
export class ExperimentResultsRepository {
  constructor(private readonly unit: UnitOfWork) {}

  /** The observation with this id, when the actor may see it. */
  async observation(id: string): Promise<Observation | null> {
    return this.unit.manager.findOneBy(Observation, { id });
  }

  async addObservation(observation: Observation): Promise<void> {
    await this.unit.manager.insert(Observation, observation);
  }

  /** Marks an observation as corrected; false when somebody has corrected it already. */
  async supersede({ programmeId, id }: Observation, at: Date): Promise<boolean> {
    const { affected } = await this.unit.manager.update(
      Observation,
      { programmeId, id, supersededAt: IsNull() },
      { supersededAt: at },
    );
    return affected === 1;
  }

  /** Trials and successes of the observations that stand. */
  async counts({
    programmeId,
    id,
  }: Pick<Experiment, 'programmeId' | 'id'>): Promise<{ trials: number; successes: number }> {
    const [counts] = await this.unit.query<{ trials: number; successes: number }>(
      `SELECT coalesce(sum(trials), 0) AS trials, coalesce(sum(successes), 0) AS successes
         FROM observation
        WHERE programme_id = $1 AND experiment_id = $2 AND superseded_at IS NULL`,
      [programmeId, id],
    );
    return counts ?? { trials: 0, successes: 0 };
  }

  async addDecision(decision: ExperimentDecision): Promise<void> {
    await this.unit.manager.insert(ExperimentDecision, decision);
  }
}
