import { ANONYMOUS, type Actor } from '@verso/domain';

import { UnitOfWork } from '../../../backend/src/platform/database/unit-of-work.js';
import { Outbox } from '../../../backend/src/platform/outbox/outbox.js';
import { startApp, type TestApp } from '../../support/app.js';

const ADA: Actor = { kind: 'person', personId: '01900000-0000-7000-8000-00000000000a', grants: [] };
const BO: Actor = { kind: 'person', personId: '01900000-0000-7000-8000-00000000000b', grants: [] };
const JOB: Actor = { kind: 'system', job: 'mail.send' };
const WHO = `SELECT current_user::text AS role, verso.person_id() AS person`;

describe('a unit of work', () => {
  let app: TestApp;
  let unit: UnitOfWork;
  beforeAll(async () => {
    app = await startApp();
    unit = app.get(UnitOfWork);
  });
  afterAll(() => app.stop());

  const who = () => unit.query<{ role: string; person: string | null }>(WHO);

  it('runs as its actor, in the role that policies apply to', async () => {
    const [ada] = await unit.run(ADA, who);
    const [nobody] = await unit.run(ANONYMOUS, who);
    const [job] = await unit.run(JOB, who);

    expect(ada).toEqual({ role: 'verso_app', person: (ADA as { personId: string }).personId });
    expect(nobody).toEqual({ role: 'verso_app', person: null });
    expect(job).toEqual({ role: 'verso_job', person: null });
  });

  it('leaves nothing of its actor on the connection', async () => {
    await unit.run(ADA, who);

    const seen = await Promise.all(Array.from({ length: 12 }, () => unit.run(ANONYMOUS, who)));

    expect(seen.flat().every(({ person }) => person === null)).toBe(true);
  });

  it('joins an open unit of the same actor', async () => {
    const count = await unit.run(ADA, async () => {
      const [outer] = await unit.query('SELECT txid_current() AS id');
      const [inner] = await unit.run({ ...ADA, grants: [] }, () =>
        unit.query('SELECT txid_current() AS id'),
      );
      return [outer, inner];
    });

    expect(count[0]).toEqual(count[1]);
  });

  it.each([
    ['another person', BO],
    ['the system', JOB],
    ['nobody', ANONYMOUS],
  ])('refuses to join as %s', async (_, other) => {
    await expect(unit.run(ADA, () => unit.run(other, who))).rejects.toThrow('another actor');
  });

  it('has no query outside', async () => {
    await expect(who()).rejects.toThrow('No unit of work is open');
    expect(() => unit.manager).toThrow('No unit of work is open');
  });

  it('refuses two statements at once', async () => {
    const both = unit.run(ADA, () => Promise.all([who(), who()]));

    await expect(both).rejects.toThrow('Two statements at once');
  });

  it('takes everything back when it throws', async () => {
    const before = await app.rows('SELECT id FROM outbox');

    const failed = unit.run(ANONYMOUS, async () => {
      await app.get(Outbox).add('mail.sweep', {});
      throw new Error('no');
    });

    await expect(failed).rejects.toThrow('no');
    expect(await app.rows('SELECT id FROM outbox')).toHaveLength(before.length);
  });

  it('does not pretend to have written when an error was swallowed', async () => {
    const swallowed = unit.run(ANONYMOUS, async () => {
      await unit.query('SELECT 1 / 0').catch(() => undefined);
    });

    await expect(swallowed).rejects.toThrow('nothing was written');
  });

  it('answers as absent what policies refuse to write', async () => {
    const refused = unit.run(ADA, () =>
      unit.query('INSERT INTO person (id, created_at) VALUES (gen_random_uuid(), now())'),
    );

    await expect(refused).rejects.toMatchObject({ kind: 'not-found' });
  });

  it('does not hide a right that is missing altogether', async () => {
    const refused = unit.run(ADA, () => unit.query('SELECT * FROM session'));

    await expect(refused).rejects.toThrow('permission denied');
  });

  it('reads dates as text and numbers as numbers', async () => {
    const sql = `SELECT '2026-03-29'::date AS day, 12::bigint AS whole, 0.25::numeric AS share`;

    const [row] = await unit.run(ADA, () => unit.query(sql));

    expect(row).toEqual({ day: '2026-03-29', whole: 12, share: 0.25 });
  });

  it('answers text that Postgres has built', async () => {
    const text = await unit.run(ADA, () =>
      unit.json(`SELECT json_build_object('n', $1::int, 'none', $2::text)::text`, [7, undefined]),
    );

    expect(JSON.parse(text)).toEqual({ n: 7, none: null });
  });

  describe('of one read', () => {
    const asText = `SELECT json_build_object('role', current_user, 'person', verso.person_id(), 'n', $1::int)::text`;
    const read = async (actor: Actor, n?: number) =>
      JSON.parse(await unit.read(actor, { sql: asText, parameters: [n] })) as object;

    it('runs as its actor, again and again on the same connection', async () => {
      const seen = [];
      for (const actor of [ADA, ANONYMOUS, BO, JOB, ADA]) seen.push(await read(actor, 1));

      const person = (actor: Actor) => (actor as { personId: string }).personId;
      expect(seen).toEqual([
        { role: 'verso_app', person: person(ADA), n: 1 },
        { role: 'verso_app', person: null, n: 1 },
        { role: 'verso_app', person: person(BO), n: 1 },
        { role: 'verso_job', person: null, n: 1 },
        { role: 'verso_app', person: person(ADA), n: 1 },
      ]);
    });

    it('leaves nothing of its actor behind', async () => {
      await Promise.all(Array.from({ length: 12 }, (_, n) => read(ADA, n)));

      const seen = await Promise.all(Array.from({ length: 12 }, () => unit.run(ANONYMOUS, who)));

      expect(seen.flat().every(({ person }) => person === null)).toBe(true);
    });

    it('keeps many at once apart', async () => {
      const actors = Array.from({ length: 40 }, (_, i) => (i % 2 ? ADA : BO));

      const seen = await Promise.all(actors.map((actor, n) => read(actor, n)));

      expect(seen).toEqual(
        actors.map((actor, n) => ({
          role: 'verso_app',
          person: (actor as { personId: string }).personId,
          n,
        })),
      );
    });

    it('fails as any other statement, and the connection lives on', async () => {
      const fails = (sql: string, message: string, parameters: unknown[] = []) =>
        expect(unit.read(ADA, { sql, parameters })).rejects.toThrow(message);

      await fails('SELECT (1 / $1::int)::text', 'division', [0]);
      await fails('SELECT nonsense', 'does not exist');
      await fails('SELECT id_hash FROM session', 'permission');

      expect(await read(ADA, 3)).toMatchObject({ n: 3 });
    });

    it('is planned once where it says so, and the connection forgets it', async () => {
      const mode = { sql: `SELECT current_setting('plan_cache_mode')`, parameters: [] };

      for (let time = 0; time < 3; time += 1) {
        expect(await unit.read(ADA, { ...mode, planning: 'once' })).toBe('force_generic_plan');
        expect(await unit.read(ADA, mode)).toBe('auto');
      }
      expect(await unit.run(ADA, () => unit.json(mode.sql))).toBe('auto');
    });

    it('joins an open unit of the same actor, and no other', async () => {
      await unit.run(ADA, async () => {
        expect(await read({ ...ADA, grants: [] }, 1)).toMatchObject({ n: 1 });
      });
      await expect(unit.run(ADA, () => read(BO))).rejects.toThrow('another actor');
    });

    it('refuses an actor without an id', async () => {
      const nobody = { kind: 'person', personId: `'; DROP TABLE x`, grants: [] } as const;

      await expect(read(nobody)).rejects.toThrow('no id');
      await expect(unit.run(nobody, who)).rejects.toThrow('no id');
    });
  });

  it('goes on working after more units than connections have failed', async () => {
    const failing = Array.from({ length: 25 }, () => unit.run(ADA, () => unit.query('SELECT 1/0')));
    await Promise.allSettled(failing);

    const [row] = await unit.run(ADA, who);

    expect(row?.role).toBe('verso_app');
  });
});
