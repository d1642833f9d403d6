/** The name of a firm: staff read its profile, and members know who else is in their group. */
const nameOf = (table: string, column: string, alias: string) => ({
  join: `
    LEFT JOIN enterprise_profile ${alias} ON ${alias}.programme_id = ${table}.programme_id
     AND ${alias}.enterprise_id = ${table}.${column} AND ${alias}.superseded_at IS NULL
    LEFT JOIN verso.network_peers() ${alias}_peer ON ${alias}_peer.programme_id = ${table}.programme_id
     AND ${alias}_peer.network_id = ${table}.network_id AND ${alias}_peer.enterprise_id = ${table}.${column}`,
  name: `coalesce(${alias}.name, ${alias}_peer.name)`,
});

const host = nameOf('m', 'host_id', 'h');
const member = nameOf('m', 'enterprise_id', 'p');
const turnBy = nameOf('t', 'enterprise_id', 'p');
const turnWith = nameOf('t', 'with_id', 'w');
const by = nameOf('t', 'enterprise_id', 'p');

const meeting = `
  SELECT m.id, m.meets_on AS "meetsOn", m.starts_at AS "startsAt", m.ends_at AS "endsAt", m.place,
         m.at_coordinator AS "atCoordinator", m.host_id AS "hostId", ${host.name} AS "hostName", m.theme, m.state,
         m.minutes, m.arranged_at AS "arrangedAt"
    FROM meeting m ${host.join}
   WHERE m.programme_id = $1 AND m.network_id = $2`;

/** The meetings of all groups that one sees, in the order of their days. Programme, first and last day. */
export const MONTH_SQL = `
  SELECT m.id, m.network_id AS "networkId", n.name AS "networkName", m.meets_on AS "meetsOn",
         m.starts_at AS "startsAt", m.ends_at AS "endsAt", m.place, ${host.name} AS "hostName", m.theme, m.state
    FROM meeting m
    JOIN network n ON n.programme_id = m.programme_id AND n.id = m.network_id AND n.archived_at IS NULL ${host.join}
   WHERE m.programme_id = $1 AND m.meets_on BETWEEN $2 AND $3
   ORDER BY m.meets_on, m.starts_at, m.id`;

/** The meetings of a group, the latest first. Programme, network. */
export const MEETINGS_SQL = `${meeting} ORDER BY m.meets_on DESC, m.id DESC`;

/** One meeting: programme, network, meeting. */
export const MEETING_SQL = `${meeting} AND m.id = $3`;

/** The group: programme, network. */
export const NETWORK_NAME_SQL = `
  SELECT name FROM network WHERE programme_id = $1 AND id = $2 AND archived_at IS NULL`;

/** Firms that are in the group today. Programme, network. */
export const MEMBERS_SQL = `
  SELECT m.enterprise_id AS "enterpriseId", ${member.name} AS "enterpriseName", m.joined_on AS "joinedOn"
    FROM network_member m ${member.join}
   WHERE m.programme_id = $1 AND m.network_id = $2 AND m.left_on IS NULL
   ORDER BY ${member.name} COLLATE "fi-x-icu", m.enterprise_id`;

/** What was asked of the queue and not taken back, the latest first. Programme, network. */
export const TURNS_SQL = `
  SELECT t.id, t.kind, t.enterprise_id AS "enterpriseId", ${turnBy.name} AS "enterpriseName",
         t.with_id AS "withId", ${turnWith.name} AS "withName", t.ready_from AS "readyFrom",
         t.by_firm AS "byFirm", t.recorded_at AS at
    FROM host_turn t ${turnBy.join} ${turnWith.join}
   WHERE t.programme_id = $1 AND t.network_id = $2 AND t.superseded_at IS NULL
   ORDER BY t.recorded_at DESC, t.id DESC`;

/** Swaps that firms asked of one another, the latest first: what is older than these is past. Programme, network. */
export const SWAPS_SQL = `
  SELECT t.id, t.enterprise_id AS "enterpriseId", ${turnBy.name} AS "enterpriseName", t.with_id AS "withId",
         ${turnWith.name} AS "withName", t.message, t.answer, t.recorded_at AS at
    FROM host_swap t ${turnBy.join} ${turnWith.join}
   WHERE t.programme_id = $1 AND t.network_id = $2
   ORDER BY t.recorded_at DESC, t.id DESC
   LIMIT 50`;

/** What hosts proposed, the latest first: what is older than these is past. Programme, network. */
export const PROPOSALS_SQL = `
  SELECT t.id, t.enterprise_id AS "enterpriseId", ${turnBy.name} AS "enterpriseName", t.theme_id AS "themeId",
         w.text AS theme, t.times, t.at_coordinator AS "atCoordinator", t.place, t.answer, t.reason,
         t.meeting_id AS "meetingId", t.recorded_at AS at
    FROM host_proposal t
    JOIN meeting_theme w ON w.id = t.theme_id AND w.programme_id = t.programme_id ${turnBy.join}
   WHERE t.programme_id = $1 AND t.network_id = $2
   ORDER BY t.recorded_at DESC, t.id DESC
   LIMIT 50`;

/** What the group wishes to talk about: what waits first. Programme, network. */
export const THEMES_SQL = `
  SELECT t.id, t.text, ${by.name} AS "enterpriseName", m.meets_on AS "pickedFor"
    FROM meeting_theme t
    LEFT JOIN meeting m ON m.programme_id = t.programme_id AND m.network_id = t.network_id AND m.id = t.meeting_id
     AND m.state <> 'cancelled' ${by.join}
   WHERE t.programme_id = $1 AND t.network_id = $2 AND t.archived_at IS NULL
   ORDER BY m.meets_on DESC NULLS FIRST, t.recorded_at, t.id`;

/** Who was there: members first, then guests. Programme, network, meeting. */
export const ATTENDEES_SQL = `
  SELECT t.enterprise_id AS "enterpriseId", ${by.name} AS "enterpriseName", t.name
    FROM meeting_attendee t ${by.join}
   WHERE t.programme_id = $1 AND t.network_id = $2 AND t.meeting_id = $3 AND t.superseded_at IS NULL
   ORDER BY t.enterprise_id IS NULL, ${by.name} COLLATE "fi-x-icu", t.name COLLATE "fi-x-icu", t.id`;

/** What was agreed: what is open first, by its day. Programme, network, meeting, today. */
export const TASKS_SQL = `
  SELECT t.id, t.title, t.enterprise_id AS "enterpriseId", ${by.name} AS "enterpriseName", t.due_on AS "dueOn",
         t.done_at IS NOT NULL AS "isDone", t.done_at IS NULL AND t.due_on < $4::date AS "isOverdue"
    FROM meeting_task t ${by.join}
   WHERE t.programme_id = $1 AND t.network_id = $2 AND t.meeting_id = $3
   ORDER BY t.done_at IS NOT NULL, t.due_on, t.id`;
