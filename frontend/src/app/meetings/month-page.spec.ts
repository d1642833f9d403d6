import { provideTranslocoScope } from '@jsverse/transloco';
import type { MonthMeeting, OfferDay } from '@verso/contract';
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

const anOffer = (given: Partial<OfferDay> = {}): OfferDay => ({
  ...{ id: 'g1', sort: 'gathering', title: 'Verkostopäivä', takesPlaceOn: '2026-12-01' },
  ...{ startsAt: '09:00', endsAt: '16:00', openUntil: null, place: 'Mikkeli', state: 'open' },
  ...{ coming: null },
  ...given,
});

async function atMonth(
  month: string,
  items: MonthMeeting[] = [],
  offers: OfferDay[] = [],
  role: 'advisor' | 'entrepreneur' = 'advisor',
) {
  const page = await openPage({
    routes: [
      {
        path: 'programmes/:programmeId/month',
        component: MonthPage,
        providers: [provideTranslocoScope('meetings')],
      },
    ],
    address: `/programmes/p1/month?month=${month}`,
    session: aSessionOf(role),
  });
  const { request } = await page.answer('GET', MEETINGS, { month, today: '2026-12-02', items });
  await page.answer('GET', '/programmes/p1/offers', { month, today: '2026-12-02', items: offers });
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

  it('stand among network events and courses, in the order of the clock', async () => {
    const course = { id: 'c1', sort: 'course', title: 'Hinnat', startsAt: null } as const;
    const offers = [
      anOffer({ ...course, openUntil: '2026-12-19', place: null, state: 'draft' }),
      anOffer(),
    ];
    const { page } = await atMonth('2026-12', [aMeeting()], offers);
    const lines = [...page.element.querySelectorAll('ol .entry')].map(textOf);
    const links = [...page.element.querySelectorAll('ol a')].map((one) => one.getAttribute('href'));

    expect(lines).toEqual([
      'HinnatKurssi · luonnos · avoinna 19.12.2026 asti',
      '09:00 VerkostopäiväTapahtuma · Mikkeli',
      '18:00 Mikkelin ydinryhmäSatamakatu 3 · Soutuveneet',
    ]);
    expect(links.slice(0, 2)).toEqual([
      '/programmes/p1/courses/c1',
      '/programmes/p1/gatherings/g1',
    ]);
  });

  it('lead an entrepreneur to her own pages, and say what she comes to', async () => {
    const offers = [anOffer({ coming: 'waits' })];
    const { page } = await atMonth('2026-12', [aMeeting()], offers, 'entrepreneur');
    const links = [...page.element.querySelectorAll('ol a')].map((one) => one.getAttribute('href'));

    expect(page.words).toContain('Tapahtuma · Mikkeli · jonossa');
    expect(links).toEqual(['/my/gatherings', '/my/group']);
  });

  it('are none, which is said, and the neighbours are a tap away', async () => {
    const { page } = await atMonth('2026-12');
    const links = [...page.element.querySelectorAll('nav a')];

    expect(page.words).toContain('Tässä kuussa ei ole mitään');
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
