import { readFileSync } from 'node:fs';

import { expect, test } from '../support/e2e/fixtures.js';
import { PEOPLE, signIn } from '../support/e2e/people.js';

test.use({ dataset: 'privacy' });

test('an entrepreneur takes her data along and closes her account', async ({ page }) => {
  await signIn(page, 'juhani');
  await page.goto('/settings');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Lataa tiedosto' }).click(),
  ]);
  const file = readFileSync(await download.path(), 'utf8');
  expect(download.suggestedFilename()).toBe('verso-omat-tiedot.json');
  expect(file).toContain(PEOPLE.juhani);

  await page.getByRole('link', { name: 'Sulje tili…' }).click();
  await expect(page.getByRole('heading', { name: 'Poistetaan' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Säilytetään ilman nimeä' })).toBeVisible();
  const close = page.getByRole('button', { name: 'Sulje tili lopullisesti' });
  const word = page.getByLabel('Vahvista kirjoittamalla');
  await word.fill('joku.muu@posti.example');
  await close.click();
  await expect(page.getByText('Kirjoita nimi tai osoite täsmälleen')).toBeVisible();
  await word.fill(PEOPLE.juhani);
  await close.click();

  await expect(page).toHaveURL(/\/sign-in/);
  await page.goto('/my');
  await expect(page.getByLabel('Sähköposti')).toBeVisible();
});

test('somebody finds a flaw and says so, and is answered', async ({ page, browser }) => {
  const flaw = 'Kuvaajan taulukkoa ei löydy ruudunlukijalla.';
  await page.goto('/sign-in');
  await page.getByRole('link', { name: 'Saavutettavuus' }).click();
  await page.getByLabel('Mikä ei toimi').fill(flaw);
  await page.getByLabel('Sähköposti, jos haluat vastauksen').fill('lukija@posti.example');
  await page.getByRole('button', { name: 'Lähetä palaute' }).click();
  await expect(page.getByText('Kiitos palautteesta')).toBeVisible();

  const manager = await browser.newPage();
  const programmeId = await signIn(manager, 'marjut');
  await manager.goto(`/programmes/${programmeId}/worklist`);
  await manager.getByRole('link', { name: 'Avaa palautteet' }).click();
  const line = manager.getByRole('listitem').filter({ hasText: flaw });
  await line.getByRole('button', { name: 'Vastaus' }).click();
  await line.getByLabel('Vastaus').fill('Taulukko on nyt heti kuvan jäljessä.');
  await line.getByRole('button', { name: 'Lähetä vastaus' }).click();
  await expect(line.getByText('Vastattu')).toBeVisible();
  await manager.close();
});
