import type { Client } from 'pg';

import { ask, type Cast, othersThan, readCast } from './cast.js';
import { asPerson, asRuntime, asSuperuser, attempt } from './wall.js';

const AID = 'SELECT * FROM verso.aid_of_undertaking($1, $2)';
const HELD = `SELECT count(*)::int AS locks FROM pg_locks WHERE locktype = 'advisory' AND pid = pg_backend_pid()`;
const UNDERTAKING = 'SELECT u AS id FROM verso.undertaking_of($1) u';
const LINKED = '9999001-1';

/** The doors to an undertaking's aid: sums of what others granted, for who is about to grant. */
describe('the doors to the aid of an undertaking', () => {
  let superuser: Client;
  let app: Client;
  let cast: Cast;

  beforeAll(async () => {
    superuser = await asSuperuser();
    app = await asRuntime('verso_app');
    cast = await readCast(superuser);
  });
  afterAll(async () => {
    await app.end();
    await superuser.end();
  });

  /**
   * Her firm and one of the other programme, which both name a firm that nobody knows; the other has
   * aid that counts, aid that was annulled, and advice. All in one transaction that leaves no trace.
   */
  const linked = <T>(person: string | null, work: () => Promise<T>): Promise<T> =>
    asPerson(superuser, person, async () => {
      for (const [programme, firm] of firms()) {
        await superuser.query(
          `INSERT INTO de_minimis_declaration (id, programme_id, enterprise_id, declared_on, linked_business_ids,
                                               recorded_at, recorded_by)
           VALUES (gen_random_uuid(), $1, $2, '2999-01-01', $3, now(), $4)`,
          [programme, firm, [LINKED], cast.advisor],
        );
      }
      const annulled = ['now()', `'${cast.foreignAdvisor}'`, `'Virhe'`].join();
      for (const [cents, regulation, end] of [
        ['700', `'general'`, 'NULL, NULL, NULL'],
        ['900', `'general'`, annulled],
        ['NULL', 'NULL', 'NULL, NULL, NULL'],
      ]) {
        await superuser.query(
          `INSERT INTO support_given (id, programme_id, enterprise_id, kind, title, given_on, given_by, aid_cents,
                                      regulation, recorded_at, annulled_at, annulled_by, annul_reason)
           VALUES (gen_random_uuid(), $1, $2, 'grant', 'Salaisuus', '2026-01-10', $3, ${cents}, ${regulation}, now(), ${end})`,
          [cast.foreignProgramme, cast.foreignFirm, cast.foreignAdvisor],
        );
      }
      await superuser.query('SET LOCAL ROLE verso_app');
      return work();
    });
  const firms = () => [
    [cast.programme, cast.ownFirm],
    [cast.foreignProgramme, cast.foreignFirm],
  ];
  const rows = async (sql: string, values: unknown[] = []): Promise<Record<string, unknown>[]> =>
    (await superuser.query<Record<string, unknown>>(sql, values)).rows;
  const other = { cents: 700, regulation: 'general', own_programme: false };

  describe('aid_of_undertaking', () => {
    it('tells staff day, amount and regulation of what stands, and whether it is their own', async () => {
      for (const person of [cast.advisor, cast.manager]) {
        const told = await linked(person, () => rows(AID, [cast.programme, cast.ownFirm]));
        const foreign = told.filter(({ own_programme }) => own_programme === false);

        expect(
          foreign.map(({ granted_on: _, cents, ...line }) => ({ ...line, cents: Number(cents) })),
        ).toEqual([other]);
        expect(Object.keys(foreign[0] ?? {})).toEqual([
          ...['granted_on', 'cents', 'regulation', 'own_programme'],
        ]);
      }
    });

    it('tells the other side the same as its own', async () => {
      const told = await linked(cast.foreignAdvisor, () =>
        rows(AID, [cast.foreignProgramme, cast.foreignFirm]),
      );
      expect(told.filter(({ cents }) => Number(cents) === 700)).toMatchObject([
        { own_programme: true },
      ]);
    });

    it('tells nothing of firms that the programme does not know, nor to anybody else', async () => {
      const strange = [
        [cast.programme, cast.foreignFirm],
        [cast.foreignProgramme, cast.foreignFirm],
        [cast.foreignProgramme, cast.ownFirm],
      ];
      for (const values of strange) {
        expect(await linked(cast.advisor, () => rows(AID, values))).toEqual([]);
      }
      for (const [who, person] of othersThan(cast, 'advisor', 'manager')) {
        const told = await linked(person, () => rows(AID, [cast.programme, cast.ownFirm]));
        expect([who, told]).toEqual([who, []]);
      }
    });
  });

  describe('hold_undertaking', () => {
    const held = (person: string | null, values: unknown[]) =>
      linked(person, async () => {
        await rows('SELECT verso.hold_undertaking($1, $2)', values);
        return (await rows(HELD))[0]?.['locks'];
      });

    it('holds each firm of the undertaking, and the links, until the transaction ends', async () => {
      expect(await held(cast.advisor, [cast.programme, cast.ownFirm])).toBe(3);
    });

    it('holds nothing for anybody else, or of firms that the programme does not know', async () => {
      expect(await held(cast.advisor, [cast.programme, cast.foreignFirm])).toBe(0);
      for (const [who, person] of othersThan(cast, 'advisor', 'manager')) {
        expect([who, await held(person, [cast.programme, cast.ownFirm])]).toEqual([who, 0]);
      }
    });
  });

  describe('undertaking_of', () => {
    it('shows of hidden firms nothing when it is asked past the doors', async () => {
      const seen = await linked(cast.advisor, () => rows(UNDERTAKING, [cast.ownFirm]));
      const hidden = await linked(cast.advisor, () => rows(UNDERTAKING, [cast.foreignFirm]));

      expect(seen).toEqual([{ id: cast.ownFirm }]);
      // what it is asked about is all that it answers
      expect(hidden).toEqual([{ id: cast.foreignFirm }]);
      expect(await ask<object>(app, null)(UNDERTAKING, [cast.ownFirm])).toHaveLength(1);
    });
  });

  it('lets nobody annul in another’s name, nor bring back what was annulled', async () => {
    const answers = await linked(cast.foreignAdvisor, async () => [
      await attempt(
        superuser,
        `UPDATE support_given SET annulled_at = now(), annulled_by = $1, annul_reason = 'Ei' WHERE aid_cents = 700`,
        [cast.advisor],
      ),
      await attempt(
        superuser,
        'UPDATE support_given SET annulled_at = NULL, annulled_by = NULL, annul_reason = NULL WHERE aid_cents = 900',
      ),
      await attempt(
        superuser,
        `UPDATE support_given SET annulled_at = now(), annulled_by = $1, annul_reason = 'Oma' WHERE aid_cents = 700`,
        [cast.foreignAdvisor],
      ),
    ]);

    expect(answers).toEqual([{ refusedBy: 'wall' }, { ran: 0 }, { ran: 1 }]);
  });
});
