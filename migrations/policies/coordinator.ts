/**
 * A coordinator: what belongs to the groups that she looks after, and nothing else of the programme.
 * She plans, invites and writes down as staff do, in her groups alone; of their firms she is told what
 * `verso.coordinated_members()` answers, and whom to write to.
 */
const me = '(SELECT verso.person_id())';
const hers = (network = 'network_id'): string =>
  `(programme_id, ${network}) IN (SELECT c.programme_id, c.network_id FROM verso.coordinated_networks() c)`;
/** A firm that is in a group of hers today. */
const herFirm =
  '(programme_id, enterprise_id) IN (SELECT c.programme_id, c.enterprise_id FROM verso.coordinated_enterprises() c)';

/** A row names a firm of this very group, also one that has left it. */
const ofGroup = (table: string, column: string): string => `(${column} IS NULL OR EXISTS (
      SELECT 1 FROM network_member m WHERE m.programme_id = ${table}.programme_id
         AND m.network_id = ${table}.network_id AND m.enterprise_id = ${table}.${column}))`;

/** What she adds to each, in her own name, and which firms it may name. */
const added: Readonly<Record<string, { author: string; firms: readonly string[]; only?: string }>> =
  {
    meeting: { author: 'created_by', firms: ['host_id'] },
    host_turn: {
      author: 'recorded_by',
      firms: ['enterprise_id', 'with_id'],
      only: 'NOT by_firm',
    },
    meeting_theme: { author: 'recorded_by', firms: ['enterprise_id'] },
    meeting_attendee: { author: 'recorded_by', firms: ['enterprise_id'] },
    meeting_task: { author: 'recorded_by', firms: ['enterprise_id'] },
    meeting_invitation: { author: 'sent_by', firms: ['enterprise_id'], only: herFirm },
  };
const addedSql = Object.entries(added).map(([table, { author, firms, only }]) => {
  const rules = [hers(), `${author} = ${me}`, ...firms.map((firm) => ofGroup(table, firm))];
  return `
  CREATE POLICY coordinator_read ON ${table} FOR SELECT TO verso_app USING (${hers()});
  CREATE POLICY coordinator_add ON ${table} FOR INSERT TO verso_app
    WITH CHECK (${[...rules, ...(only ? [only] : [])].join(' AND ')});`;
});
const changedSql = ['meeting', 'meeting_theme', 'meeting_task', 'meeting_invitation'].map(
  (table) => `
  CREATE POLICY coordinator_change ON ${table} FOR UPDATE TO verso_app
    USING (${hers()}) WITH CHECK (${[hers(), ...(table === 'meeting' ? [ofGroup(table, 'host_id')] : [])].join(' AND ')});`,
);
const supersededSql = ['host_turn', 'meeting_attendee'].map(
  (table) => `
  CREATE POLICY coordinator_supersede ON ${table} FOR UPDATE TO verso_app
    USING (superseded_at IS NULL AND ${hers()}) WITH CHECK (superseded_at IS NOT NULL AND ${hers()});`,
);

export const sql = `
  CREATE POLICY coordinator_read ON network FOR SELECT TO verso_app USING (${hers('id')});
  CREATE POLICY coordinator_read ON network_member FOR SELECT TO verso_app USING (${hers()});
  CREATE POLICY coordinator_read ON contact FOR SELECT TO verso_app USING (archived_at IS NULL AND ${herFirm});
  CREATE POLICY coordinator_read ON host_swap FOR SELECT TO verso_app USING (${hers()});
  CREATE POLICY coordinator_read ON host_proposal FOR SELECT TO verso_app USING (${hers()});
  CREATE POLICY coordinator_settle ON host_proposal FOR UPDATE TO verso_app
    USING (answer IS NULL AND ${hers()})
    WITH CHECK (answer IN ('taken', 'declined') AND settled_by = ${me} AND ${hers()});
  ${addedSql.join('')}
  ${changedSql.join('')}
  ${supersededSql.join('')}
  -- That she met a firm is noted for those who look after it; she reads none of what they noted.
  CREATE POLICY coordinator_meet ON touchpoint FOR INSERT TO verso_app
    WITH CHECK (kind = 'meeting' AND recorded_by = ${me} AND corrects_id IS NULL AND superseded_at IS NULL
      AND (programme_id, enterprise_id) IN (
      SELECT c.programme_id, c.enterprise_id FROM verso.coordinated_members() c));
  -- As far as the members of the group see it: closed, and shown to the group at least.
  CREATE POLICY coordinator_read ON experiment FOR SELECT TO verso_app
    USING (stage = 'closed' AND visibility IN ('group', 'network', 'public') AND ${hers()});
  -- Mail to those whom she asks to a meeting of hers.
  CREATE POLICY coordinator_order ON mail_message FOR INSERT TO verso_app
    WITH CHECK (state = 'queued' AND attempts = 0 AND person_id IS NULL
      AND kind IN ('meeting-invitation', 'meeting-changed', 'meeting-cancelled')
      AND subject_kind = 'meeting-invitation' AND EXISTS (
        SELECT 1 FROM meeting_invitation v
         WHERE v.programme_id = mail_message.programme_id AND v.id = mail_message.subject_id
           AND (v.programme_id, v.network_id) IN (
             SELECT c.programme_id, c.network_id FROM verso.coordinated_networks() c)));

  -- Whom the programme has given the role: its staff see it, and doors write it.
  GRANT SELECT ON coordinator TO verso_app, verso_job;
  CREATE POLICY staff_read ON coordinator FOR SELECT TO verso_app
    USING (programme_id = ANY (ARRAY(SELECT verso.staff_programmes())));
  CREATE POLICY job_read ON coordinator FOR SELECT TO verso_job USING (true);
`;
