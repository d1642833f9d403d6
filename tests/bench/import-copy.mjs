import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import { processorTimeOf } from './costs.mjs';

const audited = (action) => [
  'audit_event',
  `id, at, actor_kind, person_id, programme_id, action, subject_kind, subject_id, details,
   request_id`,
  `at >= $since AND action = '${action}'`,
];

/** What an import writes, in the order of its keys: table, columns, which rows are of it. */
const FIRMS = [
  ['enterprise', 'id, business_id, kind, created_at', 'created_at >= $since'],
  ['programme_enterprise', 'programme_id, enterprise_id, added_at', 'added_at >= $since'],
  [
    'enterprise_profile',
    `id, programme_id, enterprise_id, name, legal_form, industry_code, industry_code_set, street,
     post_code, post_office, municipality_code, sources, recorded_at, recorded_by`,
    'recorded_at >= $since',
  ],
  [
    'enterprise_own_number',
    'id, programme_id, enterprise_id, own_number, recorded_at, recorded_by',
    'recorded_at >= $since',
  ],
  [
    'enrolment',
    'id, programme_id, enterprise_id, stage, advisor_id, enrolled_on, created_at',
    'created_at >= $since',
  ],
  [
    'enrolment_transition',
    `id, programme_id, enrolment_id, enterprise_id, from_stage, to_stage, effective_on, recorded_at,
     recorded_by`,
    'recorded_at >= $since',
  ],
  audited('enterprise-profile.import'),
];
const FIGURES = [
  [
    'yearly_figure',
    `id, programme_id, enterprise_id, fiscal_year_ends_on, persons, turnover_cents, exports_cents,
     source, recorded_at, recorded_by`,
    'recorded_at >= $since',
  ],
  audited('yearly-figure.import'),
];
const TABLES = { firms: FIRMS, figures: FIGURES };

/** What an import has written since then, as text that COPY takes. */
export async function writtenSince(databaseUrl, what, since) {
  return withClient(databaseUrl, async (client) => {
    const found = [];
    for (const [table, columns, rows] of TABLES[what]) {
      const condition = rows.replace('$since', client.escapeLiteral(since));
      const sql = `COPY (SELECT ${columns} FROM ${table} WHERE ${condition}) TO STDOUT`;
      const pieces = [];
      for await (const piece of client.query(copyTo(sql))) pieces.push(piece);
      found.push({ table, columns, text: Buffer.concat(pieces) });
    }
    return found;
  });
}

/** The same rows put into the same tables by nothing but COPY, past all policies: how long it took. */
export async function copyIn(databaseUrl, tables) {
  return withClient(databaseUrl, async (client) => {
    await client.query('CHECKPOINT');
    const { rows } = await client.query('SELECT pg_backend_pid() AS pid');
    const pids = [rows[0].pid];
    const before = processorTimeOf(pids);
    const start = performance.now();
    await client.query('BEGIN');
    for (const { table, columns, text } of tables) {
      const stream = client.query(copyFrom(`COPY ${table} (${columns}) FROM STDIN`));
      await pipeline(Readable.from([text]), stream);
    }
    await client.query('COMMIT');
    const ms = performance.now() - start;
    return { ms, cost: before === null ? null : processorTimeOf(pids) - before };
  });
}

/** How many rows each table has, the feed of changes too: it is filled by the tables themselves. */
export async function countsOf(databaseUrl) {
  return withClient(databaseUrl, async (client) => {
    const names = [...FIRMS, ...FIGURES].map(([table]) => table);
    const counts = {};
    for (const name of new Set([...names, 'programme_change'])) {
      const only = name === 'audit_event' ? `WHERE action LIKE '%.import'` : '';
      const { rows } = await client.query(`SELECT count(*)::int AS count FROM ${name} ${only}`);
      counts[name] = rows[0].count;
    }
    return counts;
  });
}

export async function withClient(connectionString, work) {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
