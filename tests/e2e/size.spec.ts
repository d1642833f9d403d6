import { randomUUID } from 'node:crypto';

import type { Page } from '@playwright/test';
import { helsinkiDate } from '@verso/domain';

import { expect, test } from '../support/e2e/fixtures.js';
import { signIn, write } from '../support/e2e/people.js';

test.use({ dataset: 'size' });

const lastYear = `${String(Number(helsinkiDate(Date.now()).slice(0, 4)) - 1)}-12-31`;

/** A firm of eight persons, of an advisor who is signed in. */
async function aFirm(page: Page, programmeId: string): Promise<string> {
  const { request } = page.context();
  const { enterpriseId } = await write<{ enterpriseId: string }>(
    request,
    `programmes/${programmeId}/enrolments`,
    {
      ...{ kind: 'sole-trader', businessId: null, legalForm: 'sole-trader' },
      ...{ name: `Puusepänliike ${randomUUID().slice(0, 8)}`, municipalityCode: '491' },
      ...{ industryCode: null, industryCodeSet: null },
    },
  );
  const path = `programmes/${programmeId}/enterprises/${enterpriseId}`;
  await write(request, `${path}/yearly-figures`, {
    ...{ fiscalYearEndsOn: lastYear, persons: 8, turnoverCents: 100_000_000, basedOn: null },
    ...{
      balanceTotalCents: 100_000_000,
      valueAddedCents: null,
      exportsCents: null,
      rdiCents: null,
    },
  });
  return `/${path}`;
}

async function link(page: Page, name: string, percent: string): Promise<void> {
  await page.getByRole('button', { name: 'Lisää omistusyhteys' }).click();
  await page.getByRole('textbox', { name: 'Toinen yritys' }).fill(name);
  await page.getByLabel('Osuus pääomasta').fill(percent);
  await page.getByLabel('Osuus äänistä').fill(percent);
  await page.getByRole('button', { name: 'Tallenna omistusyhteys' }).click();
  await expect(page.getByRole('heading', { name })).toBeVisible();
}

async function figures(page: Page, name: string, persons: string): Promise<void> {
  await page.getByRole('button', { name: `Lisää tilikausi: ${name}` }).click();
  await page.getByLabel('Henkilöstö').fill(persons);
  await page.getByLabel('Liikevaihto').fill('500 000');
  await page.getByLabel('Taseen loppusumma').fill('400 000');
  await page.getByRole('button', { name: 'Tallenna luvut' }).click();
  await expect(page.getByRole('button', { name: 'Tallenna luvut' })).toBeHidden();
}

test('the size class is counted with a partner and a linked enterprise, line by line', async ({
  page,
}) => {
  const firm = await aFirm(page, await signIn(page, 'hanna'));
  await page.goto(firm);
  await page.getByRole('button', { name: 'Ei omistusyhteyksiä' }).click();
  await expect(page.getByText('Ei omistusyhteyksiä: vakuutettu')).toBeVisible();
  await page.getByRole('link', { name: 'Laskelma ja omistusyhteydet' }).click();
  await expect(page.getByText('Mikroyritys', { exact: true }).first()).toBeVisible();

  await link(page, 'Emo Oy', '60');
  await expect(
    page.getByText('Kokoluokkaa ei voi sanoa, koska luvut puuttuvat: Emo Oy.'),
  ).toBeVisible();
  await figures(page, 'Emo Oy', '5');
  await link(page, 'Kumppani Oy', '30');
  await figures(page, 'Kumppani Oy', '10');

  const row = (name: string) => page.getByRole('row').filter({ hasText: name });
  await expect(row('Emo Oy')).toContainText('sidosyritys, kokonaan');
  await expect(row('Kumppani Oy')).toContainText('3 (kaikkiaan 10)');
  await expect(row('Yhteensä')).toContainText('16');
  await expect(page.getByText('Pieni yritys', { exact: true }).first()).toBeVisible();
  await page.goBack();
  await expect(page.getByText('Omistusyhteyksiä: 2')).toBeVisible();
});

test('an entrepreneur says in one tap that there are no links, and takes it back', async ({
  page,
}) => {
  await signIn(page, 'aino');
  await page.goto('/my/support');
  await page.getByRole('link', { name: 'Kerro vuosiluvut ja katso kokoluokka' }).click();
  await page.getByRole('button', { name: 'Ei omistusyhteyksiä' }).click();
  await expect(page.getByText('Ei omistusyhteyksiä: vakuutettu')).toBeVisible();
  await page.getByRole('button', { name: 'Peru vakuutus' }).click();

  await expect(page.getByRole('button', { name: 'Ei omistusyhteyksiä' })).toBeVisible();
  await expect(page.getByText('Luokkien rajat').first()).toBeVisible();
});

test('an entrepreneur tells the figures of a year in a minute', async ({ page }, { project }) => {
  // a year for each width: both walk the same story
  const year = project.name === 'phone' ? 2014 : 2015;
  await signIn(page, 'aino');
  await page.goto('/my/size');
  await page.getByRole('button', { name: 'Lisää tilikausi' }).first().click();
  await page.getByLabel('Tilikausi päättyi').fill(`${year}-12-31`);
  await page.getByLabel('Henkilöstö').fill('1,5');
  await page.getByLabel('Liikevaihto').fill('48 000');
  await page.getByRole('button', { name: 'Tallenna luvut' }).click();

  const told = page.getByRole('listitem').filter({ hasText: `Tilikausi päättyi 31.12.${year}` });
  await expect(told).toContainText('Yritys kertoi itse');
  await expect(told).toContainText(/48\s000/);
});
