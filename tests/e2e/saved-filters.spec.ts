import { randomUUID } from 'node:crypto';

import { expect, test } from '../support/e2e/fixtures.js';
import { signIn } from '../support/e2e/people.js';

test('a filter of the list is saved under a name, opened in one tap, and removed', async ({
  page,
}) => {
  const name = `Ilman ryhmää ${randomUUID().slice(0, 6)}`;
  const programmeId = await signIn(page, 'hanna');
  const list = `/programmes/${programmeId}/enterprises`;
  await page.goto(`${list}?group=none&mine=true`);
  await page.getByRole('button', { name: 'Tallenna rajaus' }).click();
  await page.getByRole('button', { name: 'Tallenna rajaus' }).click();
  await expect(page.getByLabel('Rajauksen nimi')).toHaveAttribute('aria-invalid', 'true');
  await page.getByLabel('Rajauksen nimi').fill(name);
  await page.getByRole('button', { name: 'Tallenna rajaus' }).click();
  const saved = page.getByRole('link', { name });
  await expect(saved).toContainText(/\d/);

  await page.goto(list);
  await expect(page.getByRole('button', { name: 'Tallenna rajaus' })).toBeHidden();
  await saved.click();
  await expect(page).toHaveURL(/group=none/);
  await expect(page).toHaveURL(/mine=true/);

  await page.getByRole('button', { name: `Poista rajaus ${name}` }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Poista rajaus' }).click();
  await expect(saved).toBeHidden();
});
