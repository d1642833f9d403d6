import { Injectable } from '@nestjs/common';

import { UnitOfWork } from '../platform/database/unit-of-work.js';
import type { FilePart } from './personal-file.js';

export interface OwnFirm {
  readonly programmeId: string;
  readonly enterpriseId: string;
}

/** Whole files, as the database's own doors put them together. Null: not for this actor. */
@Injectable()
export class PersonalFilesRepository {
  constructor(private readonly unit: UnitOfWork) {}

  async ofPerson(personId: string): Promise<FilePart[] | null> {
    const [row] = await this.unit.query<{ parts: FilePart[] | null }>(
      'SELECT verso.held_about_person($1) AS parts',
      [personId],
    );
    return row?.parts ?? null;
  }

  async ofEnterprise({ programmeId, enterpriseId }: OwnFirm): Promise<FilePart[] | null> {
    const [row] = await this.unit.query<{ parts: FilePart[] | null }>(
      'SELECT verso.held_about_enterprise($1, $2) AS parts',
      [programmeId, enterpriseId],
    );
    return row?.parts ?? null;
  }

  /** Firms that are the person of the unit: what is known of them is known of her. */
  ownSoleTraders(): Promise<OwnFirm[]> {
    return this.unit.query<OwnFirm>(
      `SELECT o.programme_id AS "programmeId", o.enterprise_id AS "enterpriseId"
         FROM verso.own_enterprises() o JOIN enterprise e ON e.id = o.enterprise_id
        WHERE e.kind = 'sole-trader' ORDER BY 1, 2`,
    );
  }
}
