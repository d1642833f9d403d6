import type { Page } from '@playwright/test';

import { expect, test } from '../support/e2e/fixtures.js';
import { flawsOf } from '../support/e2e/look.js';
import { signIn } from '../support/e2e/people.js';

test.use({ dataset: 'consents' });

const ADDRESS = 'aino.karkkainen@saksikuu.example';

/** The addresses that the newsletter may go to, as an advisor takes them. */
async function newsletter(page: Page): Promise<string> {
  const programmeId = await signIn(page, 'hanna');
  await page.goto(`/programmes/${programmeId}/enterprises/consents`);
  await expect(page.getByRole('heading', { name: 'Uutiskirje' })).toBeVisible();
  expect(await flawsOf(page)).toEqual([]);
  await page.getByRole('button', { name: 'Vie', exact: true }).first().click();
  const coming = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: 'CSV, suomalainen' }).click();
  const pieces: Buffer[] = [];
  for await (const piece of await (await coming).createReadStream())
    pieces.push(Buffer.from(piece));
  return Buffer.concat(pieces).toString('utf8');
}

/** What the entrepreneur sees beside her switch. */
async function choose(page: Page, isGiven: boolean): Promise<void> {
  await signIn(page, 'aino');
  await page.goto('/settings');
  await page.getByRole('link', { name: /Mihin tietojasi käytetään/ }).click();
  const box = page.getByRole('switch', { name: /^Uutiskirje/ });
  await expect(box).toBeChecked({ checked: !isGiven });
  await box.setChecked(isGiven);
  const standing = isGiven ? /Koskee vain sinua · Annettu/ : /Koskee vain sinua · Peruttu/;
  await expect(page.getByText(standing)).toBeVisible();
  expect(await flawsOf(page)).toEqual([]);
}

test('an entrepreneur gives her consent and takes it back, and the list follows at once', async ({
  page,
}) => {
  expect(await newsletter(page)).not.toContain(ADDRESS);
  await choose(page, true);
  expect(await newsletter(page)).toContain(ADDRESS);
  await choose(page, false);
  await page.getByText('Valintasi tähän asti').click();
  await expect(page.getByText('Uutiskirje: suostumus annettu')).toBeVisible();
  await expect(page.getByText('Uutiskirje: ei suostumusta')).toBeVisible();
  await page.getByRole('link', { name: 'Osallistumissopimus' }).click();
  await expect(page.getByText(/Uutiskirje · .+ · Peruttu/)).toBeVisible();
  expect(await flawsOf(page)).toEqual([]);
  expect(await newsletter(page)).not.toContain(ADDRESS);
});
