/** A trigger that notes what one statement did: `rows` selects act, subject and firm of what counts. */
const on = (
  table: string,
  event: 'INSERT' | 'UPDATE' | 'DELETE',
  kind: string,
  rows: string,
): string => {
  const seen = {
    INSERT: 'NEW TABLE AS new_rows',
    UPDATE: 'OLD TABLE AS old_rows NEW TABLE AS new_rows',
    DELETE: 'OLD TABLE AS old_rows',
  };
  const name = `note_${kind.replace('-', '_')}_${event.toLowerCase()}`;
  const select = `SELECT n.programme_id, '${kind}', ${rows}`.replaceAll("'", "''");
  return `
  CREATE TRIGGER ${name} AFTER ${event} ON ${table}
    REFERENCING ${seen[event]}
    FOR EACH STATEMENT EXECUTE FUNCTION verso.note_changes('${select}');`;
};

/** Rows that are there from their making until a column says since when they are not. */
const kept = (table: string, kind: string, { end, firm }: { end: string; firm: string }): string =>
  on(table, 'INSERT', kind, `'created', n.id, ${firm} FROM new_rows n`) +
  on(
    table,
    'UPDATE',
    kind,
    `CASE WHEN n.${end} IS NULL THEN 'changed' ELSE 'archived' END, n.id, ${firm} FROM new_rows n`,
  );

/** What an entrepreneur keeps to herself is not told of, not even that it is there. */
const shared = `JOIN experiment x ON x.programme_id = n.programme_id AND x.id = n.experiment_id
  AND x.visibility <> 'me'`;
const part = (table: string, kind: string): string =>
  on(table, 'INSERT', kind, `'created', n.id, n.enterprise_id FROM new_rows n ${shared}`) +
  on(
    table,
    'UPDATE',
    kind,
    `CASE WHEN n.superseded_at IS NULL THEN 'changed' ELSE 'archived' END, n.id, n.enterprise_id
       FROM new_rows n ${shared}`,
  );

/** What comes into sight, or goes out of it, with its experiment. */
const appears = `CASE WHEN n.visibility = 'me' THEN 'archived' ELSE 'created' END`;
const turned = `new_rows n JOIN old_rows o ON o.id = n.id AND (o.visibility = 'me') <> (n.visibility = 'me')`;
const partAppears = (table: string, kind: string): string =>
  on(
    'experiment',
    'UPDATE',
    kind,
    `${appears}, p.id, p.enterprise_id FROM ${turned}
       JOIN ${table} p ON p.programme_id = n.programme_id AND p.experiment_id = n.id
        AND p.superseded_at IS NULL`,
  ).replace(`note_${kind}_update`, `note_${kind}_sight`);

/**
 * The feed of changes is written by the statement that changes, in its transaction, whoever runs it:
 * nobody writes it by hand, and no use case can forget it.
 */
export const sql = `
  CREATE FUNCTION verso.note_changes() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
    AS $$ BEGIN
      EXECUTE 'INSERT INTO programme_change (programme_id, kind, act, subject_id, enterprise_id) ' || TG_ARGV[0];
      RETURN NULL;
    END $$;

  ${on('programme_enterprise', 'INSERT', 'enterprise', `'created', n.enterprise_id, n.enterprise_id FROM new_rows n`)}
  ${on('programme_enterprise', 'DELETE', 'enterprise', `'archived', n.enterprise_id, n.enterprise_id FROM old_rows n`)}
  ${on('enterprise_profile', 'INSERT', 'enterprise', `'changed', n.enterprise_id, n.enterprise_id FROM new_rows n`)}
  ${on(
    'enterprise_profile',
    'UPDATE',
    'enterprise',
    `'changed', n.enterprise_id, n.enterprise_id FROM new_rows n WHERE n.superseded_at IS NULL`,
  )}
  ${kept('contact', 'contact', { end: 'archived_at', firm: 'n.enterprise_id' })}
  ${kept('enrolment', 'enrolment', { end: 'superseded_at', firm: 'n.enterprise_id' })}
  ${kept('network', 'network', { end: 'archived_at', firm: 'NULL::uuid' })}
  ${kept('network_member', 'network-member', { end: 'left_on', firm: 'n.enterprise_id' })}
  ${on('experiment', 'INSERT', 'experiment', `'created', n.id, n.enterprise_id FROM new_rows n WHERE n.visibility <> 'me'`)}
  ${on(
    'experiment',
    'UPDATE',
    'experiment',
    `CASE WHEN n.visibility = 'me' THEN 'archived' WHEN o.visibility = 'me' THEN 'created' ELSE 'changed' END,
       n.id, n.enterprise_id FROM new_rows n JOIN old_rows o ON o.id = n.id
      WHERE n.visibility <> 'me' OR o.visibility <> 'me'`,
  )}
  ${part('observation', 'observation')}
  ${part('experiment_decision', 'decision')}
  ${partAppears('observation', 'observation')}
  ${partAppears('experiment_decision', 'decision')}
`;
