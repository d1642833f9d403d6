import type { Client } from 'pg';

import { type Cast, readCast } from './cast.js';
import { type Answer, asPerson, asRuntime, asSuperuser, attempt } from './wall.js';

type Swap = Readonly<Record<string, unknown>>;

const ASKED_AT = '2026-06-01T08:00:00Z';
const ASK = 'INSERT INTO host_swap SELECT * FROM json_populate_record(NULL::host_swap, $1)';
const TURN = 'INSERT INTO host_turn SELECT * FROM json_populate_record(NULL::host_turn, $1)';
const settle = (answer: string): string =>
  `UPDATE host_swap SET answer = '${answer}', settled_at = now(), settled_by = verso.person_id() WHERE id = $1`;
const REFUSED = { refusedBy: 'wall' };

/** Swaps at the wall: one firm asks, the other answers, and only then there is a turn. */
describe('swaps of turns between firms', () => {
  let superuser: Client;
  let app: Client;
  let cast: Cast;
  let group: string;
  let outside: string;

  beforeAll(async () => {
    superuser = await asSuperuser();
    app = await asRuntime('verso_app');
    cast = await readCast(superuser);
    const { rows } = await superuser.query<{ group: string; outside: string }>(
      `SELECT m.network_id AS group, (SELECT o.enterprise_id FROM network_member o
                WHERE o.programme_id = $1 AND o.network_id <> m.network_id AND o.left_on IS NULL LIMIT 1) AS outside
         FROM network_member m WHERE m.programme_id = $1 AND m.enterprise_id = $2 AND m.left_on IS NULL`,
      [cast.programme, cast.ownFirm],
    );
    ({ group, outside } = rows[0]!);
  });
  afterAll(async () => {
    await app.end();
    await superuser.end();
  });

  const swap = (change: Swap = {}): Swap => ({
    ...{ id: crypto.randomUUID(), programme_id: cast.programme, network_id: group },
    ...{ enterprise_id: cast.ownFirm, with_id: cast.peerFirm, message: null },
    ...{ recorded_at: ASKED_AT, recorded_by: cast.entrepreneur },
    ...{ answer: null, settled_at: null, settled_by: null },
    ...change,
  });
  const turnOf = ({ id, programme_id, network_id, enterprise_id, with_id }: Swap): Swap => ({
    ...{ id, programme_id, network_id, enterprise_id, with_id, kind: 'swap', ready_from: null },
    ...{
      recorded_at: ASKED_AT,
      recorded_by: cast.entrepreneur,
      superseded_at: null,
      by_firm: true,
    },
  });
  /** What comes of the last of what she does to a request that stands; the rest of it goes through. */
  const toStanding = (row: Swap, ...steps: [sql: string, values: unknown[]][]): Promise<Answer> =>
    asPerson(superuser, cast.entrepreneur, async () => {
      await superuser.query(ASK, [JSON.stringify(row)]);
      await superuser.query('SET LOCAL ROLE verso_app');
      const [last, ...before] = steps.toReversed();
      for (const [sql, values] of before.reverse()) await superuser.query(sql, values);
      return attempt(superuser, ...last!);
    });
  const asked = (): Swap =>
    swap({ enterprise_id: cast.peerFirm, with_id: cast.ownFirm, recorded_by: cast.advisor });

  it('are asked by her for her own firm, of another one of the group, in her own name', async () => {
    const ask = (change: Swap = {}, by = cast.entrepreneur): Promise<Answer> =>
      asPerson(app, by, () => attempt(app, ASK, [JSON.stringify(swap(change))]));

    expect(await ask()).toEqual({ ran: 1 });
    const wrong: [string, Swap][] = [
      ['as a peer', { enterprise_id: cast.peerFirm, with_id: cast.ownFirm }],
      ['of a firm of another group', { with_id: outside }],
      ['of another programme', { programme_id: cast.foreignProgramme }],
      ['in her advisor’s name', { recorded_by: cast.advisor }],
      [
        'accepted already',
        { answer: 'accepted', settled_at: ASKED_AT, settled_by: cast.entrepreneur },
      ],
    ];
    for (const [what, change] of wrong) expect([what, await ask(change)]).toEqual([what, REFUSED]);
    for (const by of [cast.advisor, cast.funder, cast.foreignEntrepreneur]) {
      expect(await ask({ recorded_by: by }, by)).toEqual(REFUSED);
    }
  });

  it('are answered by the firm that is asked, and taken back by the one that asked', async () => {
    const [hers, theirs] = [swap(), asked()];
    const of = (row: Swap, answer: string): [string, unknown[]] => [settle(answer), [row['id']]];

    expect(await toStanding(hers, of(hers, 'accepted'))).toEqual(REFUSED);
    expect(await toStanding(hers, of(hers, 'taken-back'))).toEqual({ ran: 1 });
    expect(await toStanding(theirs, of(theirs, 'taken-back'))).toEqual(REFUSED);
    expect(await toStanding(theirs, of(theirs, 'accepted'))).toEqual({ ran: 1 });
    expect(await toStanding(theirs, of(theirs, 'accepted'), of(theirs, 'declined'))).toEqual({
      ran: 0,
    });
  });

  it('become a turn once accepted, between the same two, and not before', async () => {
    const row = asked();
    const of = (answer: string): [string, unknown[]] => [settle(answer), [row['id']]];
    const turn = (change: Swap = {}): [string, unknown[]] => [
      TURN,
      [JSON.stringify({ ...turnOf(row), ...change })],
    ];

    expect(await toStanding(row, turn())).toEqual(REFUSED);
    expect(await toStanding(row, of('declined'), turn())).toEqual(REFUSED);
    for (const change of [{ id: crypto.randomUUID() }, { enterprise_id: outside }]) {
      expect(await toStanding(row, of('accepted'), turn(change))).toEqual(REFUSED);
    }
    expect(await toStanding(row, of('accepted'), turn())).toEqual({ ran: 1 });
  });

  it('keep what was asked, and are nobody’s to erase', async () => {
    const row = swap();
    const change = `UPDATE host_swap SET message = 'Muu' WHERE id = $1`;

    expect(await toStanding(row, [change, [row['id']]])).toEqual(REFUSED);
    expect(await toStanding(row, ['DELETE FROM host_swap WHERE id = $1', [row['id']]])).toEqual(
      REFUSED,
    );
  });
});
