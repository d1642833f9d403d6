import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';

import { UnitOfWork } from '../platform/database/unit-of-work.js';
import type { CharterView, SupporterView } from './charters.dto.js';
import type { NetworkPath } from './network-path.js';
import { NetworkAgreement } from './network-agreement.entity.js';
import { NetworkCharter } from './network-charter.entity.js';
import { NetworkSupporter } from './network-supporter.entity.js';

/**
 * What a group has agreed on: programme, network. A code of conduct stands since the first of the
 * versions that say the same as the latest; who agreed to one of them has agreed to it.
 */
const CHARTER_SQL = `
  WITH current AS (
    SELECT * FROM network_charter WHERE programme_id = $1 AND network_id = $2 AND superseded_at IS NULL
  ), same AS (
    SELECT v.id, v.recorded_at FROM network_charter v JOIN current c ON c.conduct = v.conduct
     WHERE v.programme_id = $1 AND v.network_id = $2
       AND NOT EXISTS (SELECT 1 FROM network_charter o
                        WHERE o.programme_id = $1 AND o.network_id = $2 AND o.recorded_at > v.recorded_at
                          AND o.conduct IS DISTINCT FROM c.conduct)
  )
  SELECT c.id, c.size_min AS "sizeMin", c.size_max AS "sizeMax", c.conduct,
         (SELECT (min(s.recorded_at) AT TIME ZONE 'Europe/Helsinki')::date FROM same s) AS "conductSince",
         coalesce((SELECT json_agg(json_build_object('code', a.code, 'label', a.label)
                                   ORDER BY a.label ->> 'fi' COLLATE "fi-x-icu")
                     FROM area a WHERE a.code = ANY (c.also_municipalities)), '[]') AS "alsoMunicipalities",
         coalesce((SELECT json_agg(to_json(g) ORDER BY g."agreedOn", g."enterpriseId")
                     FROM (SELECT DISTINCT ON (a.enterprise_id) a.enterprise_id AS "enterpriseId",
                                  a.agreed_on AS "agreedOn", a.by_firm AS "byFirm"
                             FROM network_agreement a JOIN same s ON s.id = a.charter_id
                            WHERE a.programme_id = $1 AND a.network_id = $2
                            ORDER BY a.enterprise_id, a.recorded_at, a.id) g), '[]') AS agreements
    FROM (SELECT 1) AS always LEFT JOIN current c ON true`;

const SUPPORTERS_SQL = `
  SELECT id, kind, name, organisation, topic, email, since_on AS "sinceOn", until_on AS "untilOn"
    FROM network_supporter WHERE programme_id = $1 AND network_id = $2
   ORDER BY until_on IS NOT NULL, kind, name COLLATE "fi-x-icu", id`;

/** What groups have agreed on, who agreed to it, and who supports them. */
@Injectable()
export class ChartersRepository {
  constructor(private readonly unit: UnitOfWork) {}

  async read({ programmeId, networkId }: NetworkPath): Promise<CharterView> {
    const path = [programmeId, networkId];
    const [charter] = await this.unit.query<Omit<CharterView, 'supporters'>>(CHARTER_SQL, path);
    if (!charter) throw new Error('One line is always answered');
    const supporters = await this.unit.query<SupporterView>(SUPPORTERS_SQL, path);
    return { ...charter, supporters };
  }

  /** The version that stands. */
  current({ programmeId, networkId }: NetworkPath): Promise<NetworkCharter | null> {
    const where = { programmeId, networkId, supersededAt: IsNull() };
    return this.unit.manager.findOneBy(NetworkCharter, where);
  }

  /** Holds what is agreed on with this group until the unit ends; one after the other. */
  async hold({ programmeId, networkId }: NetworkPath): Promise<void> {
    await this.unit.query(
      `SELECT pg_advisory_xact_lock(hashtextextended('charter:' || $1 || ':' || $2, 0))`,
      [programmeId, networkId],
    );
  }

  /** Those of the codes that are municipalities of today. */
  async knownMunicipalities(codes: readonly string[]): Promise<string[]> {
    const rows = await this.unit.query<{ code: string }>(
      `SELECT code FROM area WHERE kind = 'municipality' AND valid_until IS NULL AND code = ANY ($1::text[])`,
      [codes],
    );
    return rows.map(({ code }) => code);
  }

  async replace(former: NetworkCharter | null, charter: NetworkCharter): Promise<void> {
    const { programmeId, recordedAt: supersededAt } = charter;
    if (former) {
      const where = { programmeId, id: former.id };
      await this.unit.manager.update(NetworkCharter, where, { supersededAt });
    }
    await this.unit.manager.insert(NetworkCharter, charter);
  }

  /** Whether the firm is in the group today, as far as the actor may see. */
  async isMember({ programmeId, networkId }: NetworkPath, enterpriseId: string): Promise<boolean> {
    const rows = await this.unit.query(
      `SELECT 1 FROM network_member
        WHERE programme_id = $1 AND network_id = $2 AND enterprise_id = $3 AND left_on IS NULL`,
      [programmeId, networkId, enterpriseId],
    );
    return rows.length > 0;
  }

  async memberCount({ programmeId, networkId }: NetworkPath): Promise<number> {
    const [row] = await this.unit.query<{ count: number }>(
      `SELECT count(*)::int AS count FROM network_member
        WHERE programme_id = $1 AND network_id = $2 AND left_on IS NULL`,
      [programmeId, networkId],
    );
    return row?.count ?? 0;
  }

  async agree(agreement: NetworkAgreement): Promise<void> {
    await this.unit.manager.insert(NetworkAgreement, agreement);
  }

  async addSupporter(supporter: NetworkSupporter): Promise<void> {
    await this.unit.manager.insert(NetworkSupporter, supporter);
  }

  supporter({ programmeId, networkId }: NetworkPath, id: string): Promise<NetworkSupporter | null> {
    return this.unit.manager.findOneBy(NetworkSupporter, { programmeId, networkId, id });
  }

  /** False where somebody else has ended it meanwhile. */
  async endSupporter({ programmeId, id }: NetworkSupporter, untilOn: string): Promise<boolean> {
    const where = { programmeId, id, untilOn: IsNull() };
    const { affected } = await this.unit.manager.update(NetworkSupporter, where, { untilOn });
    return affected === 1;
  }
}
