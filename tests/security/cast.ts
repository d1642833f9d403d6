import type { Client } from 'pg';

import { asPerson } from './wall.js';

/** People of the story by what they are; `foreign` ones are of another programme. */
export interface Cast {
  readonly programme: string;
  readonly foreignProgramme: string;
  readonly administrator: string;
  readonly manager: string;
  readonly advisor: string;
  readonly funder: string;
  readonly entrepreneur: string;
  readonly foreignManager: string;
  readonly foreignAdvisor: string;
  readonly foreignEntrepreneur: string;
  /** Firms: hers, a peer's in the same group, one of the programme, and one of the other programme. */
  readonly ownFirm: string;
  readonly peerFirm: string;
  readonly foreignFirm: string;
}

const CAST = `
  WITH home AS (SELECT programme_id AS id FROM role_grant WHERE role = 'funder'),
  abroad AS (SELECT g.programme_id AS id FROM role_grant g
              WHERE g.role = 'manager' AND g.programme_id <> (SELECT id FROM home) ORDER BY 1 LIMIT 1),
  owner AS (SELECT g.person_id, g.programme_id, g.enterprise_id, m.network_id FROM role_grant g
              JOIN network_member m USING (programme_id, enterprise_id)
             WHERE g.role = 'entrepreneur' AND m.left_on IS NULL ORDER BY g.id)
  SELECT (SELECT id FROM home) AS programme, (SELECT id FROM abroad) AS "foreignProgramme",
         (SELECT person_id FROM role_grant WHERE role = 'administrator' LIMIT 1) AS administrator,
         (SELECT person_id FROM role_grant WHERE role = 'manager' AND programme_id = (SELECT id FROM home) LIMIT 1) AS manager,
         (SELECT person_id FROM role_grant WHERE role = 'advisor' AND programme_id = (SELECT id FROM home) LIMIT 1) AS advisor,
         (SELECT person_id FROM role_grant WHERE role = 'funder' LIMIT 1) AS funder,
         (SELECT person_id FROM role_grant WHERE role = 'manager' AND programme_id = (SELECT id FROM abroad) LIMIT 1) AS "foreignManager",
         (SELECT person_id FROM role_grant WHERE role = 'advisor' AND programme_id = (SELECT id FROM abroad) LIMIT 1) AS "foreignAdvisor",
         mine.person_id AS entrepreneur, mine.enterprise_id AS "ownFirm",
         (SELECT m.enterprise_id FROM network_member m
           WHERE m.programme_id = mine.programme_id AND m.network_id = mine.network_id AND m.left_on IS NULL
             AND m.enterprise_id <> mine.enterprise_id LIMIT 1) AS "peerFirm",
         theirs.person_id AS "foreignEntrepreneur", theirs.enterprise_id AS "foreignFirm"
    FROM (SELECT * FROM owner WHERE programme_id = (SELECT id FROM home) LIMIT 1) mine,
         (SELECT * FROM owner WHERE programme_id = (SELECT id FROM abroad) LIMIT 1) theirs`;

/** Finds them past every policy. */
export async function readCast(superuser: Client): Promise<Cast> {
  const { rows } = await superuser.query<Cast>(CAST);
  const [cast] = rows;
  if (!cast || Object.values(cast).some((id) => id === null))
    throw new Error('The cast is not whole');
  return cast;
}

/** Asks one thing as somebody (or nobody), in a transaction that leaves no trace. */
export function ask<Row extends object>(client: Client, personId: string | null) {
  return (sql: string, values: unknown[] = []): Promise<Row[]> =>
    asPerson(client, personId, async () => (await client.query<Row>(sql, values)).rows);
}

/** What everybody but a few is answered. */
export function othersThan(cast: Cast, ...allowed: (keyof Cast)[]): [string, string | null][] {
  const people: (keyof Cast)[] = [
    ...(['administrator', 'manager', 'advisor', 'funder', 'entrepreneur'] as const),
    ...(['foreignManager', 'foreignAdvisor', 'foreignEntrepreneur'] as const),
  ];
  return [
    ...people
      .filter((name) => !allowed.includes(name))
      .map((name): [string, string] => [name, cast[name]]),
    ['a stranger', '00000000-0000-7000-8000-000000000000'],
    ['nobody', null],
  ];
}
