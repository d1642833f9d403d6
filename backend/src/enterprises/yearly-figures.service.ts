import { Injectable } from '@nestjs/common';
import {
  addDays,
  isAllowed,
  type LinkedSizeLine,
  type PersonActor,
  YEARLY_FIGURE_LIMITS,
  YEARLY_FIGURES,
  type YearlyFigureSource,
} from '@verso/domain';

import { Audit } from '../platform/audit/audit.js';
import { Clock } from '../platform/clock/clock.js';
import { newId } from '../platform/clock/new-id.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { AppError } from '../platform/errors/app-error.js';
import { EnterprisesRepository, type FirmKey } from './enterprises.repository.js';
import { SizeService } from './size.service.js';
import type { YearlyFigure } from './yearly-figure.entity.js';
import type { YearlyFiguresRequest, YearlyFigureView } from './yearly-figures.dto.js';
import { type YearlyFigureRecord, YearlyFiguresRepository } from './yearly-figures.repository.js';

/** A firm's fiscal years, as staff or the firm itself tell them: a new version supersedes the one before. */
@Injectable()
export class YearlyFiguresService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly figures: YearlyFiguresRepository,
    private readonly enterprises: EnterprisesRepository,
    private readonly size: SizeService,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  list(actor: PersonActor, key: FirmKey): Promise<YearlyFigureView[]> {
    return this.unit.run(actor, async () => {
      await this.enterprises.businessIdOf(key); // absent firms are answered as absent
      return this.read(key);
    });
  }

  /** Writes a fiscal year, and answers with all of them. The same figures again change nothing. */
  record(
    actor: PersonActor,
    key: FirmKey,
    request: YearlyFiguresRequest,
  ): Promise<YearlyFigureView[]> {
    const { basedOn, fiscalYearEndsOn, ...told } = request;
    this.requireSound(request);
    return this.unit.run(actor, async () => {
      await this.enterprises.businessIdOf(key);
      const current = await this.figures.lockCurrent(key, fiscalYearEndsOn);
      if (!current || !isSame(current, request)) {
        if (!isBasis(current, basedOn)) throw AppError.conflict('figures.changed');
        const now = this.clock.now();
        if (current) await this.figures.supersede(current, now);
        const recorded = { recordedAt: now, recordedBy: actor.personId, supersededAt: null };
        const figure: YearlyFigure = {
          ...{ id: newId(), ...key, fiscalYearEndsOn, ...told },
          ...{ source: tellerOf(actor, key), ...recorded },
        };
        await this.figures.add(figure);
        await this.note(key, figure.id);
      }
      return this.read(key);
    });
  }

  private async read(key: FirmKey): Promise<YearlyFigureView[]> {
    return withSizes(await this.figures.list(key), await this.size.lines(key));
  }

  private requireSound(request: YearlyFiguresRequest): void {
    if (YEARLY_FIGURES.every((name) => request[name] === null)) {
      throw AppError.invalidField('turnoverCents', 'figures.empty');
    }
    if (request.fiscalYearEndsOn > addDays(this.clock.today(), YEARLY_FIGURE_LIMITS.daysAhead)) {
      throw AppError.invalidField('fiscalYearEndsOn', 'figures.far-ahead');
    }
  }

  private note({ programmeId, enterpriseId }: FirmKey, figureId: string): Promise<void> {
    return this.audit.record({
      action: 'yearly-figures.record',
      ...{ subjectKind: 'yearly-figure', subjectId: figureId },
      programmeId,
      details: { enterpriseId },
    });
  }
}

const tellerOf = (actor: PersonActor, { programmeId }: FirmKey): YearlyFigureSource =>
  isAllowed(actor, 'enterprise.change', { programmeId }) ? 'staff' : 'firm';

const isBasis = (current: YearlyFigure | null, basedOn: string | null): boolean =>
  (current?.recordedAt.getTime() ?? null) === (basedOn === null ? null : Date.parse(basedOn));

const isSame = (current: YearlyFigure, request: YearlyFiguresRequest): boolean =>
  YEARLY_FIGURES.every((name) => current[name] === request[name]);

/** Each with the size class that follows from it and from the years before, links counted in. */
const withSizes = (
  figures: readonly YearlyFigureRecord[],
  lines: readonly LinkedSizeLine[],
): YearlyFigureView[] =>
  figures.flatMap((figure) => {
    const line = lines.find(({ year }) => year.fiscalYearEndsOn === figure.fiscalYearEndsOn);
    if (!line) return [];
    const { ofYear, size, reason } = line;
    return [{ ...figure, sizeOfYear: ofYear, sizeStatus: size, sizeReason: reason }];
  });
