import type { SizeLineView, SizeView } from '@verso/contract';

import enterpriseRoutes from '../enterprises.routes';
import { type OpenPage, openPage } from '../session/open-page';
import { aSessionOf } from '../session/session-testing';
import { anEnterprise } from './enterprise-testing';
import mySizeRoutes from './my-size.routes';

const FIRM = '/programmes/p1/enterprises/e1';
const SIZE = `${FIRM}/size`;
const NOTHING: SizeView = {
  ...{ size: null, years: [], others: [], links: [], figures: [], noLinks: null },
};
const figures = (persons: number | null, euros: number | null) => ({
  persons,
  turnoverCents: euros === null ? null : euros * 100,
  balanceTotalCents: null,
});
const line = (id: string, more: Partial<SizeLineView>): SizeLineView => ({
  ...{ id, relation: 'linked', sharePercent: 100, figures: null, includedIn: null },
  adds: figures(null, null),
  ...more,
});
const LINKED: SizeView = {
  ...NOTHING,
  ...{ size: 'small', others: [{ id: 'o1', name: 'Kumppani Oy', businessId: '3991011-6' }] },
  links: [
    {
      ...{ id: 'l1', otherId: 'o1', otherIs: 'owner', withId: null, ownerKind: 'enterprise' },
      ...{ capitalPercent: 30, votingPercent: 25.5, control: null, heldFrom: '2024-05-01' },
      ...{ heldUntil: null, source: 'register', recordedByName: 'Hanna' },
      recordedAt: '2026-11-01T08:00:00.000Z',
    },
  ],
  years: [
    {
      ...{ fiscalYearEndsOn: '2025-12-31', isClosed: true, publicPercent: 0, ofYear: 'small' },
      ...{ size: 'small', reason: 'owners', total: figures(11, 600_000) },
      lines: [
        line('e1', { relation: 'own', figures: figures(8, 0), adds: figures(8, 0) }),
        line('o1', {
          ...{ relation: 'partner', sharePercent: 30, figures: figures(10, 2_000_000) },
          adds: figures(3, 600_000),
        }),
      ],
    },
  ],
};

async function atSize(view: SizeView): Promise<OpenPage> {
  const page = await openPage({
    routes: [{ path: 'programmes/:programmeId/enterprises', children: enterpriseRoutes }],
    address: SIZE,
    session: aSessionOf('advisor'),
  });
  await page.answer('GET', FIRM, anEnterprise());
  await page.answer('GET', SIZE, view);
  return page;
}

describe('the size class of a firm', () => {
  it('is shown line by line: shares in part, and what follows from the sum', async () => {
    const { words } = await atSize(LINKED);

    expect(words).toContain('Pieni yritys');
    expect(words).toContain('omistusyhteysyritys, 30 %');
    expect(words).toContain('3 (kaikkiaan 10)');
    expect(words).toContain('31.12.2025: omistusyhteydet ovat muuttuneet.');
    expect(words).toMatch(/Kumppani Oy omistaa yrityksestä .*: 30\s% pääomasta, 25,5\s% äänistä/);
    expect(words).toContain('1.5.2024 alkaen · rekisteristä');
  });

  it('names those whose figures lack, and says no class', async () => {
    const [year] = LINKED.years;
    if (!year) throw new Error('a year is there');
    const lines = [...year.lines.slice(0, 1), line('o1', {})];
    const unknown = { ...year, lines, ofYear: null, size: null, reason: 'unknown' } as const;
    const { words } = await atSize({ ...LINKED, size: null, years: [unknown] });

    expect(words).toContain('Kokoluokkaa ei voi sanoa, koska luvut puuttuvat: Kumppani Oy.');
  });

  it('takes a link as it is typed, and shows what follows', async () => {
    const page = await atSize(NOTHING);
    await page.press('Lisää omistusyhteys');
    await page.type('Toinen yritys', 'Kumppani Oy');
    await page.press('Tallenna omistusyhteys');
    page.expectNone(`${FIRM}/ownership-links`);
    expect(page.words).toContain('Kirjoita osuus pääomasta tai äänistä');

    await page.type('Osuus pääomasta', '30');
    await page.press('Tallenna omistusyhteys');
    const { request } = await page.answer('POST', `${FIRM}/ownership-links`, LINKED, 201);
    expect(request.body).toMatchObject({
      ...{ otherId: null, name: 'Kumppani Oy', businessId: null, otherIs: 'owner', withId: null },
      ...{ capitalPercent: 30, votingPercent: 0, control: null, heldFrom: null, source: 'firm' },
    });
    expect(page.words).toContain('Pieni yritys');
  });

  it('takes the figures of another enterprise in cents', async () => {
    const page = await atSize(LINKED);
    await page.press('Lisää tilikausi: Kumppani Oy');
    await page.type('Henkilöstö', '10');
    await page.type('Liikevaihto', '2 000 000');
    await page.press('Tallenna luvut');

    const { request } = await page.answer('POST', `${FIRM}/related-figures`, LINKED);
    expect(request.body).toMatchObject({
      ...{ otherId: 'o1', fiscalYearEndsOn: '2025-12-31', persons: 10, basedOn: null },
      ...{ turnoverCents: 200_000_000, balanceTotalCents: null, consolidatedIds: [] },
    });
  });
});

describe('the size class of an entrepreneur’s own firm', () => {
  const MINE = {
    ...{ ...NOTHING, programmeId: 'p1', programmeLabel: { fi: 'Kasvupolut', sv: '', en: '' } },
    ...{ enterpriseId: 'e1', enterpriseName: 'Saimaan Soutuveneet Oy' },
  };

  it('is hers to say of that there are no links, in one tap', async () => {
    const page = await openPage({
      routes: [{ path: 'my/size', children: mySizeRoutes }],
      address: '/my/size',
      session: aSessionOf('entrepreneur', { enterpriseId: 'e1' }),
    });
    await page.answer('GET', '/my/size', { items: [MINE] });
    expect(page.words).not.toContain('Lisää omistusyhteys');
    await page.press('Ei omistusyhteyksiä');

    const noLinks = { declaredOn: '2026-11-20', recordedAt: '2026-11-20T10:00:00.000Z' };
    await page.answer('POST', `${FIRM}/no-links`, {
      ...{ ...NOTHING, noLinks: { ...noLinks, recordedByName: 'Aino' } },
    });
    expect(page.words).toContain('Ei omistusyhteyksiä: vakuutettu 20.11.2026, kirjasi Aino.');
  });
});
