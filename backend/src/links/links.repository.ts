import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';

import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { AppError } from '../platform/errors/app-error.js';
import { isDayAndId, type Page, PAGE_LIMITS, pageOf, readCursor } from '../platform/http/page.js';
import { GroupLink } from './group-link.entity.js';
import { GroupLinkOutcome } from './group-link-outcome.entity.js';
import type { GroupLinkView, LinksQuery } from './links.dto.js';
import type { LinkKey } from './links-keys.js';

type Settled = Partial<
  Pick<
    GroupLink,
    'endedOn' | 'endedAt' | 'endedBy' | 'takenBackAt' | 'takenBackBy' | 'takenBackReason'
  >
>;

const BEGINS = `(l.programme_id = ANY (ARRAY(SELECT verso.staff_programmes()))
  OR (l.programme_id, l.network_id) IN (SELECT c.programme_id, c.network_id FROM verso.coordinated_networks() c))`;

const COLUMNS = `
  l.id, l.network_id AS "networkId", n.name AS "networkName", l.other_network_id AS "otherNetworkId",
  o.name AS "otherNetworkName", l.region_code AS "regionCode", l.counterpart, l.kind, l.about,
  l.began_on AS "beganOn", l.ended_on AS "endedOn", ${BEGINS} AS "isMine",
  l.taken_back_at AS "takenBackAt", l.taken_back_reason AS "takenBackReason",
  coalesce((SELECT json_agg(json_build_object('id', t.id, 'cameOn', t.came_on, 'kind', t.kind,
              'valueCents', t.value_cents, 'words', t.words, 'isCorrected', t.corrects_id IS NOT NULL)
              ORDER BY t.came_on DESC, t.recorded_at DESC, t.id)
              FROM group_link_outcome t
             WHERE t.programme_id = l.programme_id AND t.link_id = l.id AND t.superseded_at IS NULL),
           '[]') AS outcomes`;
const FROM = `FROM group_link l
  LEFT JOIN network n ON n.programme_id = l.programme_id AND n.id = l.network_id
  LEFT JOIN network o ON o.programme_id = l.programme_id AND o.id = l.other_network_id
   WHERE l.programme_id = $1`;

const PAGE_SQL = `
  SELECT ${COLUMNS} ${FROM} AND ($2::uuid IS NULL OR $2 IN (l.network_id, l.other_network_id))
     AND ($3::date IS NULL OR (l.began_on, l.id) < ($3::date, $4::uuid))
   ORDER BY l.began_on DESC, l.id DESC LIMIT $5`;

/** Links of groups to other groups and regions, and what came of them. */
@Injectable()
export class LinksRepository {
  constructor(private readonly unit: UnitOfWork) {}

  async page(
    programmeId: string,
    { after, limit = PAGE_LIMITS.default, network }: LinksQuery,
  ): Promise<Page<GroupLinkView>> {
    const [day = null, id = null] = readCursor(after, 2, isDayAndId) ?? [];
    const values = [programmeId, network ?? null, day, id, limit + 1];
    const rows = await this.unit.query<GroupLinkView>(PAGE_SQL, values);
    return pageOf(rows, limit, (row) => [row.beganOn, row.id]);
  }

  async read({ programmeId, linkId }: LinkKey): Promise<GroupLinkView> {
    const [row] = await this.unit.query<GroupLinkView>(`SELECT ${COLUMNS} ${FROM} AND l.id = $2`, [
      ...[programmeId, linkId],
    ]);
    if (!row) throw AppError.notFound('link');
    return row;
  }

  /** Whether it is a region of the country, and not a municipality. */
  async isRegion(code: string): Promise<boolean> {
    const [row] = await this.unit.query(`SELECT 1 FROM area WHERE code = $1 AND kind = 'region'`, [
      code,
    ]);
    return row !== undefined;
  }

  async add(link: GroupLink): Promise<void> {
    await this.unit.manager.insert(GroupLink, link);
  }

  /** One that stands and that the actor may settle, locked until the unit ends. */
  async lock({ programmeId, linkId: id }: LinkKey): Promise<GroupLink> {
    const where = { programmeId, id, takenBackAt: IsNull() };
    const lock = { mode: 'pessimistic_write' } as const;
    const link = await this.unit.manager.findOne(GroupLink, { where, lock });
    if (!link) throw AppError.notFound('link');
    return link;
  }

  /** Whoever tells what came of a link waits for others who do. */
  async hold({ linkId }: LinkKey): Promise<void> {
    await this.unit.query(`SELECT pg_advisory_xact_lock(hashtextextended('link:' || $1, 0))`, [
      linkId,
    ]);
  }

  async settle({ programmeId, id }: GroupLink, to: Settled): Promise<void> {
    await this.unit.manager.update(GroupLink, { programmeId, id }, to);
  }

  async addOutcome(outcome: GroupLinkOutcome): Promise<void> {
    await this.unit.manager.insert(GroupLinkOutcome, outcome);
  }

  /** False where it does not stand in this link. */
  async supersede({ programmeId, linkId }: LinkKey, id: string, at: Date): Promise<boolean> {
    const current = { programmeId, linkId, id, supersededAt: IsNull() };
    const { affected } = await this.unit.manager.update(GroupLinkOutcome, current, {
      supersededAt: at,
    });
    return affected === 1;
  }
}
