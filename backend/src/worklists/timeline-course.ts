import { branchSql, dayOf, firm, type TimelineBranch } from './timeline-branch.js';

const nameOf = (person: string): string =>
  `(SELECT i.name FROM person_identity i WHERE i.person_id = ${person})`;

/** The way of the firm through the programme: staff, and the firm itself (`own_read`). */
const STAGES: readonly TimelineBranch[] = [
  {
    ...{
      kind: 'stage',
      event: 'stage-changed',
      id: 't.id',
      day: 't.effective_on',
      at: 't.recorded_at',
    },
    ...{ by: 't.recorded_by', audience: "'firm'", text: 't.reason' },
    ...{ outcome: 't.to_stage', before: 't.from_stage' },
    from: `enrolment_transition t WHERE ${firm('t')}`,
  },
  {
    ...{
      kind: 'stage',
      event: 'advisor-changed',
      id: 'h.id',
      day: 'h.handed_on',
      at: 'h.recorded_at',
    },
    ...{
      by: 'h.recorded_by',
      audience: "'firm'",
      title: nameOf('h.to_advisor_id'),
      text: 'h.reason',
    },
    from: `enrolment_handover h WHERE ${firm('h')}`,
  },
  {
    ...{
      kind: 'stage',
      event: 'agreement-signed',
      id: 'a.id',
      day: 'a.signed_on',
      at: 'a.recorded_at',
    },
    ...{ by: 'a.recorded_by', audience: "'firm'", title: 'c.name' },
    from: `enrolment_agreement a LEFT JOIN contact c ON c.programme_id = $1 AND c.id = a.contact_id
     WHERE ${firm('a')}`,
  },
  {
    ...{ kind: 'stage', event: 'eligibility-declared', id: 'd.id', day: dayOf('d.recorded_at') },
    ...{ at: 'd.recorded_at', by: 'd.recorded_by', audience: "'firm'" },
    from: `eligibility_declaration d WHERE ${firm('d')} AND d.superseded_at IS NULL`,
  },
  {
    ...{ kind: 'stage', event: 'eligibility-decided', id: 'd.id', day: 'd.decided_on' },
    ...{ at: 'd.recorded_at', by: 'd.recorded_by', audience: "'firm'" },
    from: `eligibility_decision d WHERE ${firm('d')}`,
  },
];

// Members read what is of their group while they are in it (`group_read`); staff and whoever coordinates
// the group always do (`coordinator_read`).
const WHILE_MEMBER = `CASE WHEN EXISTS (SELECT 1 FROM network_member n
          WHERE n.programme_id = $1 AND n.network_id = m.network_id AND n.enterprise_id = $2 AND n.left_on IS NULL)
        THEN 'firm-and-coordinator' ELSE 'staff-and-coordinator' END`;
const MEMBERSHIP = `network_member m LEFT JOIN network w ON w.programme_id = $1 AND w.id = m.network_id
     WHERE ${firm('m')}`;

/** Memberships, meetings and turns to host. */
const GROUPS: readonly TimelineBranch[] = [
  {
    ...{
      kind: 'group',
      event: 'group-joined',
      id: 'm.id',
      day: 'm.joined_on',
      at: 'm.recorded_at',
    },
    // who is in a group its members see (`peer_read`); who was, the firm and whoever coordinates it
    ...{
      by: 'm.recorded_by',
      audience: "CASE WHEN m.left_on IS NULL THEN 'group' ELSE 'firm-and-coordinator' END",
    },
    ...{ title: 'w.name', network: 'm.network_id', from: MEMBERSHIP },
  },
  {
    ...{ kind: 'group', event: 'group-left', id: 'm.id', day: 'm.left_on', at: 'm.recorded_at' },
    ...{ audience: "'firm-and-coordinator'", title: 'w.name', network: 'm.network_id' },
    from: `${MEMBERSHIP} AND m.left_on IS NOT NULL`,
  },
  {
    ...{
      kind: 'group',
      event: 'meeting-attended',
      id: 'a.id',
      day: 'm.meets_on',
      at: 'a.recorded_at',
    },
    ...{ by: 'a.recorded_by', audience: WHILE_MEMBER, title: 'w.name', text: 'm.theme' },
    ...{ network: 'm.network_id', subject: 'm.id' },
    // several people of one firm are one visit
    from: `(SELECT DISTINCT ON (a.meeting_id) a.* FROM meeting_attendee a
         WHERE ${firm('a')} AND a.superseded_at IS NULL ORDER BY a.meeting_id, a.id) a
      JOIN meeting m ON m.programme_id = $1 AND m.network_id = a.network_id AND m.id = a.meeting_id
       AND m.host_id IS DISTINCT FROM $2
      LEFT JOIN network w ON w.programme_id = $1 AND w.id = m.network_id
     WHERE true`,
  },
  {
    ...{
      kind: 'group',
      event: 'meeting-hosted',
      id: 'm.id',
      day: 'm.meets_on',
      at: 'm.created_at',
    },
    ...{ by: 'm.created_by', audience: "'group'", title: 'w.name', text: 'm.theme' },
    ...{ network: 'm.network_id', subject: 'm.id' },
    from: `meeting m LEFT JOIN network w ON w.programme_id = $1 AND w.id = m.network_id
     WHERE m.programme_id = $1 AND m.host_id = $2 AND m.state = 'held'`,
  },
  {
    ...{ kind: 'group', event: 'host-turn', id: 'h.id', day: dayOf('h.recorded_at') },
    ...{ at: 'h.recorded_at', by: 'h.recorded_by', audience: "'group'", title: 'w.name' },
    ...{ outcome: 'h.kind', network: 'h.network_id' },
    from: `host_turn h LEFT JOIN network w ON w.programme_id = $1 AND w.id = h.network_id
     WHERE ${firm('h')} AND h.superseded_at IS NULL`,
  },
];

export const STAGE_BRANCHES = STAGES.map(branchSql);
export const GROUP_BRANCHES = GROUPS.map(branchSql);
