import { createHash } from 'node:crypto';

import { Injectable } from '@nestjs/common';
import { canonicalJson } from '@verso/analysis';
import type { PersonActor } from '@verso/domain';

import { Audit } from '../platform/audit/audit.js';
import { Clock } from '../platform/clock/clock.js';
import { newId } from '../platform/clock/new-id.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { AppError } from '../platform/errors/app-error.js';
import { EventBus } from '../platform/events/event-bus.js';
import type { KpiPublished } from './kpi-published.entity.js';
import {
  type ReleaseDocument,
  releaseDocument,
  type ReleasedIndicator,
} from './release-document.js';
import { ReleasesRepository } from './releases.repository.js';

/** Publishing: a manager fixes the figures of a month for the funder. */
@Injectable()
export class ReleasesService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly releases: ReleasesRepository,
    private readonly audit: Audit,
    private readonly events: EventBus,
    private readonly clock: Clock,
  ) {}

  /** Publishes a month as its cells stand. Changed figures take the place of an earlier release, which is kept. */
  async publish(
    actor: PersonActor,
    programmeId: string,
    month: string,
  ): Promise<{ releaseId: string; sha256: string }> {
    return this.unit.run(actor, async () => {
      const content = await this.contentOf(programmeId, month);
      const { releaseId, sha256 } = await this.put(actor, { programmeId, month }, content);
      await this.audit.record({
        action: 'kpi.publish',
        subjectKind: 'release',
        subjectId: releaseId,
        programmeId,
        details: { month, sha256 },
      });
      await this.events.publish('release.published', { programmeId, releaseId });
      return { releaseId, sha256 };
    });
  }

  private async contentOf(programmeId: string, month: string): Promise<ReleaseDocument> {
    const programme = await this.releases.programme(programmeId);
    const cells = await this.releases.cells(programmeId, month);
    if (cells.length === 0) throw AppError.conflict('release.no-figures', { params: { month } });
    return releaseDocument(programme, month, cells);
  }

  private async put(
    actor: PersonActor,
    { programmeId, month }: { programmeId: string; month: string },
    content: ReleaseDocument,
  ): Promise<{ releaseId: string; sha256: string }> {
    const document = canonicalJson(content);
    const sha256 = createHash('sha256').update(document).digest('hex');
    const publishedAt = this.clock.now();
    const current = await this.releases.lockCurrent(programmeId, month);
    if (current?.sha256 === sha256) throw AppError.conflict('release.exists');
    if (current) await this.releases.supersede(current, publishedAt);
    const id = newId();
    await this.releases.add(
      {
        id,
        programmeId,
        month,
        document,
        sha256,
        publishedAt,
        publishedBy: actor.personId,
        supersededAt: null,
      },
      content.indicators.flatMap((indicator) => figuresOf(indicator, programmeId, id)),
    );
    return { releaseId: id, sha256 };
  }
}

function figuresOf(
  indicator: ReleasedIndicator,
  programmeId: string,
  releaseId: string,
): KpiPublished[] {
  const { kpi, numerator, denominator, value, target, targetDueOn, breakdown } = indicator;
  const key = { programmeId, releaseId, kpi };
  const total: KpiPublished = {
    ...key,
    id: newId(),
    scope: 'programme',
    networkId: null,
    scopeName: null,
    numerator,
    denominator,
    value,
    suppressed: false,
    target,
    targetDueOn,
  };
  const parts = (breakdown ?? []).map(({ networkId, name, ...figures }): KpiPublished => ({
    ...key,
    ...figures,
    id: newId(),
    scope: 'network',
    networkId,
    scopeName: name,
    target: null,
    targetDueOn: null,
  }));
  return [total, ...parts];
}
