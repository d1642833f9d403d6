import { Injectable } from '@nestjs/common';
import { type PersonActor, SAVED_FILTER_COUNT, SAVED_FILTER_LIMITS } from '@verso/domain';

import { Clock } from '../platform/clock/clock.js';
import { newId } from '../platform/clock/new-id.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { AppError } from '../platform/errors/app-error.js';
import { EnterprisesService } from './enterprises.service.js';
import type { SavedFilter } from './saved-filter.entity.js';
import type { SavedFilterView, SaveFilterRequest } from './saved-filters.dto.js';
import { type SavedFilterKey, SavedFiltersRepository } from './saved-filters.repository.js';

/** Filters of the list of enterprises that somebody keeps for herself, with what they find today. */
@Injectable()
export class SavedFiltersService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly filters: SavedFiltersRepository,
    private readonly enterprises: EnterprisesService,
    private readonly clock: Clock,
  ) {}

  list(actor: PersonActor, programmeId: string): Promise<SavedFilterView[]> {
    return this.unit.run(actor, async () => {
      const views: SavedFilterView[] = [];
      for (const filter of await this.filters.list(programmeId)) {
        views.push(await this.counted(filter));
      }
      return views;
    });
  }

  /** Keeps a filter under a name that none of her others in the programme has. */
  save(
    actor: PersonActor,
    programmeId: string,
    request: SaveFilterRequest,
  ): Promise<SavedFilterView> {
    if (!narrows(request)) throw AppError.invalidField('name', 'saved-filter.narrows-nothing');
    const { personId } = actor;
    return this.unit.run(actor, async () => {
      await this.filters.hold(programmeId, personId);
      const kept = await this.filters.list(programmeId);
      if (kept.some(({ name }) => name.toLowerCase() === request.name.toLowerCase())) {
        throw AppError.invalidField('name', 'saved-filter.twice');
      }
      const { filters: max } = SAVED_FILTER_LIMITS;
      if (kept.length >= max) throw AppError.invalidField('name', 'saved-filter.too-many', { max });
      const times = { savedAt: this.clock.now(), removedAt: null };
      const filter = { ...request, programmeId, personId, id: newId(), ...times };
      await this.filters.requirePlaces(filter);
      await this.filters.add(filter);
      return this.counted(filter);
    });
  }

  async remove(actor: PersonActor, key: SavedFilterKey): Promise<void> {
    await this.unit.run(actor, () => this.filters.remove(key, this.clock.now()));
  }

  private async counted(filter: SavedFilter): Promise<SavedFilterView> {
    const { programmeId, id, name, search, stage, municipalityCode, networkId } = filter;
    const { withoutNetwork, mine, personId } = filter;
    const question = {
      ...{ search: search ?? undefined, stage: stage ?? undefined, withoutNetwork },
      ...{ municipality: municipalityCode ?? undefined, networkId: networkId ?? undefined },
      advisorId: mine ? personId : undefined,
    };
    const count = await this.enterprises.count(programmeId, question, SAVED_FILTER_COUNT);
    const filters = { search, stage, municipalityCode, networkId, withoutNetwork, mine };
    return { id, name, ...filters, count };
  }
}

const narrows = ({ name: _, ...filters }: SaveFilterRequest): boolean =>
  Object.values(filters).some(Boolean);
