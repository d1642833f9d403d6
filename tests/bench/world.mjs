import { hash } from '@node-rs/argon2';
import pg from 'pg';

/** What everybody in the benchmark signs in with. */
export const PASSWORD = 'mitataan-mita-maksaa';
const PROGRAMME = '01900000-0000-7000-8000-0000000000a1';
const OTHER_PROGRAMME = '01900000-0000-7000-8000-0000000000a2';
const SMALL_PROGRAMME = '01900000-0000-7000-8000-0000000000a3';
/** Two firms in five are in the region's largest town. */
const TOWN = '491';

/** Those whose role lets them read the list of firms. */
const PEOPLE = [
  { role: 'advisor', email: 'advisor@bench.example', id: '01900000-0000-7000-8000-0000000000b1' },
  { role: 'manager', email: 'manager@bench.example', id: '01900000-0000-7000-8000-0000000000b2' },
];
/** More advisors, so that the firms of the list belong to somebody each. */
const COLLEAGUES = 8;
const OTHER_ADVISOR = {
  ...{ role: 'advisor', email: 'other@bench.example' },
  id: '01900000-0000-7000-8000-0000000002b1',
};
const SMALL_ADVISOR = {
  ...{ role: 'advisor', email: 'small@bench.example' },
  id: '01900000-0000-7000-8000-0000000002b2',
};

/**
 * Fills a migrated database: one programme with `size` firms, of which each has a profile and an
 * enrolment and some have networks, contacts in the past and experiments; a second programme with a
 * fifth as many, of which half are firms of the first one too; a third one with three in a hundred of
 * them. The same rows every time.
 *
 * No experiment is for its owner's eyes only: those rows would be seen by the reference, which has
 * no policies, and not by staff, and the answers could not be compared.
 */
export async function fillWorld(url, size) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('BEGIN');
    await addPeople(client);
    await client.query(firmsSql(size));
    for (const [programme, first, last] of programmesOf(size)) {
      const networks = Math.ceil((last - first + 1) / 250);
      await client.query(factsSql({ programme, first, last, networks }));
    }
    await client.query('COMMIT');
    await client.query('VACUUM ANALYZE');
    await client.query('CHECKPOINT');
  } finally {
    await client.end();
  }
  const programmes = [
    { id: PROGRAMME, advisor: PEOPLE[0] },
    { id: OTHER_PROGRAMME, advisor: OTHER_ADVISOR },
    { id: SMALL_PROGRAMME, advisor: SMALL_ADVISOR },
  ];
  return { programmeId: PROGRAMME, municipality: TOWN, people: PEOPLE, programmes };
}

const programmesOf = (size) => [
  [PROGRAMME, 1, size],
  [OTHER_PROGRAMME, Math.floor(size * 0.9) + 1, Math.floor(size * 1.1)],
  [SMALL_PROGRAMME, 1, Math.floor(size * 0.03)],
];

async function addPeople(client) {
  for (const [id, code] of [
    [PROGRAMME, 'BENCH-1'],
    [OTHER_PROGRAMME, 'BENCH-2'],
    [SMALL_PROGRAMME, 'BENCH-3'],
  ]) {
    const label = { fi: code, sv: code, en: code };
    await client.query(
      `INSERT INTO programme (id, code, label, region_code, starts_on, ends_on, created_at)
       VALUES ($1, $2, $3, 'MK10', '2025-01-01', '2027-12-31', '2025-01-01')`,
      [id, code, label],
    );
  }
  const passwordHash = await hash(PASSWORD);
  const colleagues = Array.from({ length: COLLEAGUES }, (_, index) => ({
    role: 'advisor',
    email: `colleague-${index}@bench.example`,
    id: PEOPLE[0].id.replace('0b1', `1b${index}`),
  }));
  for (const person of [...PEOPLE, ...colleagues]) {
    await addPerson(client, { ...person, programme: PROGRAMME, passwordHash });
  }
  await addPerson(client, { ...OTHER_ADVISOR, programme: OTHER_PROGRAMME, passwordHash });
  await addPerson(client, { ...SMALL_ADVISOR, programme: SMALL_PROGRAMME, passwordHash });
}

async function addPerson(client, { id, email, role, programme, passwordHash }) {
  await client.query(`INSERT INTO person (id, created_at) VALUES ($1, '2025-01-01')`, [id]);
  await client.query(
    `INSERT INTO person_identity (person_id, name, email, language, updated_at)
     VALUES ($1, $2, $2, 'fi', '2025-01-01')`,
    [id, email],
  );
  await client.query(
    `INSERT INTO credential (person_id, password_hash, changed_at) VALUES ($1, $2, '2025-01-01')`,
    [id, passwordHash],
  );
  await client.query(
    `INSERT INTO role_grant (id, person_id, role, programme_id, granted_at)
     VALUES (uuidv7(), $1, $2, $3, '2025-01-01')`,
    [id, role, programme],
  );
}

/** Ids grow with the time a firm is added, as the application makes them. */
const firmId = `('01910000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid`;

/** One of `count` things, by chance that is the same in every run. */
const pick = (salt, count) => `(abs(hashint8(n * 1000 + ${salt})::bigint) % ${count})`;

const firmsSql = (size) => `
  INSERT INTO enterprise (id, business_id, kind, created_at)
  SELECT ${firmId}, lpad(n::text, 7, '0') || '-' || n % 10,
         CASE WHEN ${pick(1, 4)} = 0 THEN 'sole-trader' ELSE 'company' END, '2025-01-01'
    FROM generate_series(1, ${Math.floor(size * 1.1)}) n`;

function factsSql({ programme, first, last, networks }) {
  const firms = `generate_series(${first}, ${last}) n`;
  return [
    `INSERT INTO programme_enterprise (programme_id, enterprise_id, added_at)
     SELECT '${programme}', ${firmId}, '2025-01-01' FROM ${firms}`,
    profilesSql(programme, firms),
    enrolmentsSql(programme, firms),
    networksSql(programme, firms, networks),
    `INSERT INTO touchpoint (id, programme_id, enterprise_id, kind, happened_on, recorded_at, recorded_by)
     SELECT uuidv7(), '${programme}', ${firmId}, 'call', date '2025-01-01' + ${pick(5, 500)}::int,
            '2026-06-01', '${PEOPLE[0].id}'
       FROM ${firms}, generate_series(1, 3) visit WHERE ${pick(6, 3)} < visit`,
    experimentsSql(programme, firms),
  ].join(';\n');
}

function profilesSql(programme, firms) {
  return `
    WITH town AS (
      SELECT array_agg(code ORDER BY code) AS codes FROM area
       WHERE parent_code = 'MK10' AND kind = 'municipality'),
    division AS (
      SELECT array_agg(code ORDER BY code) AS codes FROM industry WHERE code_set = 'TOL2025' AND level = 2),
    word AS (
      SELECT string_to_array('Saimaan Järvi Kivi Metsä Koivu Niemen Rannan Mäen Lahden Savon Puulan Kuusi Äyräs Ösen', ' ') AS starts,
             string_to_array('Kone Puu Leipomo Tukku Huolto Rakennus Auto Sähkö Kala Matkat Hoiva Tekstiili', ' ') AS ends)
    INSERT INTO enterprise_profile (id, programme_id, enterprise_id, name, legal_form, industry_code,
      industry_code_set, street, post_code, post_office, municipality_code, sources, recorded_at, recorded_by)
    SELECT uuidv7(), '${programme}', ${firmId},
           starts[1 + ${pick(11, 14)}] || ' ' || ends[1 + ${pick(12, 12)}] || ' ' || n || ' Oy',
           CASE WHEN ${pick(1, 4)} = 0 THEN 'sole-trader' ELSE 'limited-company' END,
           division.codes[1 + ${pick(13, 80)}] || '100', 'TOL2025', 'Porrassalmenkatu ' || n % 90,
           '50100', 'Mikkeli',
           CASE WHEN ${pick(14, 10)} < 4 THEN '${TOWN}'
                ELSE town.codes[1 + ${pick(15, 1000)} % array_length(town.codes, 1)] END,
           '{}', '2025-02-01', '${PEOPLE[0].id}'
      FROM ${firms}, town, division, word`;
}

const enrolmentsSql = (programme, firms) => `
  INSERT INTO enrolment (id, programme_id, enterprise_id, stage, advisor_id, enrolled_on, created_at)
  SELECT uuidv7(), '${programme}', ${firmId}, 'active', who.id[1 + ${pick(21, 100)} % array_length(who.id, 1)],
         date '2025-02-01' + ${pick(22, 400)}::int, '2025-02-01'
    FROM ${firms}, (SELECT array_agg(person_id ORDER BY person_id) AS id FROM role_grant
                     WHERE programme_id = '${programme}' AND role = 'advisor') who`;

const networksSql = (programme, firms, count) => `
  INSERT INTO network (id, programme_id, kind, name, municipality_code, starts_on, created_at, created_by)
  SELECT uuidv7(), '${programme}', 'growth-group', 'Kasvuryhmä ' || n, '${TOWN}', '2025-02-01', '2025-02-01', '${PEOPLE[0].id}'
    FROM generate_series(1, ${count}) n;
  INSERT INTO network_member (id, programme_id, network_id, enterprise_id, joined_on, recorded_at, recorded_by)
  SELECT uuidv7(), '${programme}', group_of.id[1 + ${pick(31, count)}], ${firmId}, '2025-03-01', '2025-03-01', '${PEOPLE[0].id}'
    FROM ${firms}, (SELECT array_agg(id ORDER BY name) AS id FROM network WHERE programme_id = '${programme}') group_of
   WHERE ${pick(32, 5)} = 0`;

const experimentsSql = (programme, firms) => `
  INSERT INTO experiment (id, programme_id, enterprise_id, stage, visibility, title, theme, hypothesis_kind,
    hypothesis, test, metric_label, trial_label, direction, criterion_share, planned_trials, starts_on, ends_on,
    locked_hash, created_at, created_by, updated_at)
  SELECT uuidv7(), '${programme}', ${firmId}, (ARRAY['draft', 'running', 'running', 'closed'])[1 + ${pick(41, 4)}],
         'advisor', 'Kokeilu ' || n, 'sales', 'desirability', 'Uskomme', 'Kokeilemme', 'ostaa', 'asiakas',
         'at-least', 0.3, 20, '2025-04-01', '2025-05-01', 'x', '2025-04-01', '${PEOPLE[0].id}',
         timestamptz '2025-04-01' + n * interval '1 second'
    FROM ${firms}, generate_series(1, 2) again WHERE ${pick(42, 4)} < again`;
