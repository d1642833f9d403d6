import { Injectable } from '@nestjs/common';

import { UnitOfWork } from '../platform/database/unit-of-work.js';
import type { CoordinatedGroup } from './coordination.dto.js';

export type GroupRead = Omit<CoordinatedGroup, 'nextHostName'>;

const OF_GROUP = 'programme_id = n.programme_id AND network_id = n.id';

/** The groups that the actor coordinates, and what stands in them. Today. */
const GROUPS_SQL = `
  SELECT n.programme_id AS "programmeId", n.id AS "networkId", n.name AS "networkName",
         (SELECT count(*)::int FROM network_member WHERE ${OF_GROUP} AND left_on IS NULL) AS members,
         ahead.meeting AS ahead, past.count AS unrecorded, past.first AS "unrecordedId",
         task.open AS "openTasks", task.overdue AS "overdueTasks"
    FROM verso.coordinated_networks() c
    JOIN network n ON n.programme_id = c.programme_id AND n.id = c.network_id AND n.archived_at IS NULL
    LEFT JOIN LATERAL (
      SELECT json_build_object('id', m.id, 'meetsOn', m.meets_on, 'startsAt', m.starts_at, 'endsAt', m.ends_at,
               'place', m.place, 'theme', m.theme,
               'hostName', (SELECT k.name FROM verso.coordinated_members() k
                             WHERE k.programme_id = m.programme_id AND k.network_id = m.network_id
                               AND k.enterprise_id = m.host_id),
               'invited', answers.invited, 'coming', answers.coming, 'unanswered', answers.unanswered) AS meeting
        FROM (SELECT * FROM meeting WHERE ${OF_GROUP} AND state = 'planned' AND meets_on >= $1::date
               ORDER BY meets_on LIMIT 1) m
        CROSS JOIN LATERAL (
          SELECT count(*)::int AS invited,
                 (count(*) FILTER (WHERE v.answer = 'yes' AND v.answered_at >= v.asked_at))::int AS coming,
                 (count(*) FILTER (WHERE v.answered_at IS NULL OR v.answered_at < v.asked_at))::int AS unanswered
            FROM meeting_invitation v
           WHERE v.programme_id = m.programme_id AND v.network_id = m.network_id AND v.meeting_id = m.id) answers
      ) ahead ON true
    CROSS JOIN LATERAL (
      SELECT count(*)::int AS count, (array_agg(id ORDER BY meets_on))[1] AS first
        FROM meeting WHERE ${OF_GROUP} AND state = 'planned' AND meets_on < $1::date) past
    CROSS JOIN LATERAL (
      SELECT count(*)::int AS open, (count(*) FILTER (WHERE due_on < $1::date))::int AS overdue
        FROM meeting_task WHERE ${OF_GROUP} AND done_at IS NULL) task
   ORDER BY n.name COLLATE "fi-x-icu", n.id`;

/** What a coordinator's groups need. */
@Injectable()
export class CoordinationRepository {
  constructor(private readonly unit: UnitOfWork) {}

  groups(today: string): Promise<GroupRead[]> {
    return this.unit.query(GROUPS_SQL, [today]);
  }
}
