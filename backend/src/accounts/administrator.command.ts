import { normaliseEmail } from '@verso/domain';
import pg from 'pg';

import { Secrets } from '../platform/auth/secrets.js';
import { newId } from '../platform/clock/new-id.js';
import { Clock } from '../platform/clock/clock.js';
import type { Command } from '../platform/command.js';
import { readEnvironment, WrongEnvironment } from '../platform/config/read-environment.js';
import { OWNER_ROLE } from '../platform/database/migrate/roles.js';

const USAGE = 'Usage: verso admin create --email <address> --name <name>';
const VALID_MS = 24 * 3_600_000;

/**
 * `verso admin create`: makes somebody an administrator and prints a link that signs them in once.
 * Acts as the owner of the database: there may be nobody yet who could give a role.
 */
export const command: Command = {
  async run({ words, say }) {
    const { email, name } = readWords(words);
    const environment = readEnvironment();
    const client = new pg.Client({ connectionString: environment.ownerUrl });
    await client.connect();
    try {
      await client.query(`BEGIN; SET LOCAL ROLE ${OWNER_ROLE}`);
      const now = new Clock().now();
      const personId = await ensureAdministrator(client, { email, name, now });
      const secrets = new Secrets(environment);
      const source = { purpose: 'sign-in', id: newId() } as const;
      const { tokenHash, codeHash } = secrets.hashes(source);
      const expiresAt = new Date(now.getTime() + VALID_MS);
      await client.query('SELECT verso.open_sign_in_request($1, $2, $3, $4, $5, $6)', [
        ...[source.id, personId, tokenHash, codeHash, now, expiresAt],
      ]);
      await client.query('COMMIT');
      say('Open this link within 24 hours; it works once:');
      say(`${environment.publicUrl}/sign-in/link#${secrets.linkToken(source)}`);
    } finally {
      await client.end();
    }
  },
};

interface NewAdministrator {
  readonly email: string;
  readonly name: string;
  readonly now: Date;
}

/** Makes somebody an administrator, as the owner of the database; answers who it is. */
export async function ensureAdministrator(
  client: pg.Client,
  { email, name, now }: NewAdministrator,
): Promise<string> {
  const known = await client.query<{ person_id: string }>(
    'SELECT person_id FROM person_identity WHERE email = $1',
    [email],
  );
  const personId = known.rows[0]?.person_id ?? newId();
  if (known.rowCount === 0) {
    await client.query('INSERT INTO person (id, created_at) VALUES ($1, $2)', [personId, now]);
    await client.query(
      `INSERT INTO person_identity (person_id, name, email, language, updated_at)
       VALUES ($1, $2, $3, 'fi', $4)`,
      [personId, name, email, now],
    );
  }
  await client.query(
    `INSERT INTO role_grant (id, person_id, role, granted_at) VALUES ($1, $2, 'administrator', $3)
     ON CONFLICT DO NOTHING`,
    [newId(), personId, now],
  );
  await client.query(
    `INSERT INTO audit_event (id, at, actor_kind, action, subject_kind, subject_id, details)
     VALUES ($1, $2, 'system', 'administrator.create', 'person', $3, '{}')`,
    [newId(), now, personId],
  );
  return personId;
}

function readWords(words: readonly string[]): { email: string; name: string } {
  const valueOf = (option: string): string => words[words.indexOf(option) + 1] ?? '';
  const isComplete = ['--email', '--name'].every((option) => words.includes(option));
  const email = isComplete ? normaliseEmail(valueOf('--email')) : null;
  const name = isComplete ? valueOf('--name').trim() : '';
  if (words[0] !== 'create' || email === null || name === '') throw new WrongEnvironment(USAGE);
  return { email, name };
}
