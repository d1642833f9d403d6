/**
 * The visibility ladder of what an entrepreneur writes: me, my advisor, my group, the network,
 * public. Owners read and write; staff from the second rung up; peers from the third, and only what
 * is closed. Observations and history stay with owner and staff at every rung.
 */
const own = (table: string): string =>
  `(${table}.programme_id, ${table}.enterprise_id) IN (SELECT o.programme_id, o.enterprise_id FROM verso.own_enterprises() o)`;
const staff = (table: string): string =>
  `${table}.programme_id = ANY (ARRAY(SELECT verso.staff_programmes()))`;
const me = '(SELECT verso.person_id())';
const parent = (table: string): string => `EXISTS (SELECT 1 FROM experiment e
  WHERE e.programme_id = ${table}.programme_id AND e.id = ${table}.experiment_id AND e.enterprise_id = ${table}.enterprise_id`;

/** It counts for a network that its firm is, or was, a member of. */
const inNetwork = `(network_id IS NULL OR EXISTS (SELECT 1 FROM network_member m
  WHERE m.programme_id = experiment.programme_id AND m.network_id = experiment.network_id
    AND m.enterprise_id = experiment.enterprise_id))`;

/** Superseded once, never brought back. */
const superseding = (table: string): string => `
  CREATE POLICY ladder_supersede ON ${table} FOR UPDATE TO verso_app
    USING (superseded_at IS NULL AND (${own(table)} OR ${staff(table)}) AND ${parent(table)}))
    WITH CHECK (superseded_at IS NOT NULL AND (${own(table)} OR ${staff(table)}) AND ${parent(table)}));`;

/** A part of an experiment is reached through its experiment: the policies of that one apply inside. */
const part = (table: string): string => `
  GRANT SELECT, INSERT ON ${table} TO verso_app;
  CREATE POLICY ladder_read ON ${table} FOR SELECT TO verso_app
    USING ((${own(table)} OR ${staff(table)}) AND ${parent(table)}));
  CREATE POLICY ladder_add ON ${table} FOR INSERT TO verso_app
    WITH CHECK ((${own(table)} OR ${staff(table)}) AND recorded_by = ${me} AND ${parent(table)}));`;

export const sql = `
  GRANT SELECT, INSERT ON experiment TO verso_app;
  GRANT UPDATE (stage, visibility, network_id, title, theme, hypothesis_kind, hypothesis, test, metric_label, trial_label,
    direction, criterion_share, planned_trials, starts_on, ends_on, locked_hash, updated_at) ON experiment TO verso_app;
  CREATE POLICY own_read ON experiment FOR SELECT TO verso_app USING (${own('experiment')});
  CREATE POLICY own_add ON experiment FOR INSERT TO verso_app
    WITH CHECK (created_by = ${me} AND ${own('experiment')} AND ${inNetwork});
  CREATE POLICY own_change ON experiment FOR UPDATE TO verso_app
    USING (${own('experiment')}) WITH CHECK (${own('experiment')} AND ${inNetwork});
  CREATE POLICY staff_read ON experiment FOR SELECT TO verso_app
    USING (visibility <> 'me' AND ${staff('experiment')});
  CREATE POLICY staff_add ON experiment FOR INSERT TO verso_app
    WITH CHECK (visibility <> 'me' AND created_by = ${me} AND ${staff('experiment')} AND ${inNetwork});
  CREATE POLICY staff_change ON experiment FOR UPDATE TO verso_app
    USING (visibility <> 'me' AND ${staff('experiment')})
    WITH CHECK (visibility <> 'me' AND ${staff('experiment')} AND ${inNetwork});
  CREATE POLICY peer_read ON experiment FOR SELECT TO verso_app
    USING (stage = 'closed' AND (
      (visibility IN ('group', 'network', 'public')
       AND (programme_id, network_id) IN (SELECT n.programme_id, n.network_id FROM verso.own_networks() n))
      OR (visibility IN ('network', 'public')
          AND programme_id IN (SELECT n.programme_id FROM verso.own_networks() n))));

  ${part('experiment_transition')}
  ${part('observation')}
  GRANT UPDATE (superseded_at) ON observation TO verso_app;
  ${superseding('observation')}

  -- A decision is read by everyone who reads its experiment.
  GRANT SELECT, INSERT, UPDATE (superseded_at) ON experiment_decision TO verso_app;
  CREATE POLICY ladder_read ON experiment_decision FOR SELECT TO verso_app USING (${parent('experiment_decision')}));
  CREATE POLICY ladder_add ON experiment_decision FOR INSERT TO verso_app
    WITH CHECK ((${own('experiment_decision')} OR ${staff('experiment_decision')}) AND recorded_by = ${me}
                AND ${parent('experiment_decision')}));
  ${superseding('experiment_decision')}
`;
