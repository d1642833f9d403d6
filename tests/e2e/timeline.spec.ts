import { randomUUID } from 'node:crypto';

import type { Page } from '@playwright/test';

import { expect, test } from '../support/e2e/fixtures.js';
import { signIn, write } from '../support/e2e/people.js';

test.use({ dataset: 'timeline' });

/** A firm of an advisor who is signed in, that nobody has been in touch with. */
async function aNewFirm(page: Page): Promise<string> {
  const programmeId = await signIn(page, 'hanna');
  const { request } = page.context();
  const { enterpriseId } = await write<{ enterpriseId: string }>(
    request,
    `programmes/${programmeId}/enrolments`,
    {
      ...{ kind: 'sole-trader', businessId: null, legalForm: 'sole-trader' },
      ...{ name: `Kampaamo ${randomUUID().slice(0, 8)}`, municipalityCode: '491' },
      ...{ industryCode: null, industryCodeSet: null },
    },
  );
  return `/programmes/${programmeId}/enterprises/${enterpriseId}`;
}

test('a contact is one tap, is taken back, gets its words, and is put right', async ({ page }) => {
  const firm = await aNewFirm(page);
  await page.goto(firm);
  await page.getByRole('link', { name: 'Avaa aikajana' }).click();
  const calls = page.getByRole('listitem').filter({ hasText: 'Puhelu' });
  await expect(page.getByText('Vaihe: Mukana')).toBeVisible();

  await page.getByRole('button', { name: 'Puhelu', exact: true }).click();
  await expect(page.getByText('Puhelu on kirjattu tälle päivälle.')).toBeVisible();
  await expect(calls).toHaveCount(1);
  await page.getByRole('button', { name: 'Kumoa' }).click();
  await expect(page.getByText('Kirjaus on kumottu.')).toBeVisible();
  await expect(calls).toHaveCount(0);

  await page.getByRole('button', { name: 'Puhelu', exact: true }).click();
  await page.getByRole('button', { name: 'Lisää muistiinpano tai muuta päivää' }).click();
  await page.getByLabel('Mitä puhuitte').fill('Kassavirta on tiukka.');
  await page.getByRole('button', { name: 'Tallenna muutokset' }).click();
  await expect(calls).toContainText('Kassavirta on tiukka.');
  await expect(calls).toContainText('Näkyy ohjelman neuvojille ja vastuuhenkilöille');
  await expect(calls).not.toContainText('korjattu');

  await calls.getByRole('button', { name: 'Korjaa' }).click();
  await page.getByLabel('Mitä puhuitte').fill('Kassavirta kestää kesään.');
  await page.getByRole('button', { name: 'Tallenna muutokset' }).click();
  await expect(calls).toContainText('korjattu');
  await expect(calls).toContainText('Kassavirta kestää kesään.');

  await page.getByRole('link', { name: /^Vaiheet/ }).click();
  await expect(page).toHaveURL(/kind=stage/);
  await expect(calls).toHaveCount(0);
  await page.reload();
  await expect(page.getByText('Vaihe: Mukana')).toBeVisible();
  await page.goto(firm);
  await expect(page.getByText('Kassavirta kestää kesään.')).toBeVisible();
});

test('an entrepreneur reads what became of her firm, and no note of an advisor', async ({
  page,
}) => {
  await signIn(page, 'aino');
  await page.goto('/my/timeline');

  await expect(page.getByText(/^Liittyi ryhmään/).first()).toBeVisible();
  await expect(page.getByRole('link', { name: /^Kokeilut/ })).toBeVisible();
  await expect(page.getByRole('link', { name: /^(Puhelu|Käynti|Muistiinpano)/ })).toHaveCount(0);
  await expect(page.getByRole('button', { name: /Korjaa|Lisää muistiinpano/ })).toHaveCount(0);
  await page.getByRole('link', { name: /^Kasvupolku \d/ }).click();
  await expect(page).toHaveURL(/kind=growth/);
  await expect(page.getByText('Tavoite saavutettiin: Asiakas voi varata ajan')).toBeVisible();
  await expect(page.getByText('Askel tehtiin: Valitaan varausohjelma')).toBeVisible();
});
