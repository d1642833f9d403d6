import pg from 'pg';

import { RUNTIME_ROLES } from '../runtime-role.js';

export const OWNER_ROLE = 'verso_owner';
const ROLES = [OWNER_ROLE, ...RUNTIME_ROLES];

/** The login may not make the roles; an administrator of the server has to. */
export class RolesMissing extends Error {
  override readonly name = 'RolesMissing';
}

interface Situation {
  readonly database: string;
  readonly login: string;
  readonly mayCreateRoles: boolean;
  readonly isReady: boolean;
}

/**
 * Makes the three roles and the memberships where they are missing, when the login may; otherwise
 * throws with the script that an administrator of the server runs once.
 */
export async function prepareRoles(client: pg.Client, runtimeLogin: string): Promise<void> {
  const situation = await look(client, runtimeLogin);
  if (situation.isReady) return;
  const script = roleScript(situation, runtimeLogin);
  if (!situation.mayCreateRoles) throw missing(situation, script);
  try {
    await client.query(`BEGIN; ${script} COMMIT;`);
  } catch (error) {
    await client.query('ROLLBACK');
    throw missing(situation, script, error);
  }
}

async function look(client: pg.Client, runtimeLogin: string): Promise<Situation> {
  const { rows } = await client.query<Situation>(
    `SELECT current_database() AS database, session_user::text AS login,
            (SELECT rolcreaterole OR rolsuper FROM pg_roles WHERE rolname = session_user) AS "mayCreateRoles",
            CASE WHEN (SELECT count(*) FROM pg_roles WHERE rolname = ANY ($1)) < $2 THEN false
                 ELSE pg_has_role(session_user, $1[1], 'MEMBER')
                      AND pg_has_role($3, $1[2], 'MEMBER') AND pg_has_role($3, $1[3], 'MEMBER')
                      AND has_database_privilege($1[1], current_database(), 'CREATE')
                      AND has_schema_privilege($1[1], 'public', 'CREATE') END AS "isReady"`,
    [ROLES, ROLES.length, runtimeLogin],
  );
  const [situation] = rows;
  if (!situation) throw new Error('The server does not say who is signed in');
  return situation;
}

function roleScript({ database, login }: Situation, runtimeLogin: string): string {
  const name = pg.escapeIdentifier;
  const created = ROLES.map(
    (role) =>
      `IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '${role}') THEN CREATE ROLE ${role} NOLOGIN; END IF;`,
  );
  return [
    'DO $$ BEGIN',
    ...created.map((line) => `  ${line}`),
    'END $$;',
    `GRANT ${OWNER_ROLE} TO ${name(login)};`,
    `GRANT ${RUNTIME_ROLES.join(', ')} TO ${name(runtimeLogin)};`,
    `GRANT CREATE, CONNECT ON DATABASE ${name(database)} TO ${OWNER_ROLE};`,
    `GRANT USAGE, CREATE ON SCHEMA public TO ${OWNER_ROLE};`,
    '',
  ].join('\n');
}

function missing({ login, database }: Situation, script: string, cause?: unknown): RolesMissing {
  return new RolesMissing(
    `The login "${login}" cannot prepare Verso's roles on this server. ` +
      `Have an administrator run this in the database "${database}", then migrate again:\n\n${script}`,
    { cause },
  );
}
