import { Injectable } from '@nestjs/common';
import { type ExperimentStage, SHARED_FROM, type Visibility, widerOrEqual } from '@verso/domain';

import { Audit } from '../platform/audit/audit.js';
import { Clock } from '../platform/clock/clock.js';
import { newId } from '../platform/clock/new-id.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { EventBus } from '../platform/events/event-bus.js';
import type { EventName } from '../platform/events/events.js';
import type { Experiment } from './experiment.entity.js';
import { ExperimentsRepository } from './experiments.repository.js';
import type { Observation } from './observation.entity.js';

type Subject = Pick<Experiment, 'id' | 'programmeId' | 'enterpriseId'>;
type Details = Record<string, string | number | boolean | null>;

const EVENT_OF: Partial<Record<ExperimentStage, EventName & `experiment.${string}`>> = {
  running: 'experiment.started',
  closed: 'experiment.closed',
  cancelled: 'experiment.cancelled',
};

/** What is left behind by each act: its history, its audit row and its event, in one transaction. */
@Injectable()
export class ExperimentTrail {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly experiments: ExperimentsRepository,
    private readonly audit: Audit,
    private readonly events: EventBus,
    private readonly clock: Clock,
  ) {}

  async created(experiment: Experiment): Promise<void> {
    await this.addTransition(experiment, { from: null, to: experiment.stage, reason: null });
    await this.note('experiment.create', experiment, { enterpriseId: experiment.enterpriseId });
  }

  async changed(experiment: Subject): Promise<void> {
    await this.note('experiment.change', experiment);
  }

  async moved(experiment: Experiment, to: ExperimentStage, reason: string | null): Promise<void> {
    const from = experiment.stage;
    await this.addTransition(experiment, { from, to, reason });
    await this.note('experiment.move', experiment, { from, to });
    const event = EVENT_OF[to];
    if (event) await this.publish(event, experiment);
  }

  async observed(experiment: Subject, { id, supersedesId }: Observation): Promise<void> {
    await this.note('experiment.observe', experiment, { observationId: id, supersedesId });
  }

  /** A learning counts as shared from a rung of the ladder on: going over it is news, both ways. */
  async shown(experiment: Experiment, to: Visibility): Promise<void> {
    const from = experiment.visibility;
    if (from === to) return;
    await this.note('experiment.share', experiment, { from, to });
    const [was, is] = [from, to].map((rung) => widerOrEqual(rung, SHARED_FROM));
    if (is && !was) await this.publish('experiment.shared', experiment);
    if (was && !is) await this.publish('experiment.unshared', experiment);
  }

  private async addTransition(
    { id, programmeId, enterpriseId }: Subject,
    move: { from: ExperimentStage | null; to: ExperimentStage; reason: string | null },
  ): Promise<void> {
    const { actor } = this.unit;
    if (actor.kind !== 'person') throw new Error('People move experiments, jobs do not');
    await this.experiments.addTransition({
      id: newId(),
      programmeId,
      experimentId: id,
      enterpriseId,
      fromStage: move.from,
      toStage: move.to,
      reason: move.reason,
      recordedAt: this.clock.now(),
      recordedBy: actor.personId,
    });
  }

  private async note(action: string, subject: Subject, details: Details = {}): Promise<void> {
    const { id, programmeId } = subject;
    await this.audit.record({
      action,
      subjectKind: 'experiment',
      subjectId: id,
      programmeId,
      details,
    });
  }

  private async publish(
    name: EventName & `experiment.${string}`,
    { id, programmeId, enterpriseId }: Subject,
  ): Promise<void> {
    await this.events.publish(name, { programmeId, enterpriseId, experimentId: id });
  }
}
