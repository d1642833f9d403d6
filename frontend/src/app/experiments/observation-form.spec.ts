import { openPage } from '../session/open-page';
import { aSessionOf } from '../session/session-testing';
import { anExperiment } from './experiment-testing';
import routes from './experiments.routes';

const EXPERIMENT = '/programmes/p1/experiments/x1';
const owner = aSessionOf('entrepreneur', { enterpriseId: 'e1' });

async function counting() {
  const page = await openPage({
    routes: [{ path: 'programmes/:programmeId/experiments', children: routes }],
    address: EXPERIMENT,
    session: owner,
  });
  await page.answer('GET', EXPERIMENT, anExperiment());
  await page.press('Kirjaa luvut');
  await page.type('Kuinka monta yhteensä', '12');
  return page;
}

describe('an entry of the diary half written', () => {
  it('is there after signing in again', async () => {
    const page = await counting();
    await page.comeBackAs(owner);
    await page.answer('GET', EXPERIMENT, anExperiment());
    await page.press('Kirjaa luvut');

    expect(page.field('Kuinka monta yhteensä').value).toBe('12');
  });

  it('goes once it is given up', async () => {
    const page = await counting();
    await page.press('Peruuta');
    await page.press('Kirjaa luvut');

    expect(page.field('Kuinka monta yhteensä').value).toBe('');
  });
});
