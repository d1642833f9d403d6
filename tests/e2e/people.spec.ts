import { expect, test } from '../support/e2e/fixtures.js';
import { flawsOf } from '../support/e2e/look.js';
import { PEOPLE, signIn } from '../support/e2e/people.js';

test.use({ dataset: 'privacy' });

test('an administrator finds somebody while typing, and asks for her erasure', async ({ page }) => {
  await signIn(page, 'outi');
  await page.goto('/people');
  const box = page.getByLabel('Hae nimellä tai sähköpostilla');
  const list = page.getByRole('listitem').filter({ hasText: '@' });
  await expect(list.nth(1)).toBeVisible();

  // letter by letter, with a rest after the first name as people have
  await box.pressSequentially('tiina ');
  await expect(page).toHaveURL(/\?search=tiina$/);
  await box.pressSequentially('Korhonen');
  await expect(box).toHaveValue('tiina Korhonen');
  await expect(box).toBeFocused();
  await expect(list).toHaveCount(1);
  await expect(list).toContainText(PEOPLE.tiina);

  const ask = list.getByRole('button', { name: /^Poistopyyntö/ });
  await ask.click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('Mitään ei vielä poisteta.');
  expect(await flawsOf(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(ask).toBeFocused();

  await ask.click();
  await dialog.getByRole('button', { name: 'Avaa poistopyyntö' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /^Tiina/ })).toBeVisible();
  await page.getByLabel('Vahvista kirjoittamalla').fill('joku muu');
  await page.getByRole('button', { name: 'Poista tiedot' }).click();
  await expect(page.getByText('Kirjoita nimi tai osoite täsmälleen')).toBeVisible();
  expect(await flawsOf(page)).toEqual([]);

  await page.getByLabel('Syy').selectOption({ label: 'Tiedot eivät koske pyytäjää' });
  await page.getByRole('button', { name: 'Hylkää pyyntö' }).click();
  const asked = page.getByRole('dialog', { name: 'Hylätäänkö pyyntö?' });
  await asked.getByRole('button', { name: 'Hylkää pyyntö' }).click();
  await expect(page.getByText('Hylätty · Tiedot eivät koske pyytäjää')).toBeVisible();
});

test('whom nobody knows is not found, and an empty box shows everybody again', async ({ page }) => {
  await signIn(page, 'outi');
  await page.goto('/people?search=ei-ketään');
  await expect(page.getByRole('heading', { name: 'Ketään ei löytynyt' })).toBeVisible();
  const box = page.getByLabel('Hae nimellä tai sähköpostilla');
  await expect(box).toHaveValue('ei-ketään');
  await box.clear();

  await expect(page.getByRole('listitem').filter({ hasText: '@' }).nth(1)).toBeVisible();
  await expect(page).toHaveURL(/\/people$/);
});
