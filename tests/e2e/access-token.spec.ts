import { flawsOf } from '../support/e2e/look.js';
import { expect, test } from '../support/e2e/fixtures.js';
import { signIn } from '../support/e2e/people.js';

test('an access token is made, used by a program, and revoked', async ({
  page,
  playwright,
  verso,
}) => {
  await signIn(page, 'hanna');
  await page.goto('/settings');
  await page.getByRole('link', { name: 'Avaa avaimet' }).click();
  await page.getByRole('heading', { name: 'Tee uusi avain' }).waitFor();
  await page.getByLabel('Nimi').fill('Raportointi');
  await page.getByLabel('Lukea ohjelmien tiedot ja luokitukset').check();
  await page.getByRole('button', { name: 'Tee avain' }).click();
  const shown = page.getByText(/^verso_\w{38}$/);
  await expect(shown).toBeInViewport();
  expect(await flawsOf(page)).toEqual([]);

  const token = (await shown.textContent())!.trim();
  const program = await playwright.request.newContext({
    baseURL: verso.url,
    extraHTTPHeaders: { authorization: `Bearer ${token}` },
  });
  const read = await program.get('/api/programmes');
  expect(read.status()).toBe(200);
  expect((await program.get('/api/settings/access-tokens')).status()).toBe(403);

  await page.getByRole('button', { name: 'Mitätöi Raportointi' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Mitätöi' }).click();
  await expect(page.getByText('Sinulla ei ole avaimia.')).toBeVisible();
  await expect(shown).toBeHidden();
  expect((await program.get('/api/programmes')).status()).toBe(401);
  await program.dispose();
});
