/** What the kept lines are worked out from: who is active since when, and what was last heard and told. */
const FACTS = [
  ...['enrolment', 'touchpoint', 'network_member', 'invitation', 'role_grant', 'yearly_figure'],
] as const;

const mark = (table: string, event: 'INSERT' | 'UPDATE'): string => `
  CREATE TRIGGER mark_worklist_${event.toLowerCase()} AFTER ${event} ON ${table}
    REFERENCING ${event === 'UPDATE' ? 'OLD TABLE AS old_rows ' : ''}NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION verso.mark_worklist();`;

/**
 * A fact marks its firm in the statement that writes it, whoever runs it: a line of the worklist never
 * outlives what took it away.
 */
export const sql = `
  CREATE FUNCTION verso.mark_worklist() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
    AS $$ BEGIN
      INSERT INTO worklist_mark (programme_id, enterprise_id)
      SELECT DISTINCT n.programme_id, n.enterprise_id FROM new_rows n WHERE n.enterprise_id IS NOT NULL;
      IF TG_OP = 'UPDATE' THEN
        INSERT INTO worklist_mark (programme_id, enterprise_id)
        SELECT DISTINCT o.programme_id, o.enterprise_id FROM old_rows o WHERE o.enterprise_id IS NOT NULL
        EXCEPT
        SELECT n.programme_id, n.enterprise_id FROM new_rows n;
      END IF;
      RETURN NULL;
    END $$;
  ${FACTS.map((table) => mark(table, 'INSERT') + mark(table, 'UPDATE')).join('')}
`;
