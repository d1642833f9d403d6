import pg from 'pg';

import { keptLinesSql } from '../../dist/backend/src/worklists/kept-lines.queries.js';

/** What the crowd is told of by whom: the advisor who reads the lists. */
const NOTED_BY = '01900000-0000-7000-8000-0000000000b1';
const CONTACTS_OF_A_FIRM = 10;
const CALLS_OF_A_FIRM = 18;

/**
 * Makes a filled world as large as lists have to bear: ten contacts of each firm and about twenty
 * events, for every programme; yearly figures of four firms in five, and one group in ten that meets.
 */
export async function fillCrowd(url) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    for (const statement of STATEMENTS) await client.query(statement);
    await client.query(KEPT_LINES);
    await client.query('TRUNCATE worklist_mark');
    await client.query('VACUUM ANALYZE');
    await client.query('CHECKPOINT');
    return await sizesOf(client);
  } finally {
    await client.end();
  }
}

async function sizesOf(client) {
  const count = async (table) => {
    const { rows } = await client.query(`SELECT count(*)::int AS size FROM ${table}`);
    return rows[0].size;
  };
  return {
    enterprises: await count('enterprise'),
    contacts: await count('contact'),
    events: (await count('touchpoint')) + (await count('meeting')) + (await count('experiment')),
  };
}

/** One of `count` things, by chance that is the same in every run. */
const pick = (salt, count) =>
  `(abs(hashtext(f.enterprise_id::text || n || '${salt}')::bigint) % ${count})`;

/** As the job keeps them. */
const KEPT_LINES = `INSERT INTO worklist_line (programme_id, enterprise_id, rule, since, advisor_id)
  ${keptLinesSql('SELECT programme_id, enterprise_id FROM enrolment WHERE superseded_at IS NULL')}`;

const STATEMENTS = [
  // its rows in the feed of changes would only take time: nothing here reads it
  `SET session_replication_role = replica`,
  `INSERT INTO contact (id, programme_id, enterprise_id, name, email, language, recorded_at, recorded_by)
   SELECT uuidv7(), f.programme_id, f.enterprise_id, 'Henkilö ' || n, 'h' || n || '@bench.example', 'fi',
          '2025-02-01', '${NOTED_BY}'
     FROM programme_enterprise f, generate_series(1, ${CONTACTS_OF_A_FIRM}) n`,
  `INSERT INTO touchpoint (id, programme_id, enterprise_id, kind, happened_on, recorded_at, recorded_by)
   SELECT uuidv7(), f.programme_id, f.enterprise_id, (ARRAY['call', 'visit', 'mail', 'note'])[1 + n % 4],
          current_date - 20 - ${pick('day', 600)}::int, now(), '${NOTED_BY}'
     FROM programme_enterprise f, generate_series(1, ${CALLS_OF_A_FIRM}) n`,
  `INSERT INTO yearly_figure (id, programme_id, enterprise_id, fiscal_year_ends_on, persons, source, recorded_at, recorded_by)
   SELECT uuidv7(), f.programme_id, f.enterprise_id, date '2025-12-31', 2, 'staff', now(), '${NOTED_BY}'
     FROM programme_enterprise f, generate_series(1, 1) n WHERE ${pick('figure', 5)} > 0`,
  `INSERT INTO meeting (id, programme_id, network_id, meets_on, starts_at, ends_at, place, at_coordinator, state,
     arranged_at, created_at, created_by)
   SELECT uuidv7(), f.programme_id, f.id, current_date + n * 7, '18:00', '20:00', 'Seurahuone', false, 'planned',
          now(), now(), '${NOTED_BY}'
     FROM network f, generate_series(0, 3) n WHERE abs(hashtext(f.id::text)) % 10 = 0`,
  `SET session_replication_role = origin`,
];
