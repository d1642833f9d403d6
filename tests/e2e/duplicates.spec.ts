import { randomUUID } from 'node:crypto';

import type { Page } from '@playwright/test';

import { expect, test } from '../support/e2e/fixtures.js';
import { signIn, write } from '../support/e2e/people.js';

test.use({ dataset: 'duplicates' });

const aFirm = (page: Page, programmeId: string, name: string): Promise<{ enterpriseId: string }> =>
  write(page.context().request, `programmes/${programmeId}/enrolments`, {
    ...{ kind: 'sole-trader', businessId: null, legalForm: 'sole-trader', name },
    ...{ municipalityCode: '491', industryCode: null, industryCodeSet: null },
    contact: { name: 'Sirpa Suortti', email: 'sirpa.suortti@posti.example', language: 'fi' },
  });

test('two rows of one firm are found, compared, merged, and separated again', async ({ page }) => {
  const mark = randomUUID().slice(0, 8);
  const programmeId = await signIn(page, 'marjut');
  await aFirm(page, programmeId, `Kahvila Väinölä ${mark}`);
  const second = await aFirm(page, programmeId, `KAHVILA VAINOLA ${mark} Tmi`);
  await page.goto(`/programmes/${programmeId}/enterprises`);
  await page.getByRole('link', { name: 'Kaksoiskirjaukset' }).click();
  const pair = page.getByRole('listitem').filter({ hasText: mark });
  await expect(pair).toContainText('sama nimi · sama sähköposti');

  await pair.getByRole('button', { name: 'Eri yritykset' }).click();
  await expect(pair).toContainText('Merkitty eri yrityksiksi');
  await pair.getByRole('button', { name: 'Peru' }).click();
  await pair.getByRole('link', { name: 'Vertaa' }).click();

  await expect(page.getByRole('heading', { name: 'Vertaa yrityksiä' })).toBeVisible();
  await expect(page.locator('.line', { hasText: 'Nimi' }).first()).toContainText('Eroaa');
  await page.getByRole('button', { name: `Säilytä Kahvila Väinölä ${mark}` }).click();
  await page.getByRole('button', { name: 'Yhdistä', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Yhdistetty tähän' })).toBeVisible();
  await expect(page.getByText(`KAHVILA VAINOLA ${mark} Tmi`).first()).toBeVisible();

  const kept = page.url();
  await page.goto(`/programmes/${programmeId}/enterprises/${second.enterpriseId}`);
  await page.getByRole('link', { name: 'Avaa säilytetty yritys' }).click();
  await expect(page).toHaveURL(kept);
  await page.getByRole('button', { name: 'Peru yhdistäminen' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Peru yhdistäminen' }).click();
  await expect(page.getByRole('heading', { name: 'Yhdistetty tähän' })).toBeHidden();
  await page.goto(`/programmes/${programmeId}/enterprises/${second.enterpriseId}`);
  await expect(
    page.getByRole('heading', { name: `KAHVILA VAINOLA ${mark} Tmi`, level: 1 }),
  ).toBeVisible();
});
