import type { Client } from 'pg';

import { type Cast, readCast } from './cast.js';
import { type Answer, asPerson, asRuntime, asSuperuser, attempt } from './wall.js';

type Turn = Readonly<Record<string, unknown>>;

const ASKED_AT = '2026-06-01T08:00:00Z';
const ADD = 'INSERT INTO host_turn SELECT * FROM json_populate_record(NULL::host_turn, $1)';
const TAKE_BACK = 'UPDATE host_turn SET superseded_at = now() WHERE id = $1';
const REFUSED = { refusedBy: 'wall' };

/** The queue of hosts at the wall: what a member may write for her own firm, and what she may not. */
describe('turns that a member asks for', () => {
  let superuser: Client;
  let app: Client;
  let cast: Cast;
  let group: string;
  let otherGroup: string;

  beforeAll(async () => {
    superuser = await asSuperuser();
    app = await asRuntime('verso_app');
    cast = await readCast(superuser);
    const { rows } = await superuser.query<{ id: string; hers: boolean }>(
      `SELECT n.id, n.id IN (SELECT network_id FROM network_member
                              WHERE programme_id = $1 AND enterprise_id = $2 AND left_on IS NULL) AS hers
         FROM network n WHERE n.programme_id = $1`,
      [cast.programme, cast.ownFirm],
    );
    group = rows.find(({ hers }) => hers)!.id;
    otherGroup = rows.find(({ hers }) => !hers)!.id;
  });
  afterAll(async () => {
    await app.end();
    await superuser.end();
  });

  const turn = (change: Turn = {}): Turn => ({
    ...{ id: crypto.randomUUID(), programme_id: cast.programme, network_id: group },
    ...{ enterprise_id: cast.ownFirm, kind: 'skip', with_id: null, ready_from: null },
    ...{ recorded_at: ASKED_AT, recorded_by: cast.entrepreneur, superseded_at: null },
    by_firm: true,
    ...change,
  });
  const add = (row: Turn): Promise<Answer> => attempt(app, ADD, [JSON.stringify(row)]);
  const asHer = (row: Turn): Promise<Answer> => asPerson(app, cast.entrepreneur, () => add(row));

  /** A turn that somebody has written, and then what another does with it, in one transaction. */
  const written = (by: string, row: Turn, to: string, sql: string): Promise<Answer> =>
    asPerson(app, by, async () => {
      await app.query(ADD, [JSON.stringify({ ...row, recorded_by: by })]);
      await app.query(`SELECT set_config('verso.person_id', $1, true)`, [to]);
      return attempt(app, sql, [row['id']]);
    });

  it.each([
    { kind: 'skip' },
    { kind: 'not-ready' },
    { kind: 'not-ready', ready_from: '2026-09-01' },
    { kind: 'ready' },
  ])('are added: %j', async (change) => {
    expect(await asHer(turn(change))).toEqual({ ran: 1 });
  });

  it('are added for no other firm, in no other group, in nobody else’s name', async () => {
    const wrong: [string, Turn][] = [
      ['a peer', { enterprise_id: cast.peerFirm }],
      ['a firm of another programme', { enterprise_id: cast.foreignFirm }],
      ['another group', { network_id: otherGroup }],
      ['another programme', { programme_id: cast.foreignProgramme }],
      ['her advisor’s name', { recorded_by: cast.advisor }],
      ['as her coordinator', { by_firm: false }],
      ['a swap', { kind: 'swap', with_id: cast.peerFirm }],
      ['a swap as her coordinator', { kind: 'swap', with_id: cast.peerFirm, by_firm: false }],
      ['taken back already', { superseded_at: ASKED_AT }],
    ];
    for (const [what, change] of wrong) {
      expect([what, await asHer(turn(change))]).toEqual([what, REFUSED]);
    }
  });

  it('are added by nobody else as her firm’s own', async () => {
    for (const person of [
      ...[cast.advisor, cast.manager, cast.funder, cast.administrator],
      ...[cast.foreignAdvisor, cast.foreignEntrepreneur],
    ]) {
      const row = turn({ recorded_by: person });
      expect(await asPerson(app, person, () => add(row))).toEqual(REFUSED);
    }
  });

  it('are added no more once her firm has left the group, nor taken back', async () => {
    const row = turn();
    const answers = await asPerson(superuser, cast.entrepreneur, async () => {
      await superuser.query('SET LOCAL ROLE verso_app');
      await superuser.query(ADD, [JSON.stringify(row)]);
      await superuser.query('RESET ROLE');
      await superuser.query(
        'UPDATE network_member SET left_on = joined_on WHERE programme_id = $1 AND enterprise_id = $2',
        [cast.programme, cast.ownFirm],
      );
      await superuser.query('SET LOCAL ROLE verso_app');
      return [
        await attempt(superuser, ADD, [JSON.stringify(turn())]),
        await attempt(superuser, TAKE_BACK, [row['id']]),
      ];
    });

    expect(answers).toEqual([REFUSED, { ran: 0 }]);
  });

  it('are added for each of two firms in its own group only', async () => {
    const answers = await asPerson(superuser, cast.entrepreneur, async () => {
      await superuser.query(
        `INSERT INTO role_grant (id, person_id, role, programme_id, enterprise_id, granted_at)
         SELECT gen_random_uuid(), $1, 'entrepreneur', programme_id, enterprise_id, $4 FROM network_member
          WHERE programme_id = $2 AND network_id = $3 AND left_on IS NULL LIMIT 1`,
        [cast.entrepreneur, cast.programme, otherGroup, ASKED_AT],
      );
      const { rows } = await superuser.query<{ hers: string }>(
        'SELECT enterprise_id AS hers FROM role_grant WHERE person_id = $1 AND granted_at = $2',
        [cast.entrepreneur, ASKED_AT],
      );
      await superuser.query('SET LOCAL ROLE verso_app');
      const second = { enterprise_id: rows[0]!.hers };
      const tried = [second, { ...second, network_id: otherGroup }, { network_id: otherGroup }];
      return inTurn(tried, (change) => attempt(superuser, ADD, [JSON.stringify(turn(change))]));
    });

    expect(answers).toEqual([REFUSED, { ran: 1 }, REFUSED]);
  });

  it('are taken back by her, by her coordinator, and by nobody else', async () => {
    const by = (person: string) => written(cast.entrepreneur, turn(), person, TAKE_BACK);

    expect(await by(cast.entrepreneur)).toEqual({ ran: 1 });
    expect(await by(cast.advisor)).toEqual({ ran: 1 });
    for (const person of [cast.funder, cast.foreignAdvisor, cast.foreignEntrepreneur]) {
      expect(await by(person)).toEqual({ ran: 0 });
    }
  });

  it('are not what her coordinator noted: neither that nor a swap is hers to take back', async () => {
    const noted = { by_firm: false };
    const swap = { ...noted, kind: 'swap', with_id: cast.peerFirm };

    for (const change of [noted, swap]) {
      const answer = await written(cast.advisor, turn(change), cast.entrepreneur, TAKE_BACK);
      expect(answer).toEqual({ ran: 0 });
    }
  });

  it('stay as they were asked', async () => {
    for (const set of [`kind = 'ready'`, `ready_from = '2030-01-01'`, 'by_firm = false']) {
      const change = `UPDATE host_turn SET ${set} WHERE id = $1`;
      expect(await written(cast.entrepreneur, turn(), cast.entrepreneur, change)).toEqual(REFUSED);
    }
    const undone = 'UPDATE host_turn SET superseded_at = NULL WHERE id = $1';
    expect(await written(cast.entrepreneur, turn(), cast.entrepreneur, undone)).toEqual(REFUSED);
    const gone = 'DELETE FROM host_turn WHERE id = $1';
    expect(await written(cast.entrepreneur, turn(), cast.entrepreneur, gone)).toEqual(REFUSED);
  });
});

async function inTurn<T>(
  changes: readonly Turn[],
  act: (change: Turn) => Promise<T>,
): Promise<T[]> {
  const answers: T[] = [];
  for (const change of changes) answers.push(await act(change));
  return answers;
}
