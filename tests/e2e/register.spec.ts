import { factOf, goOn, openWayIn, seesFirm, typeBusinessId } from '../support/e2e/enrolling.js';
import { expect, test as base } from '../support/e2e/fixtures.js';
import { signIn } from '../support/e2e/people.js';
import { answerAbout, RegisterServer, storedAnswer } from '../support/register-server.js';

/** Verso beside a register of ours, which speaks as the national one does. */
const test = base.extend<object, { register: RegisterServer }>({
  register: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads here what a fixture needs
    async ({}, use) => {
      const register = await RegisterServer.start();
      await use(register);
      await register.stop();
    },
    { scope: 'worker' },
  ],
  dataset: ['register', { scope: 'worker' }],
  settings: [
    async ({ register }, use) => {
      await use({ REGISTER_DEMO: 'false', REGISTER_URL: register.url });
    },
    { scope: 'worker' },
  ],
});

test('what the national register answered fills the form', async ({ page, register }) => {
  const { text, businessId } = storedAnswer();
  register.answerWith(text, 200, { 'content-type': 'application/json' });
  await openWayIn(page, await signIn(page, 'hanna'));
  await typeBusinessId(page, businessId);

  await expect(page.getByText('Tiedot löytyivät PRH:n avoimesta datasta')).toBeVisible();
  const name = await page.getByLabel('Yrityksen nimi').inputValue();
  expect(text).toContain(name);
  await goOn(page);
  await page.getByRole('button', { name: 'Jatka ilman yhteyshenkilöä' }).click();
  await page.getByRole('button', { name: 'Kirjaa mukaan', exact: true }).click();

  await seesFirm(page, name);
  await expect(factOf(page, 'Yhtiömuoto')).toContainText('PRH:n avoimesta datasta');
});

test('a register that is away is asked three times; then she goes on by hand', async ({
  page,
  register,
}) => {
  register.asked.length = 0;
  register.answerWith('', 503, { 'retry-after': '0' });
  await openWayIn(page, await signIn(page, 'hanna'));
  await typeBusinessId(page, '3990001-4');

  await expect(page.getByText('Rekisteri ei vastaa juuri nyt.')).toBeVisible();
  await expect(page.getByText(/Kysyimme 3 kertaa/)).toBeVisible();
  expect(register.asked).toHaveLength(3);
  await expect(page.getByLabel('Y-tunnus')).toHaveValue('3990001-4');
  await page.getByLabel('Yrityksen nimi').fill('Tammisen Puupaja Oy');
  await page.getByLabel('Yhtiömuoto').selectOption({ label: 'Osakeyhtiö' });
  await page.getByRole('button', { name: 'Kysy rekisteristä uudelleen' }).click();
  await expect.poll(() => register.asked.length).toBe(6);
  await expect(page.getByText(/Kysyimme 3 kertaa/)).toBeVisible();
  await expect(page.getByLabel('Yrityksen nimi')).toHaveValue('Tammisen Puupaja Oy');
  await goOn(page);
  await page.getByRole('button', { name: 'Jatka ilman yhteyshenkilöä' }).click();
  await page.getByRole('button', { name: 'Kirjaa mukaan', exact: true }).click();

  await seesFirm(page, 'Tammisen Puupaja Oy');
  await expect(factOf(page, 'Y-tunnus')).toHaveText('3990001-4');
});

test('nobody waits for a slow register, and its answer takes nothing away', async ({
  page,
  register,
}) => {
  let answer = (): void => undefined;
  const asked = new Promise<void>((resolve) => {
    register.behave((_, response) => {
      answer = () => response.end(answerAbout('3990002-2', 'Rantakoodi Oy'));
      resolve();
    });
  });
  await openWayIn(page, await signIn(page, 'hanna'));
  await typeBusinessId(page, '3990002-2');
  await page.getByRole('button', { name: 'Täytä itse odottamatta' }).click();
  await page.getByLabel('Yrityksen nimi').fill('Rantakoodi, Savonlinna');
  await asked;
  answer();

  await expect(page.getByText('Tiedot löytyivät PRH:n avoimesta datasta')).toBeVisible();
  await expect(page.getByLabel('Yrityksen nimi')).toHaveValue('Rantakoodi, Savonlinna');
  await expect(page.getByLabel('Yhtiömuoto')).not.toHaveValue('');
});
