import type { Client } from 'pg';

import { ask, type Cast, othersThan, readCast } from './cast.js';
import { asPerson, asRuntime, asSuperuser, attempt } from './wall.js';

const NOW = '2026-06-01T08:00:00Z';
const GIVE = `SELECT verso.give_coordinator($1, $2, $3, gen_random_uuid(), 'Leena Vetäjä', $4, 'fi', $5) AS person`;
const END = 'SELECT verso.end_coordinator($1, $2, $3, $4) AS ended';
const REFUSED = { refusedBy: 'wall' };

/** The doors by which the role of a coordinator is given and ended, and what its holder then reaches. */
describe('the doors of coordinators', () => {
  let superuser: Client;
  let app: Client;
  let cast: Cast;
  let group: string;
  let otherGroup: string;
  let foreignGroup: string;

  beforeAll(async () => {
    superuser = await asSuperuser();
    app = await asRuntime('verso_app');
    cast = await readCast(superuser);
    const { rows } = await superuser.query<{ id: string; here: boolean; hers: boolean }>(
      `SELECT n.id, n.programme_id = $1 AS here,
              EXISTS (SELECT 1 FROM network_member m WHERE m.network_id = n.id AND m.programme_id = $1
                         AND m.enterprise_id = $2 AND m.left_on IS NULL) AS hers
         FROM network n`,
      [cast.programme, cast.ownFirm],
    );
    group = rows.find(({ hers }) => hers)!.id;
    otherGroup = rows.find(({ here, hers }) => here && !hers)!.id;
    foreignGroup = rows.find(({ here }) => !here)!.id;
  });
  afterAll(async () => {
    await app.end();
    await superuser.end();
  });

  const rows = async (sql: string, values: unknown[] = []): Promise<Record<string, unknown>[]> =>
    (await app.query<Record<string, unknown>>(sql, values)).rows;
  const actAs = (person: string) =>
    app.query(`SELECT set_config('verso.person_id', $1, true)`, [person]);
  const give = async (grant: string, email: string, network = group): Promise<unknown> => {
    const [row] = await rows(GIVE, [cast.programme, network, grant, email, NOW]);
    return row?.['person'] ?? null;
  };

  /** Gives the group to somebody new, goes on as her, and leaves no trace. */
  const asCoordinator = <T>(work: (person: string, grant: string) => Promise<T>): Promise<T> =>
    asPerson(app, cast.manager, async () => {
      const grant = crypto.randomUUID();
      const person = String(await give(grant, 'leena@vetaja.example'));
      await actAs(person);
      return work(person, grant);
    });

  it('give it to somebody new and to somebody known, once in a group', async () => {
    const given = await asPerson(app, cast.manager, async () => {
      const one = await give(crypto.randomUUID(), 'leena@vetaja.example');
      const again = await give(crypto.randomUUID(), 'LEENA@vetaja.example');
      const second = await give(crypto.randomUUID(), 'leena@vetaja.example', otherGroup);
      return { one, again, second };
    });

    expect(given.one).toEqual(expect.any(String));
    expect(given).toEqual({ one: given.one, again: null, second: given.one });
  });

  it('give none of the groups of another programme', async () => {
    const given = await asPerson(app, cast.manager, () =>
      give(crypto.randomUUID(), 'leena@vetaja.example', foreignGroup),
    );

    expect(given).toBeNull();
  });

  it('are open to managers of the programme and to administrators', async () => {
    const values = [cast.programme, group, crypto.randomUUID(), 'leena@vetaja.example', NOW];
    for (const [name, person] of othersThan(cast, 'manager', 'administrator')) {
      const given = await asPerson(app, person, () => attempt(app, GIVE, values));
      expect([name, given]).toEqual([name, REFUSED]);
    }
    for (const person of [cast.manager, cast.administrator]) {
      expect(await asPerson(app, person, () => attempt(app, GIVE, values))).toEqual({ ran: 1 });
    }
  });

  it('end it once, for those who may give it', async () => {
    const ended = await asCoordinator(async (person, grant) => {
      const tell = async (by: string, network = group) => {
        await actAs(by);
        const [row] = await rows(END, [cast.programme, network, grant, NOW]);
        return row?.['ended'];
      };
      return [
        await tell(person),
        await tell(cast.advisor),
        await tell(cast.foreignManager),
        await tell(cast.manager, otherGroup),
        await tell(cast.manager),
        await tell(cast.manager),
      ];
    });

    expect(ended).toEqual([false, false, false, false, true, false]);
  });

  it('end no role of another kind', async () => {
    const [advice] = await ask<{ id: string }>(superuser, null)(
      `SELECT id FROM role_grant WHERE role = 'advisor' AND programme_id = $1 AND ended_at IS NULL LIMIT 1`,
      [cast.programme],
    );
    const [row] = await ask<{ ended: boolean }>(app, cast.manager)(END, [
      ...[cast.programme, group, advice!.id, NOW],
    ]);

    expect(row).toEqual({ ended: false });
  });

  it('leave everything closed to her that is not of her group', async () => {
    const closed = [
      ...['enterprise', 'programme_enterprise', 'enterprise_profile', 'enterprise_register_fact'],
      ...['yearly_figure', 'touchpoint', 'touchpoint_note', 'enrolment', 'enrolment_transition'],
      ...[
        'enrolment_agreement',
        'eligibility_declaration',
        'eligibility_decision',
        'support_given',
        'export_step',
        'innovation',
        'innovation_step',
        'challenge',
        'shared_challenge',
        'shared_challenge_act',
        'gathered_challenge',
        'first_order',
        'forum_visit',
        'research_partner',
        'research_question',
        'research_reply',
        'research_commitment',
        'consortium',
        'consortium_member',
        'consortium_step',
      ],
      ...['de_minimis_declaration', 'de_minimis_check', 'indicator_reading', 'kpi_cell'],
      ...[
        'kpi_release',
        'kpi_published',
        'invitation',
        'mail_message',
        'audit_event',
        'export_file',
      ],
      ...['import_batch', 'programme_change', 'programme_version', 'programme_contact', 'webhook'],
      ...[
        'observation',
        'experiment_transition',
        'coordinator',
        'reminder',
        'enterprise_own_number',
      ],
    ];
    const seen = await asCoordinator(async () => {
      const found: string[] = [];
      for (const table of closed) {
        if ((await rows(`SELECT 1 FROM ${table} LIMIT 1`)).length > 0) found.push(table);
      }
      return found;
    });

    expect(seen).toEqual([]);
  });

  it('show her the people of her members of today, and no others', async () => {
    const [hers, all] = await asCoordinator(async () => {
      const found = await rows('SELECT DISTINCT enterprise_id AS firm FROM contact');
      return [
        found,
        await rows('SELECT enterprise_id AS firm FROM network_member WHERE left_on IS NULL'),
      ];
    });

    const members = new Set(all.map(({ firm }) => firm));
    expect(hers.length).toBeGreaterThan(0);
    expect(hers.filter(({ firm }) => !members.has(firm))).toEqual([]);
  });

  it('shut with the end of her role', async () => {
    const counts = await asCoordinator(async (person, grant) => {
      const count = async () => {
        const tables = ['network', 'network_member', 'meeting', 'contact', 'meeting_invitation'];
        const [row] = await rows(
          `SELECT ${tables.map((table) => `(SELECT count(*)::int FROM ${table}) AS ${table}`).join(', ')}`,
        );
        return Object.values(row ?? {}).map(Number);
      };
      const before = await count();
      await actAs(cast.manager);
      await rows(END, [cast.programme, group, grant, NOW]);
      await actAs(person);
      return { before, after: await count() };
    });

    expect(counts.before.every((count) => count > 0)).toBe(true);
    expect(counts.after).toEqual([0, 0, 0, 0, 0]);
  });
});
