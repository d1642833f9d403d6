import erasures from '../privacy/erasures.routes';
import { openPage } from '../session/open-page';
import { aSessionOf } from '../session/session-testing';
import routes from './accounts.routes';
import { aPersonRow } from './person-testing';

const REQUESTS = '/people/person-7/erasures';
const BOX = 'Hae nimellä tai sähköpostilla';
const aino = aPersonRow();
const hanna = aPersonRow({ id: 'person-8', name: 'Hanna Pulkkinen' });

async function people(address = '/people') {
  const page = await openPage({
    routes: [
      { path: 'people', children: routes },
      { path: 'erasures', children: erasures },
    ],
    address,
    session: aSessionOf('administrator'),
  });
  return page;
}
type Page = Awaited<ReturnType<typeof people>>;

async function rest(page: Page): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 300));
  await page.settle();
}

describe('searching people while typing', () => {
  it('asks once typing rests, and keeps the search in the address', async () => {
    const page = await people();
    await page.answer('GET', '/people', { items: [aino, hanna], next: null });
    await page.type(BOX, 'a');
    await page.type(BOX, 'aino');
    page.expectNone('/people');
    await rest(page);
    const { request } = await page.answer('GET', '/people', { items: [aino], next: null });

    expect(request.params.get('search')).toBe('aino');
    expect(page.url).toBe('/people?search=aino');
    expect(page.words).toContain('Aino Kärkkäinen');
    expect(page.words).not.toContain('Hanna Pulkkinen');
  });

  it('leaves the space before the surname where it is', async () => {
    const page = await people();
    await page.answer('GET', '/people', { items: [aino], next: null });
    await page.type(BOX, 'aino ');
    await rest(page);
    await page.answer('GET', '/people', { items: [aino], next: null });

    expect(page.field(BOX).value).toBe('aino ');
  });

  it('shows the answer to what was typed last, whichever comes first', async () => {
    const page = await people();
    await page.answer('GET', '/people', { items: [aino, hanna], next: null });
    await page.type(BOX, 'han');
    await rest(page);
    const [early] = page.server.match(({ url }) => url === '/api/people');
    await page.type(BOX, 'hanna');
    await rest(page);
    await page.answer('GET', '/people', { items: [hanna], next: null });

    expect(early?.cancelled).toBe(true);
    expect(page.words).toContain('Hanna Pulkkinen');
    expect(page.words).not.toContain('Aino Kärkkäinen');
  });

  it('keeps the list in sight while it asks anew', async () => {
    const page = await people();
    await page.answer('GET', '/people', { items: [aino], next: null });
    await page.type(BOX, 'ain');
    await rest(page);

    expect(page.words).toContain('Aino Kärkkäinen');
    await page.answer('GET', '/people', { items: [aino], next: null });
  });

  it('says that there is nobody, and shows everybody once the box is empty', async () => {
    const page = await people('/people?search=zzz');
    const { request } = await page.answer('GET', '/people', { items: [], next: null });
    expect(page.field(BOX).value).toBe('zzz');
    expect(request.params.get('search')).toBe('zzz');
    expect(page.words).toContain('Ketään ei löytynyt');

    await page.type(BOX, '');
    await rest(page);
    const all = await page.answer('GET', '/people', { items: [aino], next: null });
    expect(all.request.params.get('search') ?? '').toBe('');
    expect(page.url).toBe('/people');
  });

  it('says when it could not ask, and asks again', async () => {
    const page = await people('/people?search=aino');
    await page.answer('GET', '/people', { status: 503, code: 'unavailable' }, 503);
    await page.press('Yritä uudelleen');
    await page.answer('GET', '/people', { items: [aino], next: null });

    expect(page.words).toContain('Aino Kärkkäinen');
  });
});

describe('asking for somebody’s erasure', () => {
  afterEach(() => {
    document.querySelectorAll('.cdk-overlay-container').forEach((layer) => layer.remove());
  });
  const opened = async (): Promise<Page> => {
    const page = await people();
    await page.answer('GET', '/people', { items: [aino], next: null });
    await page.press('Poistopyyntö: Aino Kärkkäinen');
    return page;
  };
  /** A dialog says its answer once it has gone from sight. */
  const press = async (page: Page, name: string): Promise<void> => {
    await page.press(name);
    await rest(page);
  };
  const dialog = (): string => document.querySelector('mat-dialog-container')?.textContent ?? '';

  it('says whom it is about and that nothing is erased yet', async () => {
    const page = await opened();

    expect(dialog()).toContain('Avataanko poistopyyntö: Aino Kärkkäinen?');
    expect(dialog()).toContain('Mitään ei vielä poisteta.');
    page.expectNone(REQUESTS);
  });

  it('asks for nothing when it is called off', async () => {
    const page = await opened();
    await press(page, 'Peruuta');

    page.expectNone(REQUESTS);
    expect(page.url).toBe('/people');
  });

  it('leads to the request that was made', async () => {
    const page = await opened();
    await press(page, 'Avaa poistopyyntö');
    await page.answer('POST', REQUESTS, { id: 'x9' }, 201);

    expect(page.url).toBe('/erasures/x9');
  });

  it('stays, and says why, when there is one already', async () => {
    const page = await opened();
    await press(page, 'Avaa poistopyyntö');
    await page.answer('POST', REQUESTS, { status: 409, code: 'erasure.asked-already' }, 409);

    expect(page.url).toBe('/people');
    expect(page.element.querySelector('[role="alert"].form-problem')?.textContent).toContain(
      'Poistoa on jo pyydetty, ja pyyntö on käsittelyssä',
    );
  });
});
