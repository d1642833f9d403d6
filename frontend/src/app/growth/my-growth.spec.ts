import type { GroupMedian, GrowthView, SheetView } from '@verso/contract';

import { openPage } from '../session/open-page';
import { aSessionOf } from '../session/session-testing';
import { aGrowth, anAssessment, aSheet } from './growth-testing';
import routes from './my-growth.routes';

const FIRM = {
  ...{ programmeId: 'p1', programmeLabel: { fi: 'Kasvupolut', sv: '', en: '' } },
  ...{ enterpriseId: 'e1', enterpriseName: 'Saimaan Soutuveneet Oy' },
};
const AT = '/programmes/p1/enterprises/e1/growth';

const open = (address: string) =>
  openPage({
    routes: [{ path: 'my/growth', children: routes }],
    ...{ address, session: aSessionOf('entrepreneur', { enterpriseId: 'e1' }) },
  });

describe('an entrepreneur’s growth path', () => {
  async function atMine(view: GrowthView) {
    const page = await open('/my/growth');
    await page.answer('GET', '/my/growth', { items: [FIRM] });
    await page.answer('GET', AT, view);
    await page.answer('GET', `${AT}/goals`, { items: [] });
    return page;
  }

  it('leads on when nothing has been assessed', async () => {
    const page = await atMine(aGrowth());

    expect(page.words.match(/Aloita alkuarviointi/g)).toHaveLength(3);
    expect(page.words).not.toContain('Katso tulos');
  });

  it('shows the latest result and what comes next', async () => {
    const middle = anAssessment(54, { id: 'a2', round: 'middle', finishedOn: '2026-06-26' });
    const page = await atMine(aGrowth({ assessments: [anAssessment(30), middle] }));

    expect(page.words).toContain('54 / 100Melko edistynyt Väliarviointi 26.6.2026');
    expect(page.words).toContain('Aloita loppuarviointi');
  });

  it('goes on with what is open, and tells how far it is', async () => {
    const answers = [{ item: 'relations-1', value: 3 }] as const;
    const page = await atMine(aGrowth({ sheets: [aSheet({ answers: [...answers] })] }));
    await page.press('Jatka alkuarviointia Verkostokyvykkyys');
    await page.answer('POST', `${AT}/sheets`, aSheet());

    expect(page.url).toBe('/my/growth/p1/e1/sheets/s1');
  });
});

describe('a self-assessment', () => {
  async function atSheet(sheet: SheetView = aSheet()) {
    const page = await open('/my/growth/p1/e1/sheets/s1');
    await page.answer('GET', `${AT}/sheets/s1`, sheet);
    return page;
  }
  const choose = (root: HTMLElement, item: string, value: number) => {
    const found = root.querySelector<HTMLInputElement>(`[name="${item}"][value="${value}"]`);
    found?.click();
  };

  it('saves each answer as it is given', async () => {
    const page = await atSheet();
    choose(page.element, 'relations-1', 4);
    await page.answer('POST', `${AT}/sheets/s1/answers`, aSheet());

    expect(page.words).toContain('1 / 12 vastattu Tallennettu');
  });

  it('shows what was answered before', async () => {
    const page = await atSheet(aSheet({ answers: [{ item: 'relations-1', value: 0 }] }));

    const [checked] = page.element.querySelectorAll<HTMLInputElement>('input:checked');
    expect([checked?.name, checked?.value]).toEqual(['relations-1', '0']);
  });

  it('says so once it is finished', async () => {
    const page = await atSheet(aSheet({ finishedAt: '2026-03-10T09:00:00Z' }));

    expect(page.words).toContain('Tämä arviointi on valmis.Katso tulos');
    expect(page.element.querySelector('input')).toBeNull();
  });
});

describe('a result', () => {
  async function atResult(view: GrowthView, items: readonly GroupMedian[] = []) {
    const page = await open('/my/growth/p1/e1/results/digital-maturity');
    await page.answer('GET', AT, view);
    await page.answer('GET', `${AT}/group`, { items });
    return page;
  }
  const middle = anAssessment(54, { id: 'a2', round: 'middle', finishedOn: '2026-06-26' });
  const two = aGrowth({ assessments: [anAssessment(30), middle] });

  it('tells the change in words, and others where they may be told', async () => {
    const median = { round: 'middle', dimension: 'data', median: 40 } as const;
    const page = await atResult(two, [median, { ...median, round: 'start', median: 10 }]);

    expect(page.words).toContain('Tulos on noussut 24 pistettä edellisestä arvioinnista.');
    expect(page.words).toContain('Muut: noin 40.');
    expect(page.words).not.toContain('Muut: noin 10.');
    expect(page.words).toContain('vähintään viiden muun yrityksen keskimmäinen');
  });

  it('says why there is no comparison', async () => {
    const page = await atResult(two);

    expect(page.words).toContain('Vertailu muihin näkyy, kun vähintään viisi muuta');
    expect(page.words).not.toContain('Muut: noin');
  });

  it('gives no whole without every side, and says what is missing', async () => {
    const whole = anAssessment(50);
    const dimensions = whole.dimensions.map((one, nth) =>
      nth === 5 ? { ...one, score: null } : one,
    );
    const page = await atResult(
      aGrowth({ assessments: [{ ...whole, overall: null, dimensions }] }),
    );

    expect(page.words).toContain('Kokonaistulosta ei ole');
    expect(page.words).toContain('Vihreä digitaalisuusLiian vähän vastauksia');
  });

  it('is not there before anything is finished', async () => {
    expect((await atResult(aGrowth())).words).toContain('Arviointia ei ole vielä tehty');
  });
});
