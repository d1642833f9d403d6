import { expect, test } from '../support/e2e/fixtures.js';
import { signIn } from '../support/e2e/people.js';

test.use({ dataset: 'growth' });

test('an entrepreneur tells of her first invoice abroad, and her advisor takes it back', async ({
  page,
}) => {
  await signIn(page, 'aino');
  await page.goto('/my/growth');
  await page.getByRole('link', { name: /^Vientipolut/ }).click();
  await page.getByRole('button', { name: 'Lisää markkina' }).click();
  await page.getByLabel('Maa tai alue').selectOption({ label: 'Ruotsi' });
  await page.getByLabel('Vaihe').selectOption({ label: 'Markkina valittu' });
  await page.getByLabel('Milloin').fill('2026-01-01');
  const read = page.waitForResponse((response) => response.url().endsWith('/export-steps'));
  await page.getByRole('button', { name: 'Tallenna askel' }).click();
  const [, firm] = /api(\/programmes\/.+)\/export-steps/.exec((await read).url()) ?? [];

  await page.getByRole('button', { name: 'Kirjaa askel Ruotsi' }).click();
  await page.getByLabel('Vaihe').selectOption({ label: 'Ensimmäinen lasku' });
  await page.getByLabel('Milloin').fill('2026-01-31');
  await page.getByLabel('Arvo').fill('3950,50');
  await page.getByLabel('Mikä auttoi').selectOption({ label: 'messut' });
  await page.getByRole('button', { name: 'Tallenna askel' }).click();
  await expect(page.getByText(/31\.1\.2026 · 3\s950,50\s€ · auttoi: messut/)).toBeVisible();
  await expect(page.getByText('ensimmäiseen laskuun kului 30 pv.')).toBeVisible();

  await signIn(page, 'hanna');
  await page.goto(`${firm}/markets`);
  await page.getByRole('button', { name: 'Peru Ruotsi: Ensimmäinen lasku' }).click();
  await page.getByLabel('Miksi askel perutaan?').fill('Kauppa peruuntui');
  await page.getByRole('button', { name: 'Peru askel' }).click();
  await expect(page.getByText(/^Peruttu .+: Kauppa peruuntui$/)).toBeVisible();
  await expect(page.getByText('ensimmäiseen laskuun kului')).toBeHidden();

  await page.goto(`${firm?.replace(/\/enterprises.*/, '')}/markets`);
  await page.getByRole('link', { name: /^Ruotsi \d/ }).click();
  await page.getByRole('link', { name: /^Markkina valittu [1-9]/ }).click();
  await expect(page).toHaveURL(/country=SE&stage=market-chosen$/);
  await page.getByRole('link', { name: /Saksikuu/i }).click();
  await expect(page.getByText('Kauppa peruuntui')).toBeVisible();
});
