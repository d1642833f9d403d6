import type { Locator, Page } from '@playwright/test';

import { expect, test } from '../support/e2e/fixtures.js';
import { GROUP, inviteNewFirm } from '../support/e2e/invited.js';
import { read, signIn, write } from '../support/e2e/people.js';

// what others enrol a moment before would be counted here too
test.use({ dataset: ['figures', { scope: 'worker' }] });

const TAKING_PART = 'Mukana olevat yritykset';

function tile(page: Page, name: string): Locator {
  return page.getByRole('group', { name });
}

async function figureIn(place: Locator): Promise<number> {
  return Number(/\d+/.exec(await place.innerText())?.[0]);
}

async function openFigures(page: Page, programmeId: string): Promise<void> {
  await page.goto(`/programmes/${programmeId}/figures`);
  await expect(tile(page, TAKING_PART)).toContainText('Tavoite 200');
}

/** The figure as it is now, for whoever opens the page anew. */
function fresh(page: Page, place: Locator): () => Promise<number> {
  return async () => {
    await page.reload();
    await expect(tile(page, TAKING_PART)).toBeVisible();
    return figureIn(place.locator('.value'));
  };
}

test('a new firm is counted within moments, and stands behind each figure it is part of', async ({
  page,
  browser,
}) => {
  const programmeId = await signIn(page, 'hanna');
  await openFigures(page, programmeId);
  const total = tile(page, TAKING_PART);
  const before = await figureIn(total.locator('.value'));
  const staff = await browser.newPage();
  const { firm } = await inviteNewFirm(staff, {
    firm: 'Kivisepänliike Sora',
    name: 'Kalle Sora',
    email: 'kalle@sora.example',
  });
  await staff.close();

  await expect.poll(fresh(page, total)).toBe(before + 1);
  await total.getByRole('link', { name: 'Näytä yritykset' }).click();
  const firms = page.locator('app-cell-enterprises-section');
  await expect(firms.getByRole('heading')).toContainText(`${TAKING_PART}: ${before + 1}`);
  await expect(firms.getByRole('listitem')).toHaveCount(before + 1);
  await expect(firms.getByText(/Laskettu tiedoista/)).toBeVisible();

  const row = page.getByRole('row', { name: GROUP });
  await row.getByRole('link').first().click();
  await expect(firms.getByRole('heading')).toContainText(GROUP);
  await firms.getByRole('link', { name: firm }).click();
  await expect(page.getByRole('heading', { level: 1, name: firm })).toBeVisible();
});

test('a decided experiment is counted, and so is its shared learning', async ({ page }) => {
  const programmeId = await signIn(page, 'aino');
  const { request } = page.context();
  const { items } = await read<{ items: { id: string; stage: string; trials: number }[] }>(
    request,
    'my/experiments',
  );
  const running = items.find(({ stage, trials }) => stage === 'running' && trials > 0);
  await signIn(page, 'hanna');
  await openFigures(page, programmeId);
  const decided = tile(page, 'Päätetyt kokeilut');
  const before = await figureIn(decided.locator('.value'));

  await signIn(page, 'aino');
  await write(request, `programmes/${programmeId}/experiments/${running?.id}/close`, {
    decision: 'persevere',
    learning: 'Tämä toimi paremmin kuin uskoin.',
    visibility: 'group',
  });

  await signIn(page, 'hanna');
  await expect.poll(fresh(page, decided)).toBe(before + 1);
  await tile(page, 'Opin jakaneiden kokeilujen osuus')
    .getByRole('link', { name: 'Näytä yritykset' })
    .click();
  const firms = page.locator('app-cell-enterprises-section');
  await expect(firms.getByText(`/ ${before + 1}`)).toBeVisible();
  await expect(firms.getByRole('link', { name: 'Parturi-kampaamo Saksikuu' })).toBeVisible();
});

test('the manager publishes a month, and the funder sees just that', async ({ page, browser }) => {
  const programmeId = await signIn(page, 'marjut');
  await openFigures(page, programmeId);
  await expect(page.getByText('Rahoittaja ei vielä näe tätä kuukautta.')).toBeVisible();
  const shown = await figureIn(tile(page, TAKING_PART).locator('.value'));
  const month = await page.getByLabel('Kuukausi').locator('option:checked').innerText();

  await page.getByRole('button', { name: 'Julkaise rahoittajalle' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('takana on yksi tai kaksi yritystä, peitetään');
  await dialog.getByRole('button', { name: 'Peruuta' }).click();
  await expect(page.getByText('Rahoittaja ei vielä näe tätä kuukautta.')).toBeVisible();
  await page.getByRole('button', { name: 'Julkaise rahoittajalle' }).click();
  await dialog.getByRole('button', { name: 'Julkaise', exact: true }).click();
  await expect(page.getByText('Luvut on julkaistu')).toBeVisible();
  await expect(page.getByText(/Julkaistu rahoittajalle .* Marjut Tiainen/)).toBeVisible();

  const funder = await browser.newPage();
  await signIn(funder, 'riitta');
  await funder.goto('/review');
  await expect(funder.getByLabel('Kuukausi').locator('option:checked')).toHaveText(month);
  await expect(funder.locator('app-indicator-section').first()).toContainText(`${shown}`);
  await funder.close();
});

test('an advisor reads figures but does not publish them', async ({ page }) => {
  const programmeId = await signIn(page, 'jukka');
  await openFigures(page, programmeId);

  await expect(page.getByRole('button', { name: /Julkaise/ })).toHaveCount(0);
});
