import type { SizeView, YearlyFigureView } from '@verso/contract';

import enterpriseRoutes from '../enterprises.routes';
import { type OpenPage, openPage } from '../session/open-page';
import { aSessionOf } from '../session/session-testing';
import { anEnterprise } from './enterprise-testing';

const FIRM = '/programmes/p1/enterprises/e1';
const YEARS = `${FIRM}/yearly-figures`;
const YEAR: YearlyFigureView = {
  ...{ id: 'y1', fiscalYearEndsOn: '2025-12-31', persons: 2.5, turnoverCents: 15_050_000 },
  ...{ balanceTotalCents: null, valueAddedCents: null, exportsCents: null, rdiCents: null },
  ...{ source: 'staff', recordedAt: '2026-11-01T08:00:00.000Z', recordedByName: 'Hanna' },
  ...{ sizeOfYear: 'micro', sizeStatus: 'micro', sizeReason: 'first' },
};

const SIZE: SizeView = { size: null, links: [], others: [], figures: [], noLinks: null, years: [] };

async function opened(items: readonly YearlyFigureView[]): Promise<OpenPage> {
  const page = await openPage({
    routes: [{ path: 'programmes/:programmeId/enterprises', children: enterpriseRoutes }],
    address: FIRM,
    session: aSessionOf('advisor'),
  });
  await page.answer('GET', FIRM, anEnterprise());
  await page.answer('GET', YEARS, { items });
  return page;
}

describe('the yearly figures on a firm’s page', () => {
  it('are none until somebody writes them', async () => {
    const page = await opened([]);

    expect(page.words).toContain('Tilikausien lukuja ei ole vielä kirjattu.');
  });

  it('are shown with the size class and how it comes about, and nothing in place of what is not told', async () => {
    const page = await opened([YEAR]);

    expect(page.words).toContain('Mikroyritys');
    expect(page.words).toContain('Edeltävän tilikauden luokkaa ei tiedetä');
    expect(page.words).toContain('Liikevaihto');
    expect(page.words).toMatch(/150\s500/);
    expect(page.words).not.toContain('Taseen loppusumma');
  });

  it('are sent in cents, with what was left open as null, for a year of its own', async () => {
    const page = await opened([]);
    await page.press('Lisää tilikausi');
    await page.type('Henkilöstö', '2,5');
    await page.type('Liikevaihto', '150 500,10');
    await page.press('Tallenna luvut');

    const { request } = await page.answer('POST', YEARS, { items: [YEAR] });
    expect(request.body).toMatchObject({
      ...{ persons: 2.5, turnoverCents: 15_050_010, exportsCents: null, basedOn: null },
    });
    expect(page.words).toContain('Mikroyritys');
  });

  it('bring the size class that follows from them', async () => {
    const page = await opened([]);
    await page.answer('GET', `${FIRM}/size`, SIZE);
    expect(page.words).toContain('Kokoluokkaa ei voi sanoa');
    await page.press('Lisää tilikausi');
    await page.type('Henkilöstö', '2,5');
    await page.press('Tallenna luvut');
    await page.answer('POST', YEARS, { items: [YEAR] });

    await page.answer('GET', `${FIRM}/size`, { ...SIZE, size: 'micro' });
    expect(page.words).not.toContain('Kokoluokkaa ei voi sanoa');
  });

  it('are not sent without any figure', async () => {
    const page = await opened([]);
    await page.press('Lisää tilikausi');
    await page.press('Tallenna luvut');

    page.expectNone(YEARS);
    expect(page.words).toContain('Kirjoita ainakin yksi luku');
  });

  it('keep what was typed where somebody else was first', async () => {
    const page = await opened([YEAR]);
    await page.press('Korjaa');
    await page.type('Henkilöstö', '3');
    await page.press('Tallenna luvut');

    const { request } = await page.answer(
      ...(['POST', YEARS, { status: 409, code: 'figures.changed' }, 409] as const),
    );
    expect(request.body).toMatchObject({ persons: 3, basedOn: YEAR.recordedAt });
    expect(page.words).toContain('Joku muu on ehtinyt muuttaa');
    expect(page.field('Henkilöstö').value).toBe('3');
  });
});
