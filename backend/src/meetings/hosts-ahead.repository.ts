import { Injectable } from '@nestjs/common';
import type { QueueMeeting, QueueMember, QueueTurn } from '@verso/domain';

import { UnitOfWork } from '../platform/database/unit-of-work.js';

export interface WaitingGroup {
  readonly id: string;
  readonly name: string;
  /** The day of its latest meeting. */
  readonly since: string;
}

type Of<Fact> = Fact & { readonly networkId: string };

/** Groups that have met and have no meeting ahead, the longest waiting first. Programme, today, how many. */
const GROUPS_SQL = `
  SELECT n.id, n.name, m.last_on AS since
    FROM network n
    JOIN (SELECT network_id, max(meets_on) AS last_on FROM meeting
           WHERE programme_id = $1 AND state <> 'cancelled' GROUP BY network_id) m ON m.network_id = n.id
   WHERE n.programme_id = $1 AND n.archived_at IS NULL AND m.last_on < $2::date
   ORDER BY m.last_on, n.id
   LIMIT $3`;

const MEMBERS_SQL = `
  SELECT network_id AS "networkId", enterprise_id AS "enterpriseId", joined_on AS "joinedOn"
    FROM network_member WHERE programme_id = $1 AND network_id = ANY ($2::uuid[]) AND left_on IS NULL`;

const MEETINGS_SQL = `
  SELECT network_id AS "networkId", id, host_id AS "hostId", arranged_at AS "arrangedAt", meets_on AS on
    FROM meeting WHERE programme_id = $1 AND network_id = ANY ($2::uuid[]) AND state <> 'cancelled'`;

const TURNS_SQL = `
  SELECT network_id AS "networkId", id, kind, enterprise_id AS "enterpriseId", with_id AS "withId",
         ready_from AS "readyFrom", recorded_at AS at
    FROM host_turn WHERE programme_id = $1 AND network_id = ANY ($2::uuid[]) AND superseded_at IS NULL`;

/** What the queues of several groups follow from, read for all of them at once. */
@Injectable()
export class HostsAheadRepository {
  constructor(private readonly unit: UnitOfWork) {}

  groups(programmeId: string, today: string, most: number): Promise<WaitingGroup[]> {
    return this.unit.query(GROUPS_SQL, [programmeId, today, most]);
  }

  members(programmeId: string, networkIds: readonly string[]): Promise<Of<QueueMember>[]> {
    return this.unit.query(MEMBERS_SQL, [programmeId, networkIds]);
  }

  meetings(programmeId: string, networkIds: readonly string[]): Promise<Of<QueueMeeting>[]> {
    return this.unit.query(MEETINGS_SQL, [programmeId, networkIds]);
  }

  turns(programmeId: string, networkIds: readonly string[]): Promise<Of<Omit<QueueTurn, 'on'>>[]> {
    return this.unit.query(TURNS_SQL, [programmeId, networkIds]);
  }
}
