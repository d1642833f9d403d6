import type { Page } from '@playwright/test';

import { flawsOf } from '../support/e2e/look.js';
import {
  colleague,
  comeFromOrganisation,
  expect,
  goToOrganisation,
  test,
} from '../support/e2e/organisation.js';
import { signIn } from '../support/e2e/people.js';

// The issuer knows one Verso, so these have one of their own.
test.use({ dataset: 'organisation' });

const seesDoor = (page: Page) =>
  expect(page.getByRole('heading', { name: 'Tervetuloa' })).toBeVisible();

test('an advisor comes by her organisation’s own sign-in, and signs out of both', async ({
  page,
  issuer,
  browser,
}, info) => {
  const id = `venla-${info.project.name}`;
  const name = colleague(issuer, id);
  await comeFromOrganisation(page, id);

  await expect(page.getByRole('heading', { level: 1, name: 'Työlista' })).toBeVisible();
  await page.getByRole('button', { name: /^Oma valikko/ }).click();
  await page.getByRole('menuitem', { name: 'Kirjaudu ulos' }).click();
  await page.getByRole('button', { name: 'Kyllä' }).click();
  await seesDoor(page);

  // Out of the organisation too: it asks again who comes.
  await goToOrganisation(page);
  await expect(page.getByLabel('Käyttäjätunnus')).toBeVisible();

  const outis = await browser.newPage();
  await signIn(outis, 'outi');
  await outis.goto(`/people?search=${id}`);
  const row = outis.getByRole('listitem').filter({ hasText: name }).first();
  await expect(row).toContainText('Yritysneuvoja');
  await outis.close();
});

test('who signs out at the organisation is out of Verso too', async ({ page, issuer }, info) => {
  const id = `raili-${info.project.name}`;
  colleague(issuer, id);
  await comeFromOrganisation(page, id);
  await expect(page.getByRole('heading', { level: 1, name: 'Työlista' })).toBeVisible();
  await page.goto(`${issuer.url}/session/end`);
  await page.getByRole('button', { name: 'Kyllä' }).click();
  await expect(page.getByRole('heading', { name: 'Olet kirjautunut ulos' })).toBeVisible();

  await page.goto('/');
  await seesDoor(page);
});

const seesWhy = (page: Page, words: string) =>
  expect(page.getByRole('alert').filter({ hasText: words })).toBeVisible();

const REFUSED = [
  { why: 'nobody gave a role', over: { groups: ['siivous'] }, words: 'Sinulla ei ole roolia' },
  {
    why: 'an address is not verified',
    over: { email_verified: false },
    words: 'ei ole vahvistanut sähköpostiosoitettasi',
  },
];
for (const { why, over, words } of REFUSED) {
  test(`where ${why} the door says so in plain words`, async ({ page, issuer }) => {
    colleague(issuer, 'risto', over);
    await comeFromOrganisation(page, 'risto');

    await seesDoor(page);
    await seesWhy(page, words);
    expect(await flawsOf(page)).toEqual([]);
  });
}

test('who turns back at the organisation’s page can sign in otherwise', async ({ page }) => {
  await page.goto('/');
  await goToOrganisation(page);
  await page.getByRole('button', { name: 'Peruuta' }).click();

  await seesDoor(page);
  await seesWhy(page, 'Kirjautuminen keskeytettiin');
  await page.getByRole('button', { name: /^Hanna Pulkkinen/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Työlista' })).toBeVisible();
});
