import { readFileSync } from 'node:fs';

import { flawsOf } from '../support/e2e/look.js';
import { expect, test } from '../support/e2e/fixtures.js';
import { PEOPLE, signIn } from '../support/e2e/people.js';

test('an administrator finds who read a firm’s page, and takes the chain along', async ({
  page,
  browser,
}) => {
  const advisor = await browser.newPage();
  const programmeId = await signIn(advisor, 'hanna');
  await advisor.goto(`/programmes/${programmeId}/enterprises?search=Saksikuu`);
  await advisor.getByRole('link', { name: 'Saksikuu' }).click();
  await expect(advisor.getByRole('heading', { level: 1, name: /Saksikuu/ })).toBeVisible();
  await advisor.close();

  await signIn(page, 'outi');
  await page.goto('/audit');
  await page.getByLabel('Henkilö').fill(PEOPLE.hanna);
  await page.getByLabel('Henkilö').press('Enter');
  await page.getByLabel('Teko').selectOption({ label: 'Yritys: henkilötiedot luettu' });
  const row = page.getByRole('row').filter({ hasText: 'Yritys: henkilötiedot luettu' });
  await expect(row.first()).toContainText('Hanna');
  expect(await flawsOf(page)).toEqual([]);

  await row
    .first()
    .getByRole('link', { name: /^Yritys …/ })
    .click();
  await expect(page).toHaveURL(/kind=enterprise&record=/);
  await expect(page.getByRole('row').filter({ hasText: 'Yritys …' }).first()).toBeVisible();
  await page.getByRole('link', { name: 'Tyhjennä rajaukset' }).click();
  await expect(page).toHaveURL(/\/audit$/);
  await expect(page.getByRole('row').filter({ hasText: 'Outi' }).first()).toBeVisible();

  await page.getByRole('button', { name: 'Tarkista nyt' }).click();
  await expect(page.getByText(/^Ketju on ehjä/)).toBeVisible({ timeout: 30_000 });
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Lataa ketju' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('verso-trail.ndjson');
  // the sealer runs by the minute: what is there by now is whole
  const lines = readFileSync(await download.path(), 'utf8')
    .split('\n')
    .filter(Boolean);
  for (const line of lines) expect(JSON.parse(line)).toHaveProperty('commitment');
});
