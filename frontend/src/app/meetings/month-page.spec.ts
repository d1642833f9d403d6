import { provideTranslocoScope } from '@jsverse/transloco';
import type { MonthMeeting } from '@verso/contract';
import { helsinkiDate, monthOf } from '@verso/domain';

import { openPage } from '../session/open-page';
import { aSessionOf } from '../session/session-testing';
import { MonthPage } from './month-page';

const MEETINGS = '/programmes/p1/meetings';

const aMeeting = (given: Partial<MonthMeeting> = {}): MonthMeeting => ({
  ...{ id: 'm1', networkId: 'n1', networkName: 'Mikkelin ydinryhmä', meetsOn: '2026-12-01' },
  ...{ startsAt: '18:00', endsAt: '20:30', place: 'Satamakatu 3', hostName: 'Soutuveneet' },
  ...{ theme: null, state: 'planned' },
  ...given,
});

async function atMonth(month: string, items: MonthMeeting[] = []) {
  const page = await openPage({
    routes: [
      {
        path: 'programmes/:programmeId/month',
        component: MonthPage,
        providers: [provideTranslocoScope('meetings')],
      },
    ],
    address: `/programmes/p1/month?month=${month}`,
    session: aSessionOf('advisor'),
  });
  const { request } = await page.answer('GET', MEETINGS, { month, today: '2026-12-02', items });
  return { page, asked: request.params.get('month') };
}

const textOf = (element: Element | undefined) => element?.textContent.replace(/\s+/g, ' ').trim();

describe('the meetings of a month', () => {
  it('stand in their week and on their day, once each', async () => {
    const { page, asked } = await atMonth('2026-12', [aMeeting()]);
    const [first] = page.element.querySelectorAll('tbody tr');
    const [monday, tuesday] = first?.querySelectorAll('td') ?? [];

    expect(asked).toBe('2026-12');
    expect(textOf(first?.querySelector('th') ?? undefined)).toBe('49');
    expect(textOf(monday)).toBe('');
    expect(textOf(tuesday)).toContain('1.12.2026');
    expect(textOf(tuesday)).toContain('18:00 Mikkelin ydinryhmäSatamakatu 3 · Soutuveneet');
    expect(tuesday?.querySelector('a')?.getAttribute('href')).toBe(
      '/programmes/p1/networks/n1/meetings/m1',
    );
    expect(page.element.querySelectorAll('tbody a')).toHaveLength(1);
    expect(page.element.querySelectorAll('ol a')).toHaveLength(1);
    expect(page.element.querySelectorAll('.today')).toHaveLength(1);
  });

  it('say which was called off, and where it was to be no more', async () => {
    const { page } = await atMonth('2026-12', [aMeeting({ state: 'cancelled' })]);

    expect(page.words).toContain('18:00 Mikkelin ydinryhmäPeruttu');
    expect(page.words).not.toContain('Satamakatu 3');
  });

  it('are none, which is said, and the neighbours are a tap away', async () => {
    const { page } = await atMonth('2026-12');
    const links = [...page.element.querySelectorAll('nav a')];

    expect(page.words).toContain('Ei tapaamisia tässä kuussa');
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      '/programmes/p1/month?month=2026-11',
      '/programmes/p1/month',
      '/programmes/p1/month?month=2027-01',
    ]);
  });

  it.each(['soon', '2026-13', '0001-01', '9999-12', ''])(
    'are those of today’s month where %j is asked for',
    async (month) => {
      const { asked } = await atMonth(month);

      expect(asked).toBe(monthOf(helsinkiDate(Date.now())));
    },
  );
});
