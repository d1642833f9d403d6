import type { Client } from 'pg';

import { JOB_RIGHTS } from './job-rights.js';
import { ORACLE, type TableRules } from './oracle.js';
import { privilegesOf } from './privileges.js';
import { asSuperuser } from './wall.js';

/** What the runtime roles may do at all: held against the catalogue, verb by verb, column by column. */
describe('privileges', () => {
  let superuser: Client;
  beforeAll(async () => {
    superuser = await asSuperuser();
  });
  afterAll(() => superuser.end());

  it('are, for requests, what the oracle has a rule for', async () => {
    const expected = Object.entries(ORACLE)
      .map(([name, rules]) => [name, verbsOf(rules)] as const)
      .filter(([, verbs]) => verbs.length > 0);

    expect(await privilegesOf(superuser, 'verso_app')).toEqual(Object.fromEntries(expected));
  });

  it('are, for jobs, what a job needs', async () => {
    expect(await privilegesOf(superuser, 'verso_job')).toEqual(JOB_RIGHTS);
  });

  it('let nobody delete, empty or refer to a table, but jobs what is theirs', async () => {
    const all = [
      ...Object.values(await privilegesOf(superuser, 'verso_app')),
      ...Object.values(await privilegesOf(superuser, 'verso_job')),
    ].flat();

    expect(all.filter((verb) => /TRUNCATE|REFERENCES|TRIGGER|MAINTAIN/.test(verb))).toEqual([]);
    expect(all.filter((verb) => verb === 'DELETE')).toHaveLength(18);
  });

  it('are asked after on every table', async () => {
    const { rows } = await superuser.query<{ name: string }>(
      `SELECT relname AS name FROM pg_class
        WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p') AND NOT relrowsecurity`,
    );

    expect(rows).toEqual([]);
  });
});

function verbsOf({ read, add, change }: TableRules): string[] {
  return [
    ...(read ? ['SELECT'] : []),
    ...(add ? ['INSERT'] : []),
    ...(change?.columns ?? []).map((column) => `UPDATE (${column})`),
  ].sort();
}
