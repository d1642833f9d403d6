import { expect, test } from '../support/e2e/fixtures.js';
import { openWayIn } from '../support/e2e/enrolling.js';
import { PASSWORD, PEOPLE, signIn } from '../support/e2e/people.js';

test('a page that is not there says so, and leads home', async ({ page }) => {
  await signIn(page, 'hanna');
  await page.goto('/ei-tallaista');
  await expect(page.getByRole('heading', { name: 'Tätä sivua ei ole' })).toBeVisible();
  await expect(page).toHaveTitle('Sivua ei löytynyt – Verso');

  await page.getByRole('link', { name: 'Etusivulle', exact: true }).click();

  await expect(page.getByRole('heading', { level: 1, name: 'Työlista' })).toBeVisible();
});

test('a firm that is not there, or not hers to see, is the same to her', async ({ page }) => {
  const programmeId = await signIn(page, 'tiina');
  await page.goto(`/programmes/${programmeId}/enterprises?search=Piikivi`);
  await page
    .getByRole('row', { name: /Piikivi/ })
    .getByRole('link')
    .click();
  await expect(page.getByRole('heading', { level: 1, name: /Piikivi/ })).toBeVisible();
  const address = page.url();

  await page.goto(address.replace(/.$/, (last) => (last === '0' ? '1' : '0')));
  await expect(page.getByText('Yritystä ei löytynyt')).toBeVisible();

  const hannas = await signIn(page, 'hanna');
  await page.goto(address.replace(programmeId, hannas));
  await expect(page.getByText('Yritystä ei löytynyt')).toBeVisible();
  await page.goto(address);
  await expect(page.getByRole('heading', { name: 'Tämä sivu ei ole sinulle' })).toBeVisible();
});

test('a stranger is sent to the door, and gets where she wanted', async ({ page }) => {
  await page.goto('/settings');
  await expect(page.getByRole('heading', { name: 'Tervetuloa' })).toBeVisible();
  await page.getByRole('button', { name: /^Hanna Pulkkinen/ }).click();

  await expect(page.getByRole('heading', { level: 1, name: 'Omat asetukset' })).toBeVisible();
});

test('who signs out is out, also for the back button', async ({ page }) => {
  const programmeId = await signIn(page, 'hanna');
  await page.goto(`/programmes/${programmeId}/enterprises?search=Saksikuu`);
  await expect(page.getByRole('row', { name: /Saksikuu/ })).toBeVisible();
  await page.getByRole('button', { name: /^Oma valikko/ }).click();
  await page.getByRole('menuitem', { name: 'Kirjaudu ulos' }).click();
  await expect(page.getByRole('heading', { name: 'Tervetuloa' })).toBeVisible();

  await page.goBack();
  await expect(page.getByRole('heading', { name: 'Tervetuloa' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Tervetuloa' })).toBeVisible();
});

test('when the session has ended she signs in again, and finds what she had typed', async ({
  page,
}) => {
  await openWayIn(page, await signIn(page, 'hanna'));
  await page.getByRole('radio', { name: /^Toiminimi/ }).check();
  await page.getByLabel('Toiminimi tai yrittäjän nimi').fill('Kampaamo Kesken');
  await page.getByRole('button', { name: 'Jatka', exact: true }).click();
  // what the page still asks for would be told that the session has ended, before she presses the button
  const groups = page.waitForResponse(/\/api\/programmes\/[^/]+\/networks/);
  await page.getByRole('button', { name: 'Jatka ilman yhteyshenkilöä' }).click();
  await groups;
  await page.context().clearCookies();
  await page.getByRole('button', { name: 'Kirjaa mukaan', exact: true }).click();

  await expect(page.getByText('Istunto ehti päättyä.')).toBeVisible();
  await page.getByLabel('Sähköposti').fill(PEOPLE.hanna);
  await page.getByRole('button', { name: 'Kirjaudu salasanalla' }).click();
  await page.getByLabel('Salasana', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Kirjaudu', exact: true }).click();

  await expect(
    page.getByRole('heading', { name: /^Viimeinen vaihe: Kampaamo Kesken/ }),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Kirjaa mukaan', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Kampaamo Kesken' })).toBeVisible();
});
