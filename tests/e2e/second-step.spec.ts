import type { Browser, Page } from '@playwright/test';
import { generateSync } from 'otplib';

import { expect, test } from '../support/e2e/fixtures.js';
import { flawsOf } from '../support/e2e/look.js';
import { PASSWORD, PEOPLE, signIn } from '../support/e2e/people.js';

// These turn on what would ask everybody else who is Hanna, and end sessions.
test.use({ dataset: 'second-step' });

const codeOf = (secret: string, steps = 0): string =>
  generateSync({ secret, epoch: Math.floor(Date.now() / 1_000) + steps * 30 });

async function firstStep(page: Page): Promise<void> {
  await page.goto('/');
  await page.getByLabel('Sähköposti').fill(PEOPLE.hanna);
  await page.getByRole('button', { name: 'Kirjaudu salasanalla' }).click();
  await page.getByLabel('Salasana', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Kirjaudu', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Vielä yksi vaihe' })).toBeVisible();
}

async function secondStep(page: Page, code: string): Promise<void> {
  await page.getByLabel('Koodi').fill(code);
  await page.getByRole('button', { name: 'Kirjaudu', exact: true }).click();
}

async function signInTwice(browser: Browser, first: string, then: string): Promise<void> {
  const page = await browser.newPage();
  await firstStep(page);
  await secondStep(page, first);
  await expect(page.getByText('Koodi ei täsmää tai se on jo käytetty')).toBeVisible();
  expect(await flawsOf(page)).toEqual([]);
  await secondStep(page, then);
  await expect(page.getByRole('heading', { level: 1, name: 'Työlista' })).toBeVisible();
  await page.close();
}

test('an advisor turns the second step on, signs in with it, and loses her phone', async ({
  page,
  browser,
}) => {
  await signIn(page, 'hanna');
  await page.goto('/settings');
  await page.getByRole('link', { name: 'Ota käyttöön' }).click();
  await expect(page.getByRole('img', { name: 'Avain kuvana' })).toBeVisible();
  const secret = (await page.locator('.key').innerText()).replace(/\s/g, '');
  const used = codeOf(secret);
  await page.getByLabel('Koodi').fill(used);
  await page.getByRole('button', { name: 'Ota käyttöön' }).click();
  await expect(page.getByRole('heading', { name: 'Palautuskoodit' })).toBeVisible();
  expect(await flawsOf(page)).toEqual([]);
  const codes = await page.locator('.codes li').allInnerTexts();
  expect(codes).toHaveLength(10);
  await page.getByRole('button', { name: 'Koodit ovat tallessa' }).click();
  await expect(page.getByText('Palautuskoodeja jäljellä: 10')).toBeVisible();
  expect(await flawsOf(page)).toEqual([]);

  await signInTwice(browser, used, codeOf(secret, 1));
  await signInTwice(browser, 'aaaaa-bbbbb', codes[0] ?? '');

  const administrator = await browser.newPage();
  await signIn(administrator, 'outi');
  await administrator.goto(`/people?search=${PEOPLE.hanna}`);
  await administrator.getByRole('button', { name: 'Poista se' }).click();
  await administrator.getByRole('button', { name: 'Poista käytöstä' }).click();
  await expect(administrator.getByText('Kaksivaiheinen kirjautuminen käytössä')).toHaveCount(0);
  await administrator.close();
  await page.goto('/settings');
  await expect(page.getByText('Ei käytössä')).toBeVisible();
});

test('a manager ends a session that she has left open elsewhere', async ({ page, browser }) => {
  const elsewhere = await browser.newPage();
  await signIn(elsewhere, 'marjut');
  await signIn(page, 'marjut');
  await page.goto('/settings');
  await expect(page.getByText('Tämä laite')).toBeVisible();
  await page.getByRole('button', { name: /^Päätä istunto/ }).click();
  await expect(page.getByRole('button', { name: /^Päätä istunto/ })).toHaveCount(0);

  await elsewhere.goto('/');
  await expect(elsewhere.getByRole('heading', { name: 'Tervetuloa' })).toBeVisible();
  await elsewhere.close();
  await page.reload();
  await expect(page.getByText('Tämä laite')).toBeVisible();
});
