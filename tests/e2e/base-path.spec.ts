import { expect, test } from '../support/e2e/fixtures.js';
import { PASSWORD, PEOPLE } from '../support/e2e/people.js';

test.use({ dataset: 'base_path', settings: { PUBLIC_URL: 'http://localhost/verso' } });

test('Verso stands under a path of a host: pages, cookies and files too', async ({
  page,
  context,
}) => {
  await page.goto('/verso/');
  await page.getByLabel('Sähköposti').fill(PEOPLE.hanna);
  await page.getByRole('button', { name: 'Kirjaudu salasanalla' }).click();
  await page.getByLabel('Salasana', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Kirjaudu', exact: true }).click();
  const worklist = page.getByRole('heading', { level: 1, name: 'Työlista' });
  await expect(worklist).toBeVisible();
  await page.reload();
  await expect(worklist).toBeVisible();
  expect(new URL(page.url()).pathname).toMatch(/^\/verso\/./);

  await page.goto('/verso/settings');
  const file = page.locator('a[href*="personal-data"]').first();
  const address = await file.evaluate((link: HTMLAnchorElement) => link.href);

  expect(new URL(address).pathname).toBe('/verso/api/settings/personal-data');
  expect((await page.request.get(address)).status()).toBe(200);
  const cookies = (await context.cookies()).map(({ name }) => name);
  expect(cookies.sort()).toEqual(['verso-csrf.verso', 'verso-session.verso']);
});
