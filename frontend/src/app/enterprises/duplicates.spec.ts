import type { ComparisonView, DuplicateView } from '@verso/contract';

import enterpriseRoutes from '../enterprises.routes';
import { openPage } from '../session/open-page';
import { aSessionOf } from '../session/session-testing';
import { anEnterprise } from './enterprise-testing';

const PROGRAMME = '/programmes/p1';
const DUPLICATES = `${PROGRAMME}/duplicates`;
const FIRMS = `${PROGRAMME}/enterprises`;

const PAIR: DuplicateView = {
  ...{ score: 85, reasons: ['same-name', 'phone'] },
  first: { id: 'e1', name: 'Kahvila Väinölä', businessId: '2000000-1', municipalityLabel: null },
  second: { id: 'e2', name: 'Kahvila Vainola Tmi', businessId: null, municipalityLabel: null },
};
const COMPARISON: ComparisonView = {
  ...{ score: 85, reasons: ['same-name', 'phone'], distinctionId: null },
  ...{ keepFirst: null, keepSecond: 'merge.keep-business-id' },
};

const open = (address: string, role: 'advisor' | 'manager' = 'manager') =>
  openPage({
    routes: [{ path: 'programmes/:programmeId/enterprises', children: enterpriseRoutes }],
    address,
    session: aSessionOf(role),
  });

describe('the list of duplicates', () => {
  it('says that there are none', async () => {
    const page = await open(`${FIRMS}/duplicates`);
    await page.answer('GET', DUPLICATES, { items: [] });

    expect(page.words).toContain('Kaksoiskirjauksia ei löytynyt');
  });

  it('says why a pair is likely one firm; told apart it stays, and can be taken back', async () => {
    const page = await open(`${FIRMS}/duplicates`);
    await page.answer('GET', DUPLICATES, { items: [PAIR] });
    expect(page.words).toContain('Yksi pari odottaa');
    expect(page.words).toContain('Yhtäläisyys 85/100 · sama nimi · sama puhelin');

    await page.press('Eri yritykset');
    const told = await page.answer('POST', `${PROGRAMME}/distinctions`, { id: 'd1' }, 201);
    expect(told.request.body).toEqual({ enterpriseId: 'e1', withEnterpriseId: 'e2' });
    expect(page.words).toContain('0 paria odottaa');
    expect(page.words).toContain('Merkitty eri yrityksiksi');
    await page.press('Peru');
    await page.answer('POST', `${PROGRAMME}/distinctions/d1/withdraw`, null, 204);

    expect(page.words).toContain('Yksi pari odottaa');
  });
});

describe('two firms side by side', () => {
  async function compared(role: 'advisor' | 'manager', comparison = COMPARISON) {
    const page = await open(`${FIRMS}/duplicates/e1/e2`, role);
    const first = anEnterprise();
    const second = anEnterprise({
      ...{ id: 'e2', businessId: null },
      profile: { ...first.profile, name: 'Soutuveneet', street: null, recordedByName: null },
    });
    await page.answer('GET', `${DUPLICATES}/e1/e2`, comparison);
    await page.answer('GET', `${FIRMS}/e1`, first);
    await page.answer('GET', `${FIRMS}/e2`, second);
    return page;
  }
  const lineOf = (page: Awaited<ReturnType<typeof compared>>, field: string) =>
    [...page.element.querySelectorAll('.line')]
      .find((line) => line.querySelector('dt')?.textContent.includes(field))
      ?.textContent.replace(/\s+/g, ' ');

  it('marks in words what differs, and not what only one of them has', async () => {
    const page = await compared('manager');

    expect(lineOf(page, 'Nimi')).toContain('Eroaa');
    expect(lineOf(page, 'Kunta')).not.toContain('Eroaa');
    expect(lineOf(page, 'Y-tunnus')).not.toContain('Eroaa');
    expect(lineOf(page, 'Ryhmät')).toBeUndefined();
  });

  it('are merged by the manager into the one that may be kept, or she reads why not', async () => {
    const page = await compared('manager');

    expect(page.words).toContain('Säilytä Saimaan Soutuveneet Oy (2000000-1)');
    expect(page.words).not.toContain('Säilytä Soutuveneet ');
    expect(page.words).toContain('Soutuveneet ei voi olla säilytettävä. Toisella on Y-tunnus');
  });

  it('are told apart by an advisor, who is told who merges', async () => {
    const page = await compared('advisor');
    expect(page.words).toContain('Yhdistämisen tekee ohjelman vastuuhenkilö.');
    expect(page.words).not.toContain('Säilytä');

    await page.press('Eri yritykset');
    await page.answer('POST', `${PROGRAMME}/distinctions`, { id: 'd1' }, 201);
    await page.answer('GET', `${DUPLICATES}/e1/e2`, { ...COMPARISON, distinctionId: 'd1' });
    await page.answer('GET', `${FIRMS}/e1`, anEnterprise());
    await page.answer('GET', `${FIRMS}/e2`, anEnterprise({ id: 'e2' }));

    expect(page.words).toContain('Merkitty eri yrityksiksi');
  });
});

describe('the page of a firm that was merged', () => {
  it('leads to the one that was kept', async () => {
    const page = await open(`${FIRMS}/e2`);
    const gone = { status: 410, code: 'enterprise.merged', params: { enterpriseId: 'e1' } };
    await page.answer(...(['GET', `${FIRMS}/e2`, gone, 410] as const));

    expect(page.words).toContain('Yritys on yhdistetty toiseen yritykseen');
    const link = [...page.element.querySelectorAll('a')].find((one) =>
      one.textContent.includes('Avaa säilytetty yritys'),
    );
    expect(link?.getAttribute('href')).toBe(`${FIRMS}/e1`);
  });
});
