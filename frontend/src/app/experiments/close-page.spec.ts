import { openPage } from '../session/open-page';
import { aSession, aSessionOf } from '../session/session-testing';
import { anEndedExperiment, anExperiment } from './experiment-testing';
import routes from './experiments.routes';

const EXPERIMENT = '/programmes/p1/experiments/x1';
const OBSERVATIONS = `${EXPERIMENT}/observations`;
const TALLY = 'verso.tally.x1';
const COUNTED = { id: '019aa000-0000-7000-8000-000000000001', trials: 2, successes: 2 };
const owner = aSessionOf('entrepreneur', { enterpriseId: 'e1' });

const open = (address: string) =>
  openPage({
    routes: [{ path: 'programmes/:programmeId/experiments', children: routes }],
    address,
    session: owner,
  });
type Page = Awaited<ReturnType<typeof open>>;

async function closing(): Promise<Page> {
  const page = await open(`${EXPERIMENT}/close`);
  await page.answer('GET', EXPERIMENT, anExperiment());
  return page;
}

async function decide(page: Page): Promise<void> {
  await page.type('Oppi', 'Kysyminen kannattaa aina.');
  await page.tick('Jatketaan tällä tiellä');
}

async function send(page: Page): Promise<void> {
  page.element.querySelector('form')?.dispatchEvent(new Event('submit'));
  await page.settle();
}

const unavailable = { status: 503, code: 'unavailable' };

describe('closing with counts that were not saved', () => {
  beforeEach(() => {
    localStorage.setItem(TALLY, JSON.stringify(COUNTED));
  });
  afterEach(() => {
    localStorage.clear();
  });

  it('saves them first, as the button would have, and once', async () => {
    const page = await closing();
    const view = anExperiment({ trials: 2, successes: 2 });
    const { request } = await page.answer('POST', OBSERVATIONS, view, 201);

    expect(request.body).toEqual(COUNTED);
    expect(localStorage.getItem(TALLY)).toBeNull();
    page.expectNone(OBSERVATIONS);

    await decide(page);
    await send(page);
    const closed = await page.answer('POST', `${EXPERIMENT}/close`, anEndedExperiment());
    expect(closed.request.body).toMatchObject({ decision: 'persevere' });
  });

  it('says how many there are when they cannot be saved, and does not close over them', async () => {
    const page = await closing();
    await page.answer('POST', OBSERVATIONS, unavailable, 503);
    expect(page.words).toContain('Laskit 2 / 2, mutta lukuja ei ole vielä tallennettu.');

    await decide(page);
    await send(page);
    page.expectNone(`${EXPERIMENT}/close`);
    expect(page.words).toContain('Tallenna ensin lasketut luvut tai jätä ne pois');

    await page.press('Tallenna luvut');
    const { request } = await page.answer('POST', OBSERVATIONS, anExperiment(), 201);
    expect(request.body).toEqual(COUNTED);
    expect(page.field('Oppi').value).toBe('Kysyminen kannattaa aina.');
    await send(page);
    await page.answer('POST', `${EXPERIMENT}/close`, anEndedExperiment());
  });

  it('closes without them once they are left out', async () => {
    const page = await closing();
    await page.answer('POST', OBSERVATIONS, unavailable, 503);
    await page.press('Jätä luvut pois');
    await decide(page);
    await send(page);
    await page.answer('POST', `${EXPERIMENT}/close`, anEndedExperiment());

    expect(localStorage.getItem(TALLY)).toBeNull();
  });

  it('shows an experiment that was closed elsewhere as it is, and tells of the counts', async () => {
    const page = await open(EXPERIMENT);
    await page.answer('GET', EXPERIMENT, anExperiment());
    await page.press('Tallenna 2 / 2');
    const refusal = { status: 409, code: 'experiment.not-running', params: { stage: 'closed' } };
    await page.answer('POST', OBSERVATIONS, refusal, 409);
    await page.answer('GET', EXPERIMENT, anEndedExperiment());

    expect(() => page.button('Tallenna 2 / 2')).toThrow();
    expect(page.words).toContain('Tällä laitteella laskettiin 2 / 2');
    expect(localStorage.getItem(TALLY)).not.toBeNull();

    await page.press('Jätä luvut pois');
    expect(page.words).not.toContain('Tällä laitteella laskettiin');
    expect(localStorage.getItem(TALLY)).toBeNull();
  });
});

describe('a decision half written', () => {
  it('is there after signing in again, and not for somebody else', async () => {
    const page = await closing();
    await decide(page);
    await page.comeBackAs(owner);
    await page.answer('GET', EXPERIMENT, anExperiment());

    expect(page.field('Oppi').value).toBe('Kysyminen kannattaa aina.');
    expect(page.field('Jatketaan tällä tiellä').checked).toBe(true);

    const { person, grants } = owner;
    await page.comeBackAs(aSession({ person: person && { ...person, id: 'person-2' }, grants }));
    await page.answer('GET', EXPERIMENT, anExperiment());
    expect(page.field('Oppi').value).toBe('');
  });

  it('goes once it is sent', async () => {
    const page = await closing();
    await decide(page);
    await send(page);
    await page.answer('POST', `${EXPERIMENT}/close`, anEndedExperiment());
    await page.answer('GET', EXPERIMENT, anEndedExperiment());
    await page.goTo(`${EXPERIMENT}/close`);
    await page.answer('GET', EXPERIMENT, anExperiment());

    expect(page.field('Oppi').value).toBe('');
  });
});
