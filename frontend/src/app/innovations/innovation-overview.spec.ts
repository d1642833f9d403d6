import type {
  FirstOrderFigures,
  ForumView,
  InnovationCountsView,
  InnovationOverviewRow,
} from '@verso/contract';
import { INNOVATION_KINDS, INNOVATION_STATES } from '@verso/domain';

import { openPage } from '../session/open-page';
import { aSessionOf } from '../session/session-testing';
import routes from './innovations.routes';

const PAGE = '/programmes/p1/innovations';
const LIST = '/programmes/p1/innovations';
const COUNTS = '/programmes/p1/innovation-counts';
const ORDERS = '/programmes/p1/first-order-figures';

const aRow = (over: Partial<InnovationOverviewRow> = {}): InnovationOverviewRow => ({
  ...{ id: 'i1', enterpriseId: 'e1', enterpriseName: 'Saimaan Soutuveneet Oy', name: 'Vene' },
  ...{ kind: 'product', sdgs: [], state: 'pilot', climate: null, latestOn: '2026-03-01', ...over },
});
const counts: InnovationCountsView = {
  ...{ innovations: 3, enterprises: 2 },
  kinds: INNOVATION_KINDS.map((kind, index) => ({ kind, innovations: index, enterprises: index })),
  states: INNOVATION_STATES.map((state) => ({ state, innovations: 1, enterprises: 1 })),
  indicators: [
    { indicator: 'RCR03', enterprises: 4 },
    { indicator: 'RCR04', enterprises: 0 },
  ],
};
const orders: FirstOrderFigures = {
  ...{ enterprises: 2, orders: 2, withDays: 2, medianDays: null },
  ...{ withValue: 2, medianValueCents: null, totalValueCents: 400 },
};

const open = (query = '') =>
  openPage({
    routes: [{ path: 'programmes/:programmeId/innovations', children: routes }],
    ...{ address: `${PAGE}${query}`, session: aSessionOf('advisor') },
  });

describe('the innovations of all firms', () => {
  it('are asked for as the address says, without what it cannot mean', async () => {
    const page = await open('?kind=service&state=dream');
    const { request } = await page.answer('GET', LIST, { items: [], next: null });

    expect(request.params.get('kind')).toBe('service');
    expect(request.params.has('state')).toBe(false);
    expect(page.words).toContain('Rajauksilla ei löydy innovaatioita');
  });

  it('say how far each is, and a dash for what is not known', async () => {
    const page = await open();
    await page.answer('GET', LIST, { items: [aRow()], next: null });

    expect(page.words).toMatch(/Vene\s*Saimaan Soutuveneet Oy\s*Pilotti\s*Tuote\s*–\s*1\.3\.2026/);
  });

  it('count firms of the indicators, and claim nothing typical of two orders', async () => {
    const page = await open('?kind=product');
    await page.answer('GET', LIST, { items: [aRow()], next: null });
    await page.answer('GET', COUNTS, counts);
    await page.answer('GET', ORDERS, orders);

    expect(page.words).toMatch(/RCR03: tuote tai prosessi\s*4/);
    expect(page.words).toMatch(/Päiviä tilaukseen, mediaani\s*–\s*kerrottu 2 tilauksesta/);
    expect(page.button('Pilotti 1').getAttribute('href')).toBe(`${PAGE}?kind=product&state=pilot`);
    expect(page.button('Tuote 0').getAttribute('aria-current')).toBe('true');
  });

  it('say so while there is none', async () => {
    const page = await open();
    await page.answer('GET', LIST, { items: [], next: null });

    expect(page.words).toContain('Yhdelläkään yrityksellä ei ole vielä innovaatioita');
  });
});

describe('forums and fairs', () => {
  const aForum = (over: Partial<ForumView> = {}): ForumView => ({
    ...{ id: 'f1', name: 'Nordic Craft Days', country: 'SE', startsOn: '2026-02-01' },
    ...{ endsOn: '2026-02-02', priority: 'high', host: 'programme', presenter: null },
    firms: [{ enterpriseId: 'e1', enterpriseName: 'Saimaan Soutuveneet Oy' }],
    ...{ reading: null, earlierReadings: 0, takenBackAt: null, takenBackReason: null, ...over },
  });
  const openForums = async (...items: ForumView[]) => {
    const page = await open('/forums');
    await page.answer('GET', '/programmes/p1/forums', { items, next: null });
    return page;
  };

  it('say so while there is none', async () => {
    expect((await openForums()).words).toContain(
      'Yhtään foorumia tai messua ei ole vielä kirjattu',
    );
  });

  it('say where they were and who was there, and that nothing is counted yet', async () => {
    const { words } = await openForums(aForum());

    expect(words).toMatch(
      /Nordic Craft Days\s*Tärkeä\s*Ruotsi · 1\.2\.2026–2\.2\.2026 · Mukana ohjelma/,
    );
    expect(words).toContain('Yritykset: Saimaan Soutuveneet Oy');
    expect(words).toContain('Kontakteja ei ole vielä laskettu');
    expect(words).not.toContain('Esitteli');
  });

  it('say what was counted, with a dash for leads that are not', async () => {
    const reading = { readOn: '2026-02-10', contacts: 30, leads: null, recordedAt: '' };
    expect((await openForums(aForum({ reading }))).words).toContain(
      'Kontakteja 30, liidejä – (10.2.2026)',
    );
  });
});
