import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';

import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { AppError } from '../platform/errors/app-error.js';
import { SavedFilter } from './saved-filter.entity.js';

/** One saved filter of somebody. */
export interface SavedFilterKey {
  readonly programmeId: string;
  readonly savedFilterId: string;
}

/** Saved filters: row-level security shows everybody her own. */
@Injectable()
export class SavedFiltersRepository {
  constructor(private readonly unit: UnitOfWork) {}

  list(programmeId: string): Promise<SavedFilter[]> {
    const where = { programmeId, removedAt: IsNull() };
    return this.unit.manager.find(SavedFilter, { where, order: { name: 'ASC', id: 'ASC' } });
  }

  /** Whoever saves a filter waits for herself in another window: names and their number depend on it. */
  async hold(programmeId: string, personId: string): Promise<void> {
    await this.unit.query(
      `SELECT pg_advisory_xact_lock(hashtextextended('saved-filter:' || $1 || ':' || $2, 0))`,
      [programmeId, personId],
    );
  }

  /** A group and a municipality that a filter names are there. */
  async requirePlaces({ programmeId, networkId, municipalityCode }: SavedFilter): Promise<void> {
    const [found] = await this.unit.query<{ network: boolean; municipality: boolean }>(
      `SELECT $2::uuid IS NULL OR EXISTS (
                SELECT 1 FROM network n WHERE n.programme_id = $1 AND n.id = $2) AS network,
              $3::text IS NULL OR EXISTS (
                SELECT 1 FROM area a WHERE a.code = $3 AND a.kind = 'municipality') AS municipality`,
      [programmeId, networkId, municipalityCode],
    );
    if (found?.network !== true) throw AppError.notFound('network');
    if (!found.municipality) {
      throw AppError.invalidField('municipalityCode', 'municipality.unknown');
    }
  }

  async add(filter: SavedFilter): Promise<void> {
    await this.unit.manager.insert(SavedFilter, filter);
  }

  async remove({ programmeId, savedFilterId: id }: SavedFilterKey, removedAt: Date): Promise<void> {
    const standing = { programmeId, id, removedAt: IsNull() };
    const { affected } = await this.unit.manager.update(SavedFilter, standing, { removedAt });
    if (affected !== 1) throw AppError.notFound('saved-filter');
  }
}
