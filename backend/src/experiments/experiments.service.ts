import { Injectable } from '@nestjs/common';
import { DEFAULT_VISIBILITY, type PersonActor, type Visibility } from '@verso/domain';

import { Clock } from '../platform/clock/clock.js';
import { newId } from '../platform/clock/new-id.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { AppError } from '../platform/errors/app-error.js';
import type { Page } from '../platform/http/page.js';
import {
  readerOf,
  requireMayShow,
  requireMissable,
  requireOpen,
  requireOrderedDates,
} from './experiment-moves.js';
import { toExperimentRow, toExperimentView } from './experiment-reading.js';
import { ExperimentTrail } from './experiment-trail.js';
import type {
  ExperimentCardChange,
  ExperimentCardRequest,
  ExperimentsQuery,
} from './experiments.dto.js';
import { ExperimentsRepository } from './experiments.repository.js';
import type { ExperimentRow, ExperimentView } from './experiments.views.js';

/** Test cards: reading them, writing them, and choosing who sees them. */
@Injectable()
export class ExperimentsService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly experiments: ExperimentsRepository,
    private readonly trail: ExperimentTrail,
    private readonly clock: Clock,
  ) {}

  /** Experiments of one programme that the actor may see. */
  async list(
    actor: PersonActor,
    programmeId: string,
    query: ExperimentsQuery,
  ): Promise<Page<ExperimentRow>> {
    const today = this.clock.today();
    return this.unit.run(actor, async () => {
      const { items, next } = await this.experiments.page(programmeId, query, today);
      return { items: items.map((record) => toExperimentRow(record, today)), next };
    });
  }

  /** Experiments of the actor's own firms. */
  async listOwn(actor: PersonActor): Promise<{ items: ExperimentRow[] }> {
    const today = this.clock.today();
    return this.unit.run(actor, async () => {
      const records = await this.experiments.own();
      return { items: records.map((record) => toExperimentRow(record, today)) };
    });
  }

  async read(actor: PersonActor, programmeId: string, id: string): Promise<ExperimentView> {
    return this.unit.run(actor, async () => {
      const record = await this.experiments.read(programmeId, id);
      return toExperimentView(record, {
        today: this.clock.today(),
        reader: readerOf(actor, record),
      });
    });
  }

  /** Lays a new card on the table, as a draft. */
  async create(
    actor: PersonActor,
    programmeId: string,
    request: ExperimentCardRequest,
  ): Promise<{ id: string }> {
    const { enterpriseId, networkId, visibility = DEFAULT_VISIBILITY, ...card } = request;
    requireOrderedDates(card);
    requireMissable(card);
    return this.unit.run(actor, async () => {
      if (!(await this.experiments.knows(programmeId, enterpriseId))) {
        throw AppError.notFound('enterprise');
      }
      const reader = readerOf(actor, { programmeId, enterpriseId });
      requireMayShow(reader, { from: DEFAULT_VISIBILITY, to: visibility });
      const now = this.clock.now();
      const experiment = {
        ...card,
        id: newId(),
        programmeId,
        enterpriseId,
        networkId: await this.networkOf(programmeId, enterpriseId, networkId),
        stage: 'draft' as const,
        visibility,
        lockedHash: null,
        createdAt: now,
        createdBy: actor.personId,
        updatedAt: now,
      };
      await this.experiments.add(experiment);
      await this.trail.created(experiment);
      return { id: experiment.id };
    });
  }

  /** Rewrites a card that has not started. */
  async change(
    actor: PersonActor,
    { programmeId, id }: { programmeId: string; id: string },
    request: ExperimentCardChange,
  ): Promise<ExperimentView> {
    requireOrderedDates(request);
    requireMissable(request);
    return this.unit.run(actor, async () => {
      const experiment = await this.experiments.lock(programmeId, id);
      requireOpen(experiment);
      const visibility = request.visibility ?? experiment.visibility;
      requireMayShow(readerOf(actor, experiment), { from: experiment.visibility, to: visibility });
      const updatedAt = this.clock.now();
      await this.experiments.change(experiment, { ...request, visibility, updatedAt });
      await this.trail.changed(experiment);
      await this.trail.shown(experiment, visibility);
      return this.read(actor, programmeId, id);
    });
  }

  /** Shows it to more people, or to fewer. */
  async show(
    actor: PersonActor,
    { programmeId, id }: { programmeId: string; id: string },
    visibility: Visibility,
  ): Promise<ExperimentView> {
    return this.unit.run(actor, async () => {
      const experiment = await this.experiments.lock(programmeId, id);
      requireMayShow(readerOf(actor, experiment), { from: experiment.visibility, to: visibility });
      await this.experiments.change(experiment, { visibility, updatedAt: this.clock.now() });
      await this.trail.shown(experiment, visibility);
      return this.read(actor, programmeId, id);
    });
  }

  // The growth network it counts for: the one named, or the one the firm joined last.
  private async networkOf(
    programmeId: string,
    enterpriseId: string,
    networkId: string | null | undefined,
  ): Promise<string | null> {
    const networks = await this.experiments.networksOf(programmeId, enterpriseId);
    if (networkId === undefined || networkId === null) return networks[0] ?? null;
    if (networks.includes(networkId)) return networkId;
    throw AppError.invalidField('networkId', 'network.not-member');
  }
}
