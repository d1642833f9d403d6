import type { Page } from '@playwright/test';

import { expect, test } from '../support/e2e/fixtures.js';
import { codeIn, readMail } from '../support/e2e/mailbox.js';
import { PASSWORD, PEOPLE } from '../support/e2e/people.js';

const CODE_MAIL = 'Kirjautumiskoodisi Versoon';

async function askForCode(page: Page, email: string): Promise<void> {
  await page.goto('/');
  await page.getByLabel('Sähköposti').fill(email);
  await page.getByRole('button', { name: 'Lähetä minulle koodi' }).click();
  await expect(page.getByRole('heading', { name: 'Katso sähköpostiasi' })).toBeVisible();
}

async function seesWorklist(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: 'Työlista' })).toBeVisible();
  await expect(page.getByRole('heading', { name: /^Yhteydenotosta on aikaa/ })).toBeVisible();
}

test('an advisor signs in with her password, at the second try', async ({ page }) => {
  await page.goto('/');
  await page.getByLabel('Sähköposti').fill(PEOPLE.hanna);
  await page.getByRole('button', { name: 'Kirjaudu salasanalla' }).click();
  const password = page.getByLabel('Salasana', { exact: true });
  await password.fill('kahvi ja pulla');
  await page.getByRole('button', { name: 'Kirjaudu', exact: true }).click();
  await expect(page.getByText('Osoite ja salasana eivät täsmää')).toBeVisible();
  await expect(password).toHaveValue('kahvi ja pulla');

  await password.fill(PASSWORD);
  await page.getByRole('button', { name: 'Kirjaudu', exact: true }).click();

  await seesWorklist(page);
});

test('an advisor types the code of the mail, once mistaken', async ({ page, browser }) => {
  await askForCode(page, PEOPLE.jukka);
  const mail = await readMail(browser, 'outi', { to: PEOPLE.jukka, subject: CODE_MAIL });
  const code = codeIn(mail);
  expect(mail.subject.replace(/\s/g, '')).toContain(code);
  const field = page.getByLabel('Koodi');
  await field.fill(code === '123456' ? '123457' : '123456');
  await page.getByRole('button', { name: 'Kirjaudu', exact: true }).click();
  await expect(page.getByText('Koodi ei täsmää')).toBeVisible();

  await field.fill(`${code.slice(0, 3)} ${code.slice(3)}`);
  await page.getByRole('button', { name: 'Kirjaudu', exact: true }).click();

  await seesWorklist(page);
});

test('an advisor follows the link of the mail, which works once', async ({ page, browser }) => {
  await askForCode(page, PEOPLE.hanna);
  const { link } = await readMail(browser, 'outi', { to: PEOPLE.hanna, subject: CODE_MAIL });
  await page.goto(link);
  await page.getByRole('button', { name: 'Kirjaudu', exact: true }).click();
  await seesWorklist(page);

  const another = await browser.newPage();
  await another.goto(link);
  await another.getByRole('button', { name: 'Kirjaudu', exact: true }).click();
  await expect(another.getByText('Linkki on jo käytetty tai vanhentunut')).toBeVisible();
  await another.getByRole('link', { name: 'Pyydä uusi koodi' }).click();
  await expect(another.getByRole('heading', { name: 'Tervetuloa' })).toBeVisible();
  await another.close();
});

test('an address that nobody has is told the same, and bad input stays', async ({ page }) => {
  await page.goto('/');
  const email = page.getByLabel('Sähköposti');
  await email.fill('hanna.suurselka');
  await page.getByRole('button', { name: 'Lähetä minulle koodi' }).click();
  await expect(page.getByText('Tarkista sähköpostiosoite')).toBeVisible();
  await expect(email).toHaveValue('hanna.suurselka');
  await expect(email).toBeFocused();

  await askForCode(page, 'nobody@suurselka.example');

  await expect(page.getByText('Jos osoitteella nobody@suurselka.example on tunnus')).toBeVisible();
});
