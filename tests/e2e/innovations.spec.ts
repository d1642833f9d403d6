import { expect, test } from '../support/e2e/fixtures.js';
import { signIn } from '../support/e2e/people.js';

test.use({ dataset: 'growth' });

test('an entrepreneur tells of something new and a first order, and her advisor sees what they come to', async ({
  page,
}) => {
  await signIn(page, 'aino');
  await page.goto('/my/growth');
  await page.getByRole('link', { name: /^Innovaatiot/ }).click();
  await page.getByRole('button', { name: 'Lisää innovaatio' }).click();
  await page.getByLabel('Nimi', { exact: true }).fill('Kampauslahjakortti');
  await page.getByLabel('Mitä uutta').selectOption({ label: 'Palvelu' });
  await page.getByLabel('Milloin').fill('2026-01-01');
  await page.getByText('Kestävän kehityksen tavoitteet, joita').click();
  await page.getByLabel('12 Vastuullista kuluttamista').check();
  const sent = page.waitForResponse(
    (response) => response.request().method() === 'POST' && response.url().endsWith('/innovations'),
  );
  await page.getByRole('button', { name: 'Tallenna askel' }).click();
  const [, firm] = /api(\/programmes\/.+)\/innovations/.exec((await sent).url()) ?? [];

  await page.getByRole('button', { name: 'Kirjaa askel Kampauslahjakortti' }).click();
  await page.getByLabel('Vaihe').selectOption({ label: 'Otettu käyttöön' });
  await page.getByLabel('Milloin').fill('2026-02-01');
  await page.getByLabel('Tapahtuiko tämä').selectOption({ label: 'Tuen ansiosta' });
  await page.getByLabel('Ilmastohyöty').selectOption({ label: 'Ilmastohyötyä odotetaan' });
  await page.getByRole('button', { name: 'Tallenna askel' }).click();
  await page.getByLabel('Millainen hyöty').fill('Vähemmän pakkauksia');
  await page.getByRole('button', { name: 'Tallenna askel' }).click();
  await expect(page.getByText('1.2.2026 · Tuen ansiosta')).toBeVisible();
  await expect(page.getByText('Ilmastohyötyä odotetaan: Vähemmän pakkauksia')).toBeVisible();

  await page.getByRole('button', { name: 'Lisää tilaus' }).click();
  await page.getByLabel('Ekosysteemin nimi').fill('Kylän yrittäjät');
  await page.getByLabel('Ensimmäinen yhteydenotto').fill('2026-01-01');
  await page.getByLabel('Tilauspäivä').fill('2026-01-31');
  await page.getByLabel('Arvo').fill('120,50');
  await page.getByRole('button', { name: 'Tallenna tilaus' }).click();
  await expect(page.getByText(/31\.1\.2026 · yritys · 120,50\s€ · 30 pv/)).toBeVisible();

  await signIn(page, 'hanna');
  await page.goto(`${firm}/innovations`);
  await page.getByRole('button', { name: 'Peru Kylän yrittäjät' }).click();
  await page.getByLabel('Miksi kirjaus perutaan?').fill('Kylä valitsi toisen');
  await page.getByRole('button', { name: 'Peru kirjaus' }).click();
  await expect(page.getByText(/^Peruttu .+: Kylä valitsi toisen$/)).toBeVisible();

  await page.goto(`${firm?.replace(/\/enterprises.*/, '')}/innovations`);
  await page.getByRole('link', { name: /^Palvelu [1-9]/ }).click();
  await page.getByRole('link', { name: /^Otettu käyttöön [1-9]/ }).click();
  await expect(page).toHaveURL(/kind=service/);
  await page.getByRole('link', { name: /Kampauslahjakortti/ }).click();
  await expect(page.getByText('Kylä valitsi toisen')).toBeVisible();
});

test('an advisor notes a fair, and what it brought', async ({ page }) => {
  await signIn(page, 'hanna');
  await page.goto('/');
  await page.waitForURL(/\/programmes\/.+\/worklist/);
  await page.goto(page.url().replace(/worklist.*/, 'innovations'));
  await page.getByRole('link', { name: 'Foorumit ja messut' }).click();
  await page.getByRole('button', { name: 'Lisää foorumi tai messut' }).click();
  await page.getByLabel('Nimi').fill('Nordic Makers');
  await page.getByLabel('Maa', { exact: true }).selectOption({ label: 'Ruotsi' });
  await page.getByLabel('Ensimmäinen päivä').fill('2026-01-10');
  await page.getByLabel('Mukana olleet yritykset').fill('Saksi');
  await page.getByRole('checkbox', { name: /Saksikuu/i }).check();
  await page.getByRole('button', { name: 'Tallenna', exact: true }).click();
  await page.getByRole('button', { name: 'Kirjaa kontaktit ja liidit Nordic Makers' }).click();
  await page.getByLabel('Laskettu').fill('2026-01-20');
  await page.getByLabel('Kontakteja').fill('14');
  await page.getByRole('button', { name: 'Tallenna lukema' }).click();
  await expect(page.getByText('Kontakteja 14, liidejä – (20.1.2026)')).toBeVisible();
  await expect(page.getByText(/Yritykset: .*Saksikuu/i)).toBeVisible();
});
