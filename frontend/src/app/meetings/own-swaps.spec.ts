import { provideTranslocoScope } from '@jsverse/transloco';
import type { HostSwapLine, MeetingsView } from '@verso/contract';

import { openPage } from '../session/open-page';
import { aSessionOf } from '../session/session-testing';
import { OwnMeetings } from './own-meetings';

const MEETINGS = '/programmes/p1/networks/n1/meetings';
const SWAPS = '/programmes/p1/networks/n1/own-swaps';

const inQueue = (firm: string) => ({
  ...{ enterpriseId: firm, enterpriseName: `Yritys ${firm}`, standing: 'turn' as const },
  ...{ since: '2026-01-13', timesHosted: 1, lastHostedOn: '2026-01-13', hostsOn: null },
  ...{ graceLeft: 0, readyFrom: null, skips: 0, swappedWithName: null },
});
const aSwap = (given: Partial<HostSwapLine> = {}): HostSwapLine => ({
  ...{ id: 's1', enterpriseId: 'f2', enterpriseName: 'Yritys f2', withId: 'f1' },
  ...{ withName: 'Yritys f1', message: 'Remontti kesken.', on: '2026-11-20', state: 'open' },
  ...given,
});
const hers = {
  enterpriseId: 'f1',
  enterpriseName: 'Yritys f1',
  withId: 'f2',
  withName: 'Yritys f2',
};

function theGroup(swaps: HostSwapLine[] = [], partners = ['f2']): MeetingsView {
  const queue = [inQueue('f1'), inQueue('f2')];
  const firms = partners.map((id) => ({ enterpriseId: id, enterpriseName: `Yritys ${id}` }));
  return {
    ...{ networkName: 'Mikkelin ydinryhmä', today: '2026-11-22', next: queue[0]!, queue },
    ...{ turns: [], swaps, proposals: [], meetings: [], themes: [] },
    own: [{ enterpriseId: 'f1', askable: [], partners: firms, turns: [] }],
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

describe('turns that an entrepreneur swaps', () => {
  it('are asked of another firm, with a word of hers', async () => {
    const page = await atGroup();
    await page.press('Pyydä vuoronvaihtoa');
    await page.press('Lähetä pyyntö');
    expect(page.field('Kenen kanssa').getAttribute('aria-invalid')).toBe('true');
    await page.type('Kenen kanssa', 'f2');
    await page.type('Viesti toiselle yritykselle', ' Remontti kesken. ');
    await page.press('Lähetä pyyntö');
    const { request } = await page.answer('POST', SWAPS, { id: 's1' }, 201);
    await page.answer('GET', MEETINGS, theGroup([aSwap(hers)]));

    expect(request.body).toEqual({
      ...{ enterpriseId: 'f1', withEnterpriseId: 'f2', message: 'Remontti kesken.' },
    });
    expect(page.words).toContain('Pyysit vuoronvaihtoa: Yritys f2. 20.11.2026 · Odottaa vastausta');
  });

  it.each([
    ['Hyväksy vaihto Yritys f2', true],
    ['En vaihda Yritys f2', false],
  ])('are answered by a tap: %s', async (button, isAccepted) => {
    const page = await atGroup(theGroup([aSwap()]));
    expect(page.words).toContain('Yritys f2 pyytää vaihtamaan isännöintivuoroa kanssasi.');
    expect(page.words).toContain('Remontti kesken.');
    await page.press(button);
    await page.press(button);
    const { request } = await page.answer('POST', `${SWAPS}/s1/answer`, null, 204);

    expect(request.body).toEqual({ isAccepted });
  });

  it('are told why, when the queue has changed meanwhile', async () => {
    const page = await atGroup(theGroup([aSwap(hers)]));
    await page.press('Peru pyyntö Yritys f2');
    await page.answer('POST', `${SWAPS}/s1/take-back`, { code: 'host-swap.over' }, 409);

    expect(page.words).toContain('Pyyntö ei ole enää voimassa.');
  });

  it('are no more to be answered once overtaken, and not asked where there is nobody to ask', async () => {
    const page = await atGroup(theGroup([aSwap({ state: 'overtaken' })], []));

    expect(page.words).toContain('Vanhentunut, koska jono muuttui');
    expect(page.words).not.toMatch(/Hyväksy vaihto|Pyydä vuoronvaihtoa/);
  });
});
