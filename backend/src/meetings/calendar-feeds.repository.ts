import { Injectable } from '@nestjs/common';
import type { Language } from '@verso/domain';
import { IsNull } from 'typeorm';

import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { CalendarFeed } from './calendar-feed.entity.js';
import type { Evening } from './meeting-calendar.js';

/** Whose calendar an address is, and of what. */
export interface OpenedFeed {
  readonly personId: string;
  readonly programmeId: string | null;
  readonly networkId: string | null;
  readonly language: Language;
}

export interface NamedFeed extends CalendarFeed {
  readonly networkName: string | null;
}

type Scope = Pick<CalendarFeed, 'programmeId' | 'networkId'>;

const OWN = `
  SELECT f.id, f.person_id AS "personId", f.programme_id AS "programmeId", f.network_id AS "networkId",
         f.token_hash AS "tokenHash", f.made_at AS "madeAt", f.ended_at AS "endedAt", n.name AS "networkName"
    FROM calendar_feed f
    LEFT JOIN network n ON n.programme_id = f.programme_id AND n.id = f.network_id
   WHERE f.ended_at IS NULL`;

/**
 * Events across groups that staff arrange, or at which people of one's own firm have a seat; a calendar of
 * one group has none of them.
 */
const GATHERINGS = `
  SELECT g.id, g.title, NULL, NULL, g.place, g.starts_on, g.starts_at, g.ends_on, g.ends_at,
         g.state = 'cancelled', g.version, g.changed_at
    FROM gathering g
   WHERE g.starts_on >= $1::date AND $2::uuid IS NULL AND g.state <> 'draft'
     AND (g.programme_id IN (SELECT verso.staff_programmes()) OR EXISTS (
            SELECT 1 FROM verso.gathering_places(g.programme_id) p
             WHERE p.gathering_id = g.id AND p.sign_up_id IS NOT NULL AND p.place <= coalesce(g.seats, p.place)))`;

/** Meetings that whoever acts may see, cancelled ones too. From which day, group or all, how many. */
const EVENINGS = `
  SELECT m.id, n.name AS "networkName", coalesce(p.name, h.name) AS "hostName", m.theme, m.place,
         m.meets_on AS "meetsOn", m.starts_at AS "startsAt", m.meets_on AS "endsOn", m.ends_at AS "endsAt",
         m.state = 'cancelled' AS "isCancelled", m.sequence, m.changed_at AS "changedAt"
    FROM meeting m
    JOIN network n ON n.programme_id = m.programme_id AND n.id = m.network_id AND n.archived_at IS NULL
    LEFT JOIN enterprise_profile p ON p.programme_id = m.programme_id AND p.enterprise_id = m.host_id
     AND p.superseded_at IS NULL
    LEFT JOIN verso.network_peers() h ON h.programme_id = m.programme_id AND h.network_id = m.network_id
     AND h.enterprise_id = m.host_id
   WHERE m.meets_on >= $1::date AND ($2::uuid IS NULL OR m.network_id = $2)
   UNION ALL ${GATHERINGS}
   ORDER BY "meetsOn" DESC, id LIMIT $3`;

/** Calendars that people subscribe to, and what stands in them. */
@Injectable()
export class CalendarFeedsRepository {
  constructor(private readonly unit: UnitOfWork) {}

  own(): Promise<NamedFeed[]> {
    return this.unit.query(`${OWN} ORDER BY n.name NULLS FIRST, f.id`);
  }

  /** The one of this group, or the one of all, locked until the unit ends. */
  async find({ programmeId, networkId }: Scope): Promise<NamedFeed | null> {
    const [feed] = await this.unit.query<NamedFeed>(
      `${OWN} AND f.programme_id IS NOT DISTINCT FROM $1 AND f.network_id IS NOT DISTINCT FROM $2
          FOR UPDATE OF f`,
      [programmeId, networkId],
    );
    return feed ?? null;
  }

  /** Adds it, unless there is one: of two at once the first stands. */
  async add(feed: CalendarFeed): Promise<void> {
    await this.unit.manager
      .createQueryBuilder()
      .insert()
      .into(CalendarFeed)
      .values(feed)
      .orIgnore()
      .updateEntity(false)
      .execute();
  }

  /** False where it is not one's own. */
  async renew({ id, tokenHash, madeAt }: Pick<CalendarFeed, 'id' | 'tokenHash' | 'madeAt'>) {
    const { affected } = await this.unit.manager.update(
      CalendarFeed,
      { id, endedAt: IsNull() },
      { tokenHash, madeAt },
    );
    return affected === 1;
  }

  async end(id: string, endedAt: Date): Promise<boolean> {
    const standing = { id, endedAt: IsNull() };
    const { affected } = await this.unit.manager.update(CalendarFeed, standing, { endedAt });
    return affected === 1;
  }

  /** Whose it is; null for an address of nobody, and once it was made anew. */
  async open(tokenHash: string): Promise<OpenedFeed | null> {
    const [feed] = await this.unit.query<OpenedFeed>(
      `SELECT person_id AS "personId", programme_id AS "programmeId", network_id AS "networkId", language
         FROM verso.open_calendar_feed($1)`,
      [tokenHash],
    );
    return feed ?? null;
  }

  evenings(from: string, networkId: string | null, limit: number): Promise<Evening[]> {
    return this.unit.query(EVENINGS, [from, networkId, limit]);
  }
}
