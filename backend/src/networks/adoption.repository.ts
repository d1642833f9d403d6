import { Injectable } from '@nestjs/common';
import type { HeldMeeting } from '@verso/domain';
import { IsNull } from 'typeorm';

import { UnitOfWork } from '../platform/database/unit-of-work.js';
import type { GroupAdoption } from './adoption.dto.js';
import { NetworkUpkeep } from './network-upkeep.entity.js';

type Told = 'networkId' | 'name' | 'municipalityLabel' | 'regionCode' | 'regionLabel';

/** A group, who keeps it going, and the meetings that it held. */
export type GroupFacts = Pick<GroupAdoption, Told | 'upkeep' | 'upkeepSinceOn'> & {
  readonly held: HeldMeeting[];
};

/** The groups of a programme by their regions. Programme. */
const GROUPS_SQL = `
  SELECT n.id AS "networkId", n.name, a.label AS "municipalityLabel",
         r.code AS "regionCode", r.label AS "regionLabel",
         u.upkeep, u.since_on AS "upkeepSinceOn",
         coalesce((SELECT json_agg(json_build_object('on', m.meets_on, 'hostId', m.host_id))
                     FROM meeting m
                    WHERE m.programme_id = n.programme_id AND m.network_id = n.id AND m.state = 'held'), '[]') AS held
    FROM network n
    LEFT JOIN area a ON a.code = n.municipality_code
    LEFT JOIN area r ON r.code = a.parent_code
    LEFT JOIN network_upkeep u ON u.programme_id = n.programme_id AND u.network_id = n.id AND u.superseded_at IS NULL
   WHERE n.programme_id = $1 AND n.archived_at IS NULL
   ORDER BY r.label ->> 'fi' COLLATE "fi-x-icu" NULLS LAST, n.name COLLATE "fi-x-icu", n.id`;

/** How groups work, and who keeps them going. */
@Injectable()
export class AdoptionRepository {
  constructor(private readonly unit: UnitOfWork) {}

  groups(programmeId: string): Promise<GroupFacts[]> {
    return this.unit.query<GroupFacts>(GROUPS_SQL, [programmeId]);
  }

  /** Takes the place of what stood; two at once one after the other. */
  async setUpkeep(upkeep: NetworkUpkeep): Promise<void> {
    const { programmeId, networkId, recordedAt: supersededAt } = upkeep;
    await this.unit.query(
      `SELECT pg_advisory_xact_lock(hashtextextended('upkeep:' || $1 || ':' || $2, 0))`,
      [programmeId, networkId],
    );
    const standing = { programmeId, networkId, supersededAt: IsNull() };
    await this.unit.manager.update(NetworkUpkeep, standing, { supersededAt });
    await this.unit.manager.insert(NetworkUpkeep, upkeep);
  }
}
