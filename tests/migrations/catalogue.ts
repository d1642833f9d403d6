import type pg from 'pg';

/** One part of the schema text: its title, and a query that answers its lines in order. */
interface Section {
  readonly title: string;
  readonly sql: string;
}

const OURS = `('public', 'verso')`;

// What an extension brought belongs to the extension: its version may differ from server to server.
const notOfExtension = (oid: string): string =>
  `NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = ${oid} AND d.deptype = 'e')`;

/** Rights of everybody but the owner, who has all of them. */
const rights = (acl: string, owner: string): string =>
  `LATERAL (SELECT CASE x.grantee WHEN 0 THEN 'PUBLIC' ELSE x.grantee::regrole::text END AS grantee,
                   string_agg(x.privilege_type || CASE WHEN x.is_grantable THEN ' WITH GRANT OPTION' ELSE '' END,
                              ', ' ORDER BY x.privilege_type) AS list
              FROM aclexplode(${acl}) x WHERE x.grantee <> ${owner} GROUP BY x.grantee) g`;

const relation = `replace(c.oid::regclass::text, 'public.', '')`;
const ourRelations = `pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace AND n.nspname IN ${OURS}`;
const ourFunctions = `pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace AND n.nspname IN ${OURS}`;

const SECTIONS: readonly Section[] = [
  {
    title: 'Relations: owner, row-level security',
    sql: `
      SELECT concat_ws(' ', CASE c.relkind WHEN 'r' THEN 'table' WHEN 'v' THEN 'view' WHEN 'S' THEN 'sequence'
                              ELSE 'relation of kind ' || c.relkind::text END,
                       ${relation}, 'owner', c.relowner::regrole::text,
                       CASE WHEN c.relrowsecurity THEN 'row-level-security' END) AS line
        FROM ${ourRelations} WHERE c.relkind NOT IN ('i', 'I') AND ${notOfExtension('c.oid')}
       ORDER BY n.nspname COLLATE "C", c.relname COLLATE "C"`,
  },
  {
    title: 'Columns',
    sql: `
      SELECT concat_ws(' ', ${relation} || '.' || a.attname, format_type(a.atttypid, a.atttypmod),
                       CASE WHEN a.attnotnull THEN 'NOT NULL' END,
                       'DEFAULT ' || pg_get_expr(d.adbin, d.adrelid)) AS line
        FROM ${ourRelations}
        JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
        LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum
       WHERE c.relkind IN ('r', 'p', 'v', 'm') AND ${notOfExtension('c.oid')}
       ORDER BY n.nspname COLLATE "C", c.relname COLLATE "C", a.attnum`,
  },
  {
    // NOT NULL stands with its column: from PostgreSQL 18 on it is a constraint as well.
    title: 'Constraints',
    sql: `
      SELECT ${relation} || ' ' || k.conname || ' ' || pg_get_constraintdef(k.oid) AS line
        FROM ${ourRelations} JOIN pg_constraint k ON k.conrelid = c.oid AND k.contype <> 'n'
       ORDER BY n.nspname COLLATE "C", c.relname COLLATE "C", k.conname COLLATE "C"`,
  },
  {
    title: 'Indexes',
    sql: `
      SELECT pg_get_indexdef(i.indexrelid) AS line
        FROM ${ourRelations} JOIN pg_index i ON i.indrelid = c.oid JOIN pg_class x ON x.oid = i.indexrelid
       ORDER BY n.nspname COLLATE "C", c.relname COLLATE "C", x.relname COLLATE "C"`,
  },
  {
    title: 'Triggers',
    sql: `
      SELECT pg_get_triggerdef(t.oid) AS line
        FROM ${ourRelations} JOIN pg_trigger t ON t.tgrelid = c.oid AND NOT t.tgisinternal
       ORDER BY n.nspname COLLATE "C", c.relname COLLATE "C", t.tgname COLLATE "C"`,
  },
  {
    title: 'Functions: arguments, result, nature, settings, hash of the text',
    sql: `
      SELECT concat_ws(' ', p.oid::regprocedure::text, 'returns', pg_get_function_result(p.oid), l.lanname,
                       CASE p.provolatile WHEN 'i' THEN 'immutable' WHEN 's' THEN 'stable' ELSE 'volatile' END,
                       CASE WHEN p.prosecdef THEN 'security-definer' ELSE 'security-invoker' END,
                       array_to_string(p.proconfig, '; '),
                       md5(coalesce(pg_get_function_sqlbody(p.oid), p.prosrc))) AS line
        FROM ${ourFunctions} JOIN pg_language l ON l.oid = p.prolang
       WHERE ${notOfExtension('p.oid')}
       ORDER BY p.oid::regprocedure::text COLLATE "C"`,
  },
  {
    title: 'Policies',
    sql: `
      SELECT concat_ws(' ', c.relname, p.polname, CASE WHEN NOT p.polpermissive THEN 'restrictive' END,
                       CASE p.polcmd WHEN 'r' THEN 'SELECT' WHEN 'a' THEN 'INSERT' WHEN 'w' THEN 'UPDATE'
                         WHEN 'd' THEN 'DELETE' ELSE 'ALL' END,
                       'TO', (SELECT string_agg(CASE r WHEN 0 THEN 'PUBLIC' ELSE r::regrole::text END, ', ' ORDER BY r::regrole::text)
                                FROM unnest(p.polroles) r),
                       'USING ' || regexp_replace(pg_get_expr(p.polqual, p.polrelid), '\\s+', ' ', 'g'),
                       'WITH CHECK ' || regexp_replace(pg_get_expr(p.polwithcheck, p.polrelid), '\\s+', ' ', 'g')) AS line
        FROM ${ourRelations} JOIN pg_policy p ON p.polrelid = c.oid
       ORDER BY n.nspname COLLATE "C", c.relname COLLATE "C", p.polname COLLATE "C"`,
  },
  {
    title: 'Rights on schemas',
    sql: `
      SELECT n.nspname || ' ' || g.grantee || ': ' || g.list AS line
        FROM pg_namespace n, ${rights('n.nspacl', 'n.nspowner')}
       WHERE n.nspname IN ${OURS} ORDER BY n.nspname COLLATE "C", g.grantee COLLATE "C"`,
  },
  {
    title: 'Rights on whole tables',
    sql: `
      SELECT ${relation} || ' ' || g.grantee || ': ' || g.list AS line
        FROM ${ourRelations}, ${rights('c.relacl', 'c.relowner')}
       ORDER BY n.nspname COLLATE "C", c.relname COLLATE "C", g.grantee COLLATE "C"`,
  },
  {
    title: 'Rights on single columns',
    sql: `
      SELECT ${relation} || '.' || a.attname || ' ' || g.grantee || ': ' || g.list AS line
        FROM ${ourRelations} JOIN pg_attribute a ON a.attrelid = c.oid, ${rights('a.attacl', 'c.relowner')}
       ORDER BY n.nspname COLLATE "C", c.relname COLLATE "C", a.attnum, g.grantee COLLATE "C"`,
  },
  {
    title: 'Rights on functions',
    sql: `
      SELECT p.oid::regprocedure::text || ' ' || g.grantee || ': ' || g.list AS line
        FROM ${ourFunctions},
             ${rights(`coalesce(p.proacl, acldefault('f', p.proowner))`, 'p.proowner')}
       WHERE ${notOfExtension('p.oid')}
       ORDER BY p.oid::regprocedure::text COLLATE "C", g.grantee COLLATE "C"`,
  },
];

/**
 * All that a database has of ours in `public` and `verso`, one thing a line, in an order that does
 * not depend on how it came there. Two databases are alike when their texts are.
 */
export async function schemaText(client: pg.Client): Promise<string> {
  const parts: string[] = [];
  for (const { title, sql } of SECTIONS) {
    const { rows } = await client.query<{ line: string }>(sql);
    parts.push([`-- ${title}`, ...rows.map(({ line }) => line), ''].join('\n'));
  }
  return parts.join('\n');
}
