import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';

import type { Page } from '@playwright/test';

import { expect, test } from '../support/e2e/fixtures.js';
import { whole } from '../support/e2e/look.js';
import { read, signIn } from '../support/e2e/people.js';

/** Every firm of the programme, by name: what the funder must never come across. */
async function firmNames(page: Page): Promise<string[]> {
  const programmeId = await signIn(page, 'hanna');
  const names: string[] = [];
  for (let after: string | null = ''; after !== null;) {
    const cursor: string = after === '' ? '' : `&after=${encodeURIComponent(after)}`;
    const path = `programmes/${programmeId}/enterprises?limit=100${cursor}`;
    const part: { items: { name: string }[]; next: string | null } = await read(
      page.context().request,
      path,
    );
    names.push(...part.items.map(({ name }) => name));
    after = part.next;
  }
  return names;
}

/** Opens the review as the funder, by her button at the door. */
async function openReview(page: Page): Promise<void> {
  await page.goto('/');
  await page.getByRole('button', { name: /^Riitta Ahvenainen/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Ohjelmien luvut' })).toBeVisible();
  await whole(page);
}

test('a funder sees published figures against targets, and what is covered says so', async ({
  page,
}) => {
  await openReview(page);

  await expect(page.getByRole('heading', { name: 'Etelä-Savon mikroyritysten' })).toBeVisible();
  await expect(page.getByRole('figure', { name: /^Toteuma tavoitteita vasten/ })).toBeVisible();
  await expect(page.getByText(/Tavoite 200, \d+\.\d+\.\d{4} mennessä/)).toBeVisible();
  const months = page.getByLabel('Kuukausi').locator('option');
  const covered = page.getByText('peitetty', { exact: true });
  const seen: number[] = [];
  for (const text of await months.allInnerTexts()) {
    const month = text.trim();
    await page.getByLabel('Kuukausi').selectOption({ label: month });
    await expect(page.getByRole('figure', { name: new RegExp(`${month}$`, 'i') })).toBeVisible();
    const count = await covered.count();
    seen.push(count);
    if (count === 0) continue;
    await expect(page.getByText(/Peitetty luku on olemassa/).first()).toBeVisible();
    break;
  }
  expect(Math.max(...seen)).toBeGreaterThan(0);
});

test('what she downloads is what was published, by its fingerprint', async ({ page }) => {
  await openReview(page);
  const fingerprint = await page.getByText(/^[0-9a-f]{64}$/).innerText();

  const [json] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Lataa asiakirja (JSON)' }).click(),
  ]);
  expect(json.suggestedFilename()).toMatch(/^ES-KASVU-\d{4}-\d{2}\.json$/);
  const text = await readFile(await json.path());
  expect(createHash('sha256').update(text).digest('hex')).toBe(fingerprint);

  const [csv] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Lataa taulukkona (CSV)' }).click(),
  ]);
  expect(csv.suggestedFilename()).toMatch(/^ES-KASVU-\d{4}-\d{2}\.csv$/);
  const table = await readFile(await csv.path(), 'utf8');
  expect(table).toContain('enterprises-taking-part');
});

test('no firm is anywhere on her pages, in her downloads or behind her addresses', async ({
  page,
  browser,
}) => {
  const other = await browser.newPage();
  const programmeId = await signIn(other, 'hanna');
  const names = await firmNames(other);
  await other.close();
  expect(names.length).toBeGreaterThan(50);
  const noneIn = (text: string) => {
    expect(names.filter((name) => text.includes(name))).toEqual([]);
  };

  await openReview(page);
  for (const summary of await page.getByText('Näytä taulukkona').all()) await summary.click();
  noneIn(await page.content());
  const { request } = page.context();
  const { items } = await read<{ items: { releases: { id: string }[] }[] }>(
    request,
    'review/programmes',
  );
  for (const { id } of items.flatMap(({ releases }) => releases)) {
    noneIn(await (await request.get(`/api/review/releases/${id}/document`)).text());
    noneIn(await (await request.get(`/api/review/releases/${id}/document.csv`)).text());
  }

  for (const room of ['worklist', 'enterprises', 'networks', 'experiments', 'figures', 'mails']) {
    await page.goto(`/programmes/${programmeId}/${room}`);
    await expect(page.getByRole('heading', { name: 'Tämä sivu ei ole sinulle' })).toBeVisible();
    const answer = await request.get(`/api/programmes/${programmeId}/${room}`);
    expect(answer.ok()).toBe(false);
    noneIn(await answer.text());
  }
});
