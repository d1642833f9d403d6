import { speak } from '../support/e2e/dress.js';
import { expect, test } from '../support/e2e/fixtures.js';
import { inviteNewFirm } from '../support/e2e/invited.js';
import { whole } from '../support/e2e/look.js';
import { readMail } from '../support/e2e/mailbox.js';
import { PASSWORD, PEOPLE, signIn } from '../support/e2e/people.js';

test('words, dates and numbers change at once, and what is typed stays', async ({ page }) => {
  const programmeId = await signIn(page, 'marjut');
  await page.goto(`/programmes/${programmeId}/figures`);
  await whole(page);
  const share = page.getByRole('group', { name: 'Opin jakaneiden kokeilujen osuus' });
  await expect(share).toContainText(/\d+\s%/);
  await speak(page, 'en');
  await expect(page.getByRole('heading', { level: 1, name: 'Figures' })).toBeVisible();
  await expect(page.getByRole('group', { name: /learning/i })).toContainText(/\d+%/);
  await expect(page).toHaveTitle('Figures – Verso');

  await page.goto(`/programmes/${programmeId}/networks/new`);
  await page.getByLabel('Name of the group').fill('Rinki');
  await speak(page, 'sv');
  await expect(page.getByLabel('Gruppens namn')).toHaveValue('Rinki');

  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('lang', 'sv');
});

test('an advisor works in English', async ({ page }) => {
  await page.goto('/');
  await speak(page, 'en');
  await page.getByLabel('E-mail').fill(PEOPLE.jukka);
  await page.getByRole('button', { name: 'Sign in with a password' }).click();
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  // it opens in the language she has chosen for herself
  await expect(page.getByRole('heading', { level: 1, name: 'Työlista' })).toBeVisible();
  await speak(page, 'en');
  await expect(page.getByRole('heading', { level: 1, name: 'Worklist' })).toBeVisible();

  const quiet = page.getByRole('region', { name: /^No contact/ });
  const line = quiet.getByRole('listitem').first();
  const firm = await line.getByRole('link').first().innerText();
  await line.getByRole('button', { name: 'Log a contact' }).click();
  await line.getByRole('radio', { name: 'Visit' }).check();
  await line.getByRole('button', { name: 'Log the contact' }).click();

  await expect(page.getByText(`The contact is logged: ${firm}`)).toBeVisible();
});

test('a Swedish-speaking entrepreneur is met in Swedish', async ({ page, browser }) => {
  const staff = await browser.newPage();
  const { email } = await inviteNewFirm(staff, {
    firm: 'Ateljé Björknäs',
    name: 'Gunilla Björk',
    email: 'gunilla@bjorknas.example',
    language: 'sv',
  });
  await staff.close();
  const mail = await readMail(browser, 'hanna', { to: email, subject: 'Inbjudan' });
  expect(mail.text).toContain('Hej Gunilla Björk');

  await page.goto(mail.link);
  await expect(page.getByRole('heading', { name: /Gunilla, välkommen/ })).toBeVisible();
  await page.getByRole('button', { name: 'Tacka ja och fortsätt' }).click();

  await expect(page.getByRole('heading', { level: 1, name: 'Mina försök' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'sv');
});
