import { provideTranslocoScope } from '@jsverse/transloco';
import type { HostQueueLine, MeetingsView, OwnHostLine } from '@verso/contract';

import { openPage } from '../session/open-page';
import { aSessionOf } from '../session/session-testing';
import { OwnMeetings } from './own-meetings';

const MEETINGS = '/programmes/p1/networks/n1/meetings';
const TURNS = '/programmes/p1/networks/n1/own-turns';

const inQueue = (firm: string, given: Partial<HostQueueLine> = {}): HostQueueLine => ({
  ...{ enterpriseId: firm, enterpriseName: `Yritys ${firm}`, standing: 'turn' },
  ...{ since: '2026-01-13', timesHosted: 1, lastHostedOn: '2026-01-13', hostsOn: null },
  ...{ graceLeft: 0, readyFrom: null, skips: 0, swappedWithName: null },
  ...given,
});
const hers = (given: Partial<OwnHostLine> = {}): OwnHostLine => ({
  ...{ enterpriseId: 'f1', askable: ['skip', 'not-ready'], partners: [], turns: [] },
  ...given,
});
const aSkip = { id: 't1', kind: 'skip', readyFrom: null, on: '2026-11-20', byFirm: true } as const;

function theGroup(given: Partial<MeetingsView> = {}): MeetingsView {
  const queue = given.queue ?? [inQueue('f1'), inQueue('f2')];
  return {
    ...{ networkName: 'Mikkelin ydinryhmä', today: '2026-11-22', next: queue[0] ?? null, queue },
    ...{ turns: [], swaps: [], proposals: [], own: [hers()], meetings: [], themes: [] },
    ...given,
  };
}

async function atGroup(view = theGroup()) {
  const page = await openPage({
    routes: [
      {
        path: 'group/:programmeId/:networkId',
        component: OwnMeetings,
        providers: [provideTranslocoScope('meetings')],
      },
    ],
    address: '/group/p1/n1',
    session: aSessionOf('entrepreneur', { enterpriseId: 'f1' }),
  });
  await page.answer('GET', MEETINGS, view);
  return page;
}

describe('an entrepreneur’s turn to host', () => {
  it('tells her place and why, and lets it pass once she has read what that costs', async () => {
    const page = await atGroup();
    expect(page.words).toContain('Seuraavaksi on sinun vuorosi isännöidä.');
    await page.press('Jätä vuoroni väliin');
    expect(page.words).toContain('Paikkasi jonossa säilyy.');
    await page.press('Tallenna');
    const { request } = await page.answer('POST', TURNS, { id: 't1' }, 201);
    await page.answer('GET', MEETINGS, theGroup({ own: [hers({ turns: [aSkip] })] }));

    expect(request.body).toEqual({ kind: 'skip', enterpriseId: 'f1', readyFrom: null });
    expect(page.words).toContain('Jätät vuorosi väliin. Pyydetty 20.11.2026');
    expect(page.words).not.toContain('Paikkasi jonossa säilyy.');
  });

  it('closes what she opened with the same button', async () => {
    const page = await atGroup();
    await page.press('En voi isännöidä');
    await page.press('En voi isännöidä');

    expect(page.words).not.toContain('Voin isännöidä tästä päivästä');
  });

  it('warns her who has let a turn pass before', async () => {
    const page = await atGroup(theGroup({ queue: [inQueue('f1', { skips: 1 })] }));
    await page.press('Jätä vuoroni väliin');

    expect(page.words).toContain('Nyt siirryt jonon loppuun.');
  });

  it('tells her who hosts a meeting already that it stays hers', async () => {
    const page = await atGroup(theGroup({ queue: [inQueue('f1', { hostsOn: '2026-12-08' })] }));
    await page.press('En voi isännöidä');

    expect(page.words).toContain('Sovittu tapaaminen 8.12.2026 pysyy sinulla.');
  });

  it('asks from which day she can host, and shows what is wrong with it beside the field', async () => {
    const page = await atGroup();
    await page.press('En voi isännöidä');
    await page.type('Voin isännöidä tästä päivästä', '2026-11-01');
    await page.press('Tallenna');
    const errors = [{ path: 'readyFrom', code: 'in-the-past' }];
    await page.answer('POST', TURNS, { code: 'request.invalid', errors }, 400);

    expect(page.field('Voin isännöidä tästä päivästä').getAttribute('aria-invalid')).toBe('true');
    await page.type('Voin isännöidä tästä päivästä', '2027-02-01');
    await page.press('Tallenna');
    const { request } = await page.answer('POST', TURNS, { id: 't1' }, 201);
    expect(request.body).toMatchObject({ kind: 'not-ready', readyFrom: '2027-02-01' });
  });

  it('gives back what she typed when her session has ended', async () => {
    const page = await atGroup();
    await page.press('En voi isännöidä');
    await page.type('Voin isännöidä tästä päivästä', '2027-02-01');
    await page.comeBackAs(aSessionOf('entrepreneur', { enterpriseId: 'f1' }));
    await page.answer('GET', MEETINGS, theGroup());

    expect(page.field('Voin isännöidä tästä päivästä').value).toBe('2027-02-01');
  });

  it('is hers again by one tap once she can host', async () => {
    const standing = { standing: 'not-ready', readyFrom: '2027-02-01' } as const;
    const queue = [inQueue('f2'), inQueue('f1', standing)];
    const page = await atGroup(theGroup({ queue, own: [hers({ askable: ['ready'] })] }));
    await page.press('Voin taas isännöidä');
    await page.press('Voin taas isännöidä');
    const { request } = await page.answer('POST', TURNS, { id: 't2' }, 201);

    expect(request.body).toEqual({ kind: 'ready', enterpriseId: 'f1', readyFrom: null });
  });

  it('takes back what she asked, and not what the coordinator noted', async () => {
    const noted = { ...aSkip, id: 't0', byFirm: false };
    const page = await atGroup(theGroup({ own: [hers({ askable: [], turns: [noted, aSkip] })] }));
    expect(page.words).toContain('Vetäjä kirjasi 20.11.2026');
    await page.press('Peru Jätät vuorosi väliin.');
    await page.answer('POST', `${TURNS}/t1/take-back`, { code: 'host-turn.over' }, 409);

    expect(page.words).toContain('Vuoro on jo mennyt');
  });

  it('is told without a place while others are asked past her', async () => {
    const queue = [inQueue('f1', { standing: 'not-ready' })];
    const page = await atGroup(theGroup({ queue, next: null }));

    expect(page.words).toContain('Ei voi toistaiseksi isännöidä.');
    expect(page.words).not.toMatch(/sinun vuorosi|sijalla/);
  });
});
