import type { Client } from 'pg';

import { type Cast, readCast } from './cast.js';
import { type Answer, asPerson, asRuntime, asSuperuser, attempt } from './wall.js';

type Proposal = Readonly<Record<string, unknown>>;

const MADE_AT = '2026-06-01T08:00:00Z';
const MAKE =
  'INSERT INTO host_proposal SELECT * FROM json_populate_record(NULL::host_proposal, $1)';
const settle = (answer: string): string =>
  `UPDATE host_proposal SET answer = '${answer}', settled_at = now(), settled_by = verso.person_id() WHERE id = $1`;
const REFUSED = { refusedBy: 'wall' };

/** Proposals at the wall: the firm makes and withdraws its own, and those who arrange answer. */
describe('proposals of hosts', () => {
  let superuser: Client;
  let app: Client;
  let cast: Cast;
  let theme: string;
  let group: string;
  let foreignTheme: string;

  beforeAll(async () => {
    superuser = await asSuperuser();
    app = await asRuntime('verso_app');
    cast = await readCast(superuser);
    const { rows } = await superuser.query<Record<'group' | 'theme' | 'foreign', string>>(
      `SELECT m.network_id AS group, t.id AS theme,
              (SELECT o.id FROM meeting_theme o WHERE o.network_id <> m.network_id LIMIT 1) AS foreign
         FROM network_member m JOIN meeting_theme t ON t.network_id = m.network_id
        WHERE m.programme_id = $1 AND m.enterprise_id = $2 AND m.left_on IS NULL LIMIT 1`,
      [cast.programme, cast.ownFirm],
    );
    ({ group, theme, foreign: foreignTheme } = rows[0]!);
  });
  afterAll(async () => {
    await app.end();
    await superuser.end();
  });

  const proposal = (change: Proposal = {}): Proposal => ({
    ...{ id: crypto.randomUUID(), programme_id: cast.programme, network_id: group },
    ...{ enterprise_id: cast.ownFirm, theme_id: theme, at_coordinator: true, place: null },
    times: [{ meetsOn: '2026-06-20', startsAt: '18:00', endsAt: '20:00' }],
    ...{ recorded_at: MADE_AT, recorded_by: cast.entrepreneur, answer: null, reason: null },
    ...{ meeting_id: null, settled_at: null, settled_by: null, ...change },
  });
  /** What comes of what somebody does to a proposal of hers that stands. */
  const toStanding = (row: Proposal, sql: string, by = cast.entrepreneur): Promise<Answer> =>
    asPerson(superuser, by, async () => {
      await superuser.query(MAKE, [JSON.stringify(row)]);
      await superuser.query('SET LOCAL ROLE verso_app');
      return attempt(superuser, sql, [row['id']]);
    });

  it('are made by her for her own firm, of a theme of its group, in her own name', async () => {
    const make = (change: Proposal = {}, by = cast.entrepreneur): Promise<Answer> =>
      asPerson(app, by, () => attempt(app, MAKE, [JSON.stringify(proposal(change))]));

    expect(await make()).toEqual({ ran: 1 });
    const wrong: [string, Proposal][] = [
      ['as a peer', { enterprise_id: cast.peerFirm }],
      ['of a theme of another group', { theme_id: foreignTheme }],
      ['of another programme', { programme_id: cast.foreignProgramme }],
      ['in her advisor’s name', { recorded_by: cast.advisor }],
      [
        'withdrawn already',
        { answer: 'withdrawn', settled_at: MADE_AT, settled_by: cast.entrepreneur },
      ],
    ];
    for (const [what, change] of wrong) expect([what, await make(change)]).toEqual([what, REFUSED]);
    for (const by of [cast.advisor, cast.funder, cast.foreignEntrepreneur]) {
      expect(await make({ recorded_by: by }, by)).toEqual(REFUSED);
    }
  });

  it('are withdrawn by the firm alone, and declined by those who arrange alone', async () => {
    expect(await toStanding(proposal(), settle('withdrawn'))).toEqual({ ran: 1 });
    expect(await toStanding(proposal(), settle('declined'))).toEqual(REFUSED);
    expect(await toStanding(proposal(), settle('declined'), cast.advisor)).toEqual({ ran: 1 });
    expect(await toStanding(proposal(), settle('withdrawn'), cast.advisor)).toEqual(REFUSED);
    const stranger = cast.foreignEntrepreneur;
    expect(await toStanding(proposal(), settle('withdrawn'), stranger)).toEqual({ ran: 0 });
  });

  it('keep what was proposed, and are nobody’s to erase', async () => {
    const change = `UPDATE host_proposal SET place = 'Muu' WHERE id = $1`;

    expect(await toStanding(proposal(), change)).toEqual(REFUSED);
    expect(await toStanding(proposal(), 'DELETE FROM host_proposal WHERE id = $1')).toEqual(
      REFUSED,
    );
  });
});
