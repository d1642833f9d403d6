import type { Page } from '@playwright/test';

import { expect, test } from '../support/e2e/fixtures.js';
import { signIn } from '../support/e2e/people.js';

test.use({ dataset: 'growth' });

/** Answers everything alike, and waits until all of it has arrived. */
async function answerAll(page: Page, answer: string): Promise<void> {
  const statements = page.getByRole('main').getByRole('group');
  await expect(statements).toHaveCount(12);
  for (const statement of await statements.all()) {
    await statement.getByRole('radio', { name: answer, exact: true }).check();
  }
  await expect(page.getByText('12 / 12 vastattu Tallennettu')).toBeVisible();
}

test('an entrepreneur assesses her firm, comes back to it, and her advisor corrects it', async ({
  page,
}) => {
  await signIn(page, 'aino');
  await page.goto('/my/growth');
  await page.getByRole('button', { name: 'Aloita alkuarviointi Verkostokyvykkyys' }).click();
  await page
    .getByRole('main')
    .getByRole('group')
    .first()
    .getByRole('radio', { name: 'Vähän' })
    .check();
  await expect(page.getByText('1 / 12 vastattu Tallennettu')).toBeVisible();

  await page.getByRole('link', { name: 'Kasvupolulle' }).click();
  await page.getByRole('button', { name: 'Jatka alkuarviointia Verkostokyvykkyys' }).click();
  await expect(
    page.getByRole('main').getByRole('group').first().getByRole('radio', { name: 'Vähän' }),
  ).toBeChecked();
  await answerAll(page, 'Osittain');
  await page.getByRole('button', { name: 'Valmis, näytä tulos' }).click();

  await expect(page.getByText('50 / 100')).toBeVisible();
  await expect(page.getByText('Vastasi Aino Kärkkäinen')).toBeVisible();
  await expect(page.getByText(/Vertailu muihin näkyy, kun/)).toBeVisible();
  const place = new URL(page.url()).pathname.replace(
    /^\/my\/growth\/([^/]+)\/([^/]+)/,
    '/programmes/$1/enterprises/$2/growth',
  );

  await signIn(page, 'hanna');
  await page.goto(place);
  await page.getByRole('button', { name: 'Korjaa vastauksia' }).click();
  await answerAll(page, 'Täysin');
  await page.getByRole('button', { name: 'Valmis, näytä tulos' }).click();

  await expect(page.getByText('100 / 100')).toBeVisible();
  await expect(page.getByText('Vastattiin yhdessä, kirjasi Hanna Pulkkinen')).toBeVisible();
});
