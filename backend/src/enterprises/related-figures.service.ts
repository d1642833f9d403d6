import { Injectable } from '@nestjs/common';
import { addDays, type PersonActor, YEARLY_FIGURE_LIMITS } from '@verso/domain';

import { Clock } from '../platform/clock/clock.js';
import { newId } from '../platform/clock/new-id.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { AppError } from '../platform/errors/app-error.js';
import { EnterprisesRepository, type FirmKey } from './enterprises.repository.js';
import { OwnershipTrail } from './ownership-trail.js';
import type { RelatedFigureRequest } from './ownership.dto.js';
import { OwnershipRepository } from './ownership.repository.js';
import type { RelatedFigure } from './related-figure.entity.js';
import type { SizeView } from './size.dto.js';
import { SizeService } from './size.service.js';

const FIGURES = ['persons', 'turnoverCents', 'balanceTotalCents'] as const;

/** Fiscal years of the enterprises around a firm, as staff write them. */
@Injectable()
export class RelatedFiguresService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly stored: OwnershipRepository,
    private readonly enterprises: EnterprisesRepository,
    private readonly size: SizeService,
    private readonly trail: OwnershipTrail,
    private readonly clock: Clock,
  ) {}

  /** Writes a fiscal year in the place of the version that was shown. The same again changes nothing. */
  record(actor: PersonActor, key: FirmKey, sent: RelatedFigureRequest): Promise<SizeView> {
    const request = withoutItself(sent);
    const { basedOn, ...told } = request;
    this.requireSound(request);
    return this.unit.run(actor, async () => {
      await this.enterprises.businessIdOf(key);
      await this.stored.hold(key);
      await this.requireKnown(key, request);
      const before = await this.current(key, request);
      if (!before || !isSame(before, request)) {
        if (!isBasis(before, basedOn)) throw AppError.conflict('figures.changed');
        const now = this.clock.now();
        if (before) await this.stored.supersede('related-figure', before, now);
        const { programmeId, enterpriseId } = key;
        const figure: RelatedFigure = {
          ...{ ...told, programmeId, enterpriseId, id: newId() },
          ...{ recordedAt: now, recordedBy: actor.personId, supersededAt: null },
        };
        await this.stored.add('related-figure', figure);
        await this.trail.note('related-figure', before ? 'correct' : 'record', key, figure.id);
      }
      return this.size.read(key);
    });
  }

  annul(actor: PersonActor, key: FirmKey, relatedFigureId: string): Promise<SizeView> {
    return this.unit.run(actor, async () => {
      await this.enterprises.businessIdOf(key);
      await this.stored.hold(key);
      const figure = await this.stored.one('related-figure', key, relatedFigureId);
      await this.stored.supersede('related-figure', figure, this.clock.now());
      await this.trail.note('related-figure', 'annul', key, figure.id);
      return this.size.read(key);
    });
  }

  private async current(
    key: FirmKey,
    { otherId, fiscalYearEndsOn }: RelatedFigureRequest,
  ): Promise<RelatedFigure | undefined> {
    const standing = await this.stored.standing('related-figure', key);
    return standing.find((one) => {
      return one.otherId === otherId && one.fiscalYearEndsOn === fiscalYearEndsOn;
    });
  }

  /** Figures are those of an enterprise that a link names, and have in them what is around the firm. */
  private async requireKnown(
    key: FirmKey,
    { otherId, consolidatedIds }: RelatedFigureRequest,
  ): Promise<void> {
    const links = await this.stored.standing('ownership-link', key);
    const ids = [key.enterpriseId, ...links.map((link) => link.otherId)];
    if (!links.some((link) => link.otherId === otherId)) {
      throw AppError.invalidField('otherId', 'ownership.gone');
    }
    if (consolidatedIds.some((id) => !ids.includes(id))) {
      throw AppError.invalidField('consolidatedIds', 'ownership.gone');
    }
  }

  private requireSound(request: RelatedFigureRequest): void {
    if (FIGURES.every((name) => request[name] === null)) {
      throw AppError.invalidField('turnoverCents', 'figures.empty');
    }
    if (request.fiscalYearEndsOn > addDays(this.clock.today(), YEARLY_FIGURE_LIMITS.daysAhead)) {
      throw AppError.invalidField('fiscalYearEndsOn', 'figures.far-ahead');
    }
  }
}

/** That accounts have their own enterprise in them goes without saying. */
const withoutItself = (request: RelatedFigureRequest): RelatedFigureRequest => ({
  ...request,
  consolidatedIds: request.consolidatedIds.filter((id) => id !== request.otherId),
});

const isBasis = (current: RelatedFigure | undefined, basedOn: string | null): boolean =>
  (current?.recordedAt.getTime() ?? null) === (basedOn === null ? null : Date.parse(basedOn));

const isSame = (current: RelatedFigure, request: RelatedFigureRequest): boolean =>
  FIGURES.every((name) => current[name] === request[name]) &&
  current.source === request.source &&
  current.consolidatedIds.toSorted().join() === request.consolidatedIds.toSorted().join();
