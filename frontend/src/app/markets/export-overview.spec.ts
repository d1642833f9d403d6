import type { ExportCountsView, ExportOverviewRow } from '@verso/contract';
import { EXPORT_STAGES } from '@verso/domain';

import { openPage } from '../session/open-page';
import { aSessionOf } from '../session/session-testing';
import routes from './markets.routes';

const PAGE = '/programmes/p1/markets';
const LIST = '/programmes/p1/export-paths';
const COUNTS = '/programmes/p1/export-path-counts';

const aRow = (over: Partial<ExportOverviewRow> = {}): ExportOverviewRow => ({
  ...{ enterpriseId: 'e1', enterpriseName: 'Saimaan Soutuveneet Oy', municipalityLabel: null },
  ...{ advisorName: null, stage: 'first-invoice', countries: ['DE', 'SE'] },
  ...{ latestStage: 'readiness', latestOn: '2026-03-01', daysSince: 9, ...over },
});
const counts: ExportCountsView = {
  enterprises: 1,
  stages: EXPORT_STAGES.map((stage) => ({ stage, enterprises: stage === 'first-invoice' ? 1 : 0 })),
  countries: [{ country: 'SE', enterprises: 1 }],
  advisors: [{ advisorId: 'a1', advisorName: 'Hanna Harju', enterprises: 1 }],
};

const open = (query = '') =>
  openPage({
    routes: [{ path: 'programmes/:programmeId/markets', children: routes }],
    ...{ address: `${PAGE}${query}`, session: aSessionOf('advisor') },
  });

describe('the export paths of all firms', () => {
  it('are asked for as the address says, without what it cannot mean', async () => {
    const page = await open('?stage=quote&country=QQ&advisor=a1&municipality=491');
    const { request } = await page.answer('GET', LIST, { items: [], next: null });
    const asked = Object.fromEntries(
      request.params.keys().map((key) => [key, request.params.get(key)]),
    );

    expect(asked).toEqual({ stage: 'quote', advisorId: 'a1', municipality: '491' });
    expect(page.words).toContain('Rajauksilla ei löydy yrityksiä');
  });

  it('say how far each firm is, and a dash for what is not known', async () => {
    const page = await open();
    await page.answer('GET', LIST, { items: [aRow()], next: null });

    expect(page.words).toMatch(/Saimaan Soutuveneet Oy\s*Ensimmäinen lasku\s*Saksa, Ruotsi/);
    expect(page.words).toMatch(/Vientivalmius, 1\.3\.2026\s*9\s*–\s*–/);
  });

  it('count firms by stage and by country, each count a link that keeps the other filters', async () => {
    const page = await open('?country=SE');
    await page.answer('GET', LIST, { items: [aRow()], next: null });
    await page.answer('GET', COUNTS, counts);

    const stage = page.button('Ensimmäinen lasku 1');
    expect(stage.getAttribute('href')).toBe(`${PAGE}?country=SE&stage=first-invoice`);
    expect(page.button('Tarjous 0').getAttribute('href')).toContain('stage=quote');
    expect(page.button('Ruotsi 1').getAttribute('aria-current')).toBe('true');
    expect(page.button('Kaikki maat').getAttribute('href')).toBe(PAGE);
  });

  it('show what they are narrowed to, also where that leaves nothing', async () => {
    const page = await open('?country=NO&advisor=a2');
    await page.answer('GET', LIST, { items: [], next: null });
    await page.answer('GET', COUNTS, counts);

    expect(page.button('Norja 0').getAttribute('aria-current')).toBe('true');
    expect(page.words).toContain('– (0)');
  });

  it('say so while no firm has told anything', async () => {
    const page = await open();
    await page.answer('GET', LIST, { items: [], next: null });
    expect(page.words).toContain('Yhdelläkään yrityksellä ei ole vielä vientiaskelia');
  });
});
