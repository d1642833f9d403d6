import type { RowSource } from '../growth-path/fixtures.js';
import type { ReceivedMail } from '../mail-server.js';
import { until } from '../sweeps.js';
import type { Load } from './load.js';

/** What became of promises otherwise than it was promised: in a house that holds, nothing. */
export interface Losses {
  readonly lostWrites: string[];
  readonly doubledWrites: string[];
  readonly doubledMails: string[];
  /** Those that are marked uncertain may be missing: people decide about them. */
  readonly missingMails: string[];
  readonly wrongFigures: object[];
  readonly failedJobs: object[];
}

export const NO_LOSSES: Losses = {
  ...{ lostWrites: [], doubledWrites: [], doubledMails: [], missingMails: [] },
  ...{ wrongFigures: [], failedJobs: [] },
};

const OPEN = `
  SELECT 1 FROM outbox WHERE finished_at IS NULL
  UNION ALL SELECT 1 FROM mail_message WHERE state IN ('queued', 'sending')`;
const SETTLED_WITHIN_SECONDS = 90;

/** Waits until every job that was asked for has ended, and counts what went wrong. */
export async function lossesOf(
  { promised, programme }: Load,
  database: RowSource,
  received: readonly ReceivedMail[],
): Promise<Losses> {
  await until(async () => (await database.rows(OPEN)).length === 0, SETTLED_WITHIN_SECONDS);
  const people = await database.rows<{ email: string; mails: number; state: string }>(
    `SELECT i.email, count(m.id)::int AS mails, max(m.state) AS state
       FROM person_identity i LEFT JOIN mail_message m USING (person_id)
      WHERE i.email = ANY ($1) GROUP BY i.email`,
    [promised.people],
  );
  const firms = await database.rows<{ name: string; enrolments: number }>(
    `SELECT p.name, count(e.id)::int AS enrolments
       FROM enterprise_profile p JOIN enrolment e USING (programme_id, enterprise_id)
      WHERE p.programme_id = $1 GROUP BY p.name`,
    [programme.id],
  );
  const written = new Set([...people.map(({ email }) => email), ...firms.map(({ name }) => name)]);
  const isKept = (what: string): boolean => written.has(what);
  const arrived = (to: string): number => received.filter((mail) => mail.to.includes(to)).length;
  return {
    lostWrites: [...promised.people, ...promised.firms].filter((what) => !isKept(what)),
    doubledWrites: [
      ...firms.filter(({ enrolments }) => enrolments !== 1).map(({ name }) => name),
      ...people.filter(({ mails }) => mails !== 1).map(({ email }) => email),
    ],
    doubledMails: promised.people.filter((to) => arrived(to) > 1),
    missingMails: people
      .filter(({ email, state }) => arrived(email) === 0 && state !== 'uncertain')
      .map(({ email }) => email),
    wrongFigures: await wrongFigures(database, programme.id),
    failedJobs: await database.rows('SELECT name, error_code FROM job_failure'),
  };
}

/** Cells that stand twice, and a count of firms that is not the number of enrolments. */
function wrongFigures(database: RowSource, programmeId: string): Promise<object[]> {
  return database.rows(
    `SELECT kpi, network_id, month, count(*)::int AS cells FROM kpi_cell WHERE programme_id = $1
      GROUP BY kpi, network_id, month HAVING count(*) > 1
     UNION ALL
     SELECT 'enterprises-taking-part', NULL, NULL, counted.firms
       FROM (SELECT coalesce(max(numerator), 0)::int AS firms FROM kpi_cell
              WHERE programme_id = $1 AND kpi = 'enterprises-taking-part' AND scope = 'programme'
                AND month = (SELECT max(month) FROM kpi_cell WHERE programme_id = $1)) counted
      WHERE counted.firms <> (SELECT count(*) FROM enrolment WHERE programme_id = $1)`,
    [programmeId],
  );
}
