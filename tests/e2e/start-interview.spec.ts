import { randomUUID } from 'node:crypto';

import { expect, test } from '../support/e2e/fixtures.js';
import { signIn, write } from '../support/e2e/people.js';

test.use({ dataset: 'growth' });

test('the start interview is saved half done, gone on with, and a goal is begun with an answer', async ({
  page,
}) => {
  const programmeId = await signIn(page, 'hanna');
  const { enterpriseId } = await write<{ enterpriseId: string }>(
    page.context().request,
    `programmes/${programmeId}/enrolments`,
    {
      ...{ kind: 'sole-trader', businessId: null, legalForm: 'sole-trader' },
      ...{ name: `Verhoomo ${randomUUID().slice(0, 8)}`, municipalityCode: '491' },
      ...{ industryCode: null, industryCodeSet: null },
      contact: { name: 'Sirpa Suortti', email: null, phone: null, language: 'fi' },
    },
  );
  const growth = `/programmes/${programmeId}/enterprises/${enterpriseId}/growth`;
  await page.goto(growth);
  await expect(page.getByText('Alkuhaastattelua ei ole vielä pidetty.')).toBeVisible();
  await page.getByRole('button', { name: 'Kirjaa alkuhaastattelu' }).click();
  await page.getByRole('button', { name: 'Tallenna haastattelu' }).click();
  await expect(page.getByText('Kirjoita vastaus ainakin yhteen kysymykseen')).toBeVisible();
  await page.getByLabel('Missä yritys on kolmen vuoden päästä?').fill('Oma halli ja apulainen');
  await page.getByRole('button', { name: 'Tallenna haastattelu' }).click();
  await expect(page.getByText('Ei vielä vastattu').first()).toBeVisible();

  await page.getByRole('button', { name: 'Täydennä tai korjaa' }).click();
  await page.getByLabel('Mikä on kasvun tiellä?').fill('Tilat ovat ahtaat');
  await page.getByRole('button', { name: 'Tallenna haastattelu' }).click();
  await expect(page.getByText('Aiemmat versiot (1)')).toBeVisible();
  await page.reload();
  await expect(page.getByText('Tilat ovat ahtaat')).toBeVisible();

  await page.getByRole('button', { name: 'Tee tästä tavoite Missä yritys' }).click();
  await expect(page.getByLabel('Mihin pyritään')).toHaveValue('Oma halli ja apulainen');
  await page.getByRole('button', { name: 'Tallenna tavoite' }).click();
  await expect(page.getByRole('heading', { name: 'Oma halli ja apulainen' })).toBeVisible();
});
