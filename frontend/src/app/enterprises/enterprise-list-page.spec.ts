import routes from '../enterprises.routes';
import { openPage } from '../session/open-page';
import { aSessionOf } from '../session/session-testing';
import { anEnterpriseRow } from './enterprise-testing';

const LIST = '/programmes/p1/enterprises';

async function withFilters(filters = '') {
  const page = await openPage({
    routes: [{ path: 'programmes/:programmeId/enterprises', children: routes }],
    address: `${LIST}${filters}`,
    session: aSessionOf('advisor'),
  });
  return page;
}

describe('the list of enterprises', () => {
  it('asks for what the address says', async () => {
    const page = await withFilters('?search=vene&stage=active&group=none&mine=true&sort=-name');
    const { request } = await page.answer('GET', LIST, { items: [anEnterpriseRow()], next: null });
    const asked = Object.fromEntries(
      request.params.keys().map((key) => [key, request.params.get(key)]),
    );

    expect(asked).toEqual({
      search: 'vene',
      stage: 'active',
      withoutNetwork: 'true',
      advisorId: 'person-1',
      sort: '-name',
    });
    expect(page.words).toContain('Saimaan Soutuveneet Oy');
    expect(page.words).toContain('Yksi yritys');
  });

  it('searches once typing rests, and keeps it in the address', async () => {
    const page = await withFilters();
    await page.answer('GET', LIST, { items: [anEnterpriseRow()], next: null });
    await page.type('Hae yritystä', 've');
    await page.type('Hae yritystä', 'vene ');
    page.expectNone(LIST);
    await new Promise((resolve) => setTimeout(resolve, 300));
    await page.settle();
    const { request } = await page.answer('GET', LIST, { items: [], next: null });

    expect(request.params.get('search')).toBe('vene');
    expect(page.url).toBe(`${LIST}?search=vene`);
  });

  it('turns the order when a heading is pressed', async () => {
    const page = await withFilters();
    await page.answer('GET', LIST, { items: [anEnterpriseRow()], next: null });
    await page.press('Yritys');
    const { request } = await page.answer('GET', LIST, { items: [anEnterpriseRow()], next: null });

    expect(request.params.get('sort')).toBe('-name');
  });

  it('adds the next page to the end', async () => {
    const page = await withFilters();
    await page.answer('GET', LIST, { items: [anEnterpriseRow()], next: 'c2' });
    await page.press('Näytä lisää');
    const second = anEnterpriseRow({ id: 'e2', name: 'Juvan Juustola' });
    const { request } = await page.answer('GET', LIST, { items: [second], next: null });

    expect(request.params.get('after')).toBe('c2');
    expect(page.words).toContain('Saimaan Soutuveneet Oy');
    expect(page.words).toContain('Juvan Juustola');
    expect(() => page.button('Näytä lisää')).toThrow();
  });

  it('offers the first step when there are no firms at all', async () => {
    const page = await withFilters();
    await page.answer('GET', LIST, { items: [], next: null });

    expect(page.button('Kirjaa ensimmäinen yritys').getAttribute('href')).toBe(`${LIST}/new`);
  });

  it('offers to take filters away when they leave nothing', async () => {
    const page = await withFilters('?search=zzz');
    await page.answer('GET', LIST, { items: [], next: null });
    await page.press('Poista rajaukset');

    expect(page.url).toBe(LIST);
    await page.answer('GET', LIST, { items: [anEnterpriseRow()], next: null });
    expect(page.words).toContain('Saimaan Soutuveneet Oy');
  });
});
