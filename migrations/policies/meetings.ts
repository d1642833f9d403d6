/**
 * Meetings of a group: its staff arrange them and write down what came of them; members read what
 * their group plans, agrees and wishes for, wish themselves, and answer for their own firm when its
 * turn to host comes. Who was there is told to the firm
 * that it is about, and to staff.
 */
const staff = 'programme_id = ANY (ARRAY(SELECT verso.staff_programmes()))';
const me = '(SELECT verso.person_id())';
const own =
  '(programme_id, enterprise_id) IN (SELECT o.programme_id, o.enterprise_id FROM verso.own_enterprises() o)';
const ownGroup =
  '(programme_id, network_id) IN (SELECT n.programme_id, n.network_id FROM verso.own_networks() n)';

/**
 * What a member asks for her own firm, in a group that this very firm is in: what staff note for it is
 * theirs, and so are swaps.
 */
const ownTurn = `${own} AND by_firm AND kind <> 'swap' AND EXISTS (
      SELECT 1 FROM network_member m WHERE m.programme_id = host_turn.programme_id AND m.left_on IS NULL
         AND m.network_id = host_turn.network_id AND m.enterprise_id = host_turn.enterprise_id)`;

/** A firm that is in the group today, as its members know it. */
const peer = (column: string): string => `EXISTS (
      SELECT 1 FROM verso.network_peers() p WHERE p.programme_id = host_swap.programme_id
         AND p.network_id = host_swap.network_id AND p.enterprise_id = host_swap.${column})`;
const ownSide = (column: string, table = 'host_swap'): string =>
  `(${table}.programme_id, ${table}.${column}) IN (SELECT o.programme_id, o.enterprise_id FROM verso.own_enterprises() o)`;
/** A firm of one's own, in a group that this very firm is in. */
const member = (column: string): string => `${ownSide(column)} AND ${peer(column)}`;
/** A swap becomes a turn when the firm that was asked accepts: of the same id, in the same unit. */
const acceptedSwap = `by_firm AND kind = 'swap' AND ${ownSide('with_id', 'host_turn')} AND EXISTS (
      SELECT 1 FROM host_swap s WHERE s.id = host_turn.id AND s.programme_id = host_turn.programme_id
         AND s.network_id = host_turn.network_id AND s.enterprise_id = host_turn.enterprise_id
         AND s.with_id = host_turn.with_id AND s.answer = 'accepted' AND s.settled_by = ${me})`;

/** What a firm of one's own proposes, in a group that this very firm is in, of a theme of that group. */
const ownProposal = `${own} AND EXISTS (
      SELECT 1 FROM network_member m WHERE m.programme_id = host_proposal.programme_id AND m.left_on IS NULL
         AND m.network_id = host_proposal.network_id AND m.enterprise_id = host_proposal.enterprise_id)
      AND EXISTS (SELECT 1 FROM meeting_theme t WHERE t.id = host_proposal.theme_id
         AND t.programme_id = host_proposal.programme_id AND t.network_id = host_proposal.network_id)`;

const authors: Readonly<Record<string, string>> = {
  meeting: 'created_by',
  host_turn: 'recorded_by',
  meeting_theme: 'recorded_by',
  meeting_attendee: 'recorded_by',
  meeting_task: 'recorded_by',
  meeting_invitation: 'sent_by',
};
const ofGroup = ['meeting', 'host_turn', 'meeting_theme', 'meeting_task'];

const staffSql = Object.entries(authors).map(
  ([table, author]) => `
  GRANT SELECT, INSERT ON ${table} TO verso_app;
  CREATE POLICY staff_read ON ${table} FOR SELECT TO verso_app USING (${staff});
  CREATE POLICY staff_add ON ${table} FOR INSERT TO verso_app
    WITH CHECK (${staff} AND ${author} = ${me}${table === 'host_turn' ? ' AND NOT by_firm' : ''});`,
);
const groupSql = ofGroup.map(
  (table) => `
  CREATE POLICY group_read ON ${table} FOR SELECT TO verso_app USING (${ownGroup});`,
);
const ownSql = [
  'host_turn',
  'meeting_theme',
  'meeting_attendee',
  'meeting_task',
  'meeting_invitation',
].map(
  (table) => `
  CREATE POLICY own_read ON ${table} FOR SELECT TO verso_app USING (${own});`,
);
const supersededSql = ['host_turn', 'meeting_attendee'].map(
  (table) => `
  GRANT UPDATE (superseded_at) ON ${table} TO verso_app;
  CREATE POLICY staff_supersede ON ${table} FOR UPDATE TO verso_app
    USING (superseded_at IS NULL AND ${staff}) WITH CHECK (superseded_at IS NOT NULL AND ${staff});`,
);
const changed: [table: string, columns: string][] = [
  [
    'meeting',
    'meets_on, starts_at, ends_at, place, at_coordinator, host_id, theme, state, minutes, arranged_at, settled_at, ' +
      'sequence, changed_at',
  ],
  ['meeting_theme', 'meeting_id, archived_at'],
  ['meeting_task', 'done_at'],
  // asked anew, for another evening: what was answered to the one before is nobody's to change
  ['meeting_invitation', 'asked_at, reminded_at'],
];
const changedSql = changed.map(
  ([table, columns]) => `
  GRANT UPDATE (${columns}) ON ${table} TO verso_app;
  CREATE POLICY staff_change ON ${table} FOR UPDATE TO verso_app USING (${staff}) WITH CHECK (${staff});`,
);

export const sql = `
  ${staffSql.join('')}
  ${groupSql.join('')}
  ${supersededSql.join('')}
  ${changedSql.join('')}
  -- What is about one's own firm stays one's own to read, also after it has left the group.
  CREATE POLICY own_read ON meeting FOR SELECT TO verso_app
    USING ((programme_id, host_id) IN (SELECT o.programme_id, o.enterprise_id FROM verso.own_enterprises() o));
  ${ownSql.join('')}
  -- A calendar is its owner's alone, and of a group that she sees: no key reaches a hidden one.
  GRANT SELECT, INSERT, UPDATE (token_hash, made_at, ended_at) ON calendar_feed TO verso_app;
  CREATE POLICY own_read ON calendar_feed FOR SELECT TO verso_app USING (person_id = ${me});
  CREATE POLICY own_add ON calendar_feed FOR INSERT TO verso_app
    WITH CHECK (person_id = ${me} AND ended_at IS NULL AND (network_id IS NULL OR EXISTS (
      SELECT 1 FROM network n WHERE n.programme_id = calendar_feed.programme_id AND n.id = calendar_feed.network_id)));
  CREATE POLICY own_renew ON calendar_feed FOR UPDATE TO verso_app
    USING (person_id = ${me} AND ended_at IS NULL) WITH CHECK (person_id = ${me});
  -- A member answers for her own firm in a group that it is in, and takes back what it asked itself.
  CREATE POLICY own_ask ON host_turn FOR INSERT TO verso_app
    WITH CHECK (${ownTurn} AND recorded_by = ${me} AND superseded_at IS NULL);
  CREATE POLICY own_supersede ON host_turn FOR UPDATE TO verso_app
    USING (superseded_at IS NULL AND ${ownTurn}) WITH CHECK (superseded_at IS NOT NULL AND ${ownTurn});
  CREATE POLICY own_accept ON host_turn FOR INSERT TO verso_app
    WITH CHECK (${acceptedSwap} AND recorded_by = ${me} AND superseded_at IS NULL);
  -- Two firms of a group swap: one asks and takes back, the other answers, once. Staff read it.
  GRANT SELECT, INSERT, UPDATE (answer, settled_at, settled_by) ON host_swap TO verso_app;
  CREATE POLICY staff_read ON host_swap FOR SELECT TO verso_app USING (${staff});
  CREATE POLICY own_read ON host_swap FOR SELECT TO verso_app
    USING (${ownSide('enterprise_id')} OR ${ownSide('with_id')});
  CREATE POLICY own_ask ON host_swap FOR INSERT TO verso_app
    WITH CHECK (${member('enterprise_id')} AND ${peer('with_id')}
      AND recorded_by = ${me} AND answer IS NULL);
  CREATE POLICY own_settle ON host_swap FOR UPDATE TO verso_app
    USING (answer IS NULL AND (${member('enterprise_id')} OR ${member('with_id')}))
    WITH CHECK (settled_by = ${me} AND (
      (answer = 'taken-back' AND ${member('enterprise_id')}) OR
      (answer IN ('accepted', 'declined') AND ${member('with_id')})));
  -- The firm whose turn it is proposes and withdraws; those who arrange take or decline, once.
  GRANT SELECT, INSERT, UPDATE (answer, reason, meeting_id, settled_at, settled_by) ON host_proposal TO verso_app;
  CREATE POLICY staff_read ON host_proposal FOR SELECT TO verso_app USING (${staff});
  CREATE POLICY own_read ON host_proposal FOR SELECT TO verso_app USING (${own});
  CREATE POLICY own_propose ON host_proposal FOR INSERT TO verso_app
    WITH CHECK (${ownProposal} AND recorded_by = ${me} AND answer IS NULL);
  CREATE POLICY own_withdraw ON host_proposal FOR UPDATE TO verso_app
    USING (answer IS NULL AND ${ownProposal}) WITH CHECK (answer = 'withdrawn' AND settled_by = ${me} AND ${ownProposal});
  CREATE POLICY staff_settle ON host_proposal FOR UPDATE TO verso_app
    USING (answer IS NULL AND ${staff})
    WITH CHECK (answer IN ('taken', 'declined') AND settled_by = ${me} AND ${staff});
  -- A member wishes in the name of its own firm; what is picked is for those who plan.
  CREATE POLICY own_wish ON meeting_theme FOR INSERT TO verso_app
    WITH CHECK (${own} AND ${ownGroup} AND recorded_by = ${me} AND meeting_id IS NULL AND archived_at IS NULL);
`;
