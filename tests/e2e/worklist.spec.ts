import type { Locator, Page } from '@playwright/test';

import { expect, test } from '../support/e2e/fixtures.js';
import { flawsOf } from '../support/e2e/look.js';
import { readMail } from '../support/e2e/mailbox.js';
import { signIn } from '../support/e2e/people.js';

/** One rule's part of the list, with its first line. */
class Rule {
  readonly section: Locator;

  constructor(
    readonly page: Page,
    heading: string,
  ) {
    this.section = page.getByRole('region', { name: new RegExp(`^${heading}`) });
  }

  get firstLine(): Locator {
    return this.section.getByRole('listitem').first();
  }

  /** The name of the firm that stands first. */
  firm(): Promise<string> {
    return this.firstLine.getByRole('link').first().innerText();
  }

  /** Whether the line has left, also for whoever opens the list anew. */
  async isRidOf(firm: string): Promise<void> {
    const line = this.section.getByRole('link', { name: firm, exact: true });
    await expect(line).toHaveCount(0);
    await this.page.reload();
    await expect(this.page.getByRole('heading', { level: 1, name: 'Työlista' })).toBeVisible();
    await expect(this.page.locator('ui-skeleton')).toHaveCount(0);
    await expect(line).toHaveCount(0);
  }
}

async function openWorklist(page: Page): Promise<void> {
  const programmeId = await signIn(page, 'hanna');
  await page.goto(`/programmes/${programmeId}/worklist?scope=all`);
  await expect(page.getByRole('region', { name: /^Yhteydenotosta on aikaa/ })).toBeVisible();
}

test.beforeEach(async ({ page }) => {
  await openWorklist(page);
});

test('an invitation that nobody answered is sent again', async ({ page, browser }) => {
  const rule = new Rule(page, 'Kutsuun ei ole vastattu');
  const firm = await rule.firm();
  await rule.firstLine.getByRole('button', { name: 'Lähetä kutsu uudelleen' }).click();

  await expect(page.getByText(`Uusi kutsu on matkalla: ${firm}`)).toBeVisible();
  await rule.isRidOf(firm);
  const mail = await readMail(browser, 'hanna', { to: '@', subject: `Kutsu: ${firm}` });
  expect(mail.text).toContain('Kutsu on voimassa 30 päivää');
});

test('a firm of which nothing was heard is called, and the call written down', async ({ page }) => {
  const rule = new Rule(page, 'Yhteydenotosta on aikaa');
  const firm = await rule.firm();
  await rule.firstLine.getByRole('button', { name: 'Kirjaa yhteydenotto' }).click();
  const form = rule.firstLine.locator('form');
  await form.getByRole('radio', { name: 'Puhelu' }).check();
  await form.getByLabel('Mitä puhuitte').fill('Kesäkausi alkaa, soitan syksyllä.');
  await form.getByRole('button', { name: 'Kirjaa yhteydenotto' }).click();

  await expect(page.getByText(`Yhteydenotto on kirjattu: ${firm}`)).toBeVisible();
  await rule.isRidOf(firm);
});

test('a firm without a group is placed in one', async ({ page }) => {
  const rule = new Rule(page, 'Yrityksellä ei ole ryhmää');
  const firm = await rule.firm();
  await rule.firstLine.getByRole('button', { name: 'Liitä ryhmään' }).click();
  await page.getByRole('menuitem', { name: 'Pieksämäen ydinryhmä' }).click();

  await expect(page.getByText(`${firm} on nyt ryhmässä Pieksämäen ydinryhmä`)).toBeVisible();
  await rule.isRidOf(firm);
});

test('an entrepreneur whom nobody invited is invited', async ({ page, browser }) => {
  const rule = new Rule(page, 'Yrittäjää ei ole kutsuttu');
  const firm = await rule.firm();
  await rule.firstLine.getByRole('button', { name: 'Kutsu yrittäjä' }).click();
  const form = rule.firstLine.locator('form');
  await form.getByRole('radio', { name: 'Joku muu' }).or(form.getByLabel('Nimi')).first().click();
  await form.getByLabel('Nimi').fill('Kerttu Vanhatalo');
  await form.getByLabel('Sähköposti').fill('kerttu vanhatalo');
  await form.getByRole('button', { name: 'Lisää ja lähetä kutsu' }).click();
  await expect(form.getByText('Tarkista sähköpostiosoite')).toBeVisible();
  await expect(form.getByLabel('Nimi')).toHaveValue('Kerttu Vanhatalo');
  await form.getByLabel('Sähköposti').fill('kerttu@vanhatalo.example');
  await form.getByRole('button', { name: 'Lisää ja lähetä kutsu' }).click();

  await expect(page.getByText(`Kutsu on matkalla: ${firm}`)).toBeVisible();
  await rule.isRidOf(firm);
  const mail = await readMail(browser, 'hanna', { to: 'kerttu@', subject: `Kutsu: ${firm}` });
  expect(mail.text).toContain('Hei Kerttu Vanhatalo');
});

test('an experiment past its time box is decided', async ({ page }) => {
  const rule = new Rule(page, 'Kokeilun aika on päättynyt');
  const firm = await rule.firm();
  await rule.firstLine.getByRole('link', { name: 'Avaa kokeilu' }).click();
  await expect(page.getByText('Kokeilun aika päättyi')).toBeVisible();
  await page.getByRole('link', { name: 'Päätä ja kirjaa oppi' }).click();
  await page.getByLabel('Oppi', { exact: true }).fill('Sovittiin puhelimessa, että tämä riittää.');
  await page.getByRole('radio', { name: 'Lopetetaan' }).check();
  await page.getByRole('button', { name: 'Päätä kokeilu' }).click();
  await expect(page.getByRole('heading', { name: 'Lopetetaan' })).toBeVisible();

  await openWorklist(page);
  await rule.isRidOf(firm);
});

test('her own firms come first, everybody’s are one tap away', async ({ page }) => {
  const lines = page.getByRole('main').getByRole('listitem');
  const all = await lines.count();
  await page.getByRole('button', { name: 'Omat yritykseni' }).click();

  await expect(page.getByText(/· (Neuvoja |Ei neuvojaa)/)).toHaveCount(0);
  await expect.poll(() => lines.count()).toBeLessThan(all);
});

test('one list at a time stands in the address, and firms on it are handed over', async ({
  page,
}) => {
  const lists = page.getByRole('navigation', { name: 'Mitä näytetään' });
  await lists.getByRole('link', { name: /^Yhteydenotosta on aikaa/ }).click();
  await expect(page).toHaveURL(/rule=no-contact/);
  await expect(page.getByRole('main').locator('section')).toHaveCount(1);
  await page.getByLabel('Yhteydenotosta on vähintään').selectOption({ label: '90 päivää' });
  await expect(page).toHaveURL(/quietDays=90/);
  await page.getByLabel('Yhteydenotosta on vähintään').selectOption({ label: '60 päivää' });

  await page.getByRole('button', { name: 'Valitse yrityksiä ja siirrä ne' }).click();
  const rule = new Rule(page, 'Yhteydenotosta on aikaa');
  await rule.firstLine.getByRole('checkbox').check();
  await page.getByLabel('Kenelle?').selectOption({ index: 1 });
  await page.getByLabel('Miksi?').fill('Neuvojan vuorotteluvapaa');
  expect(await flawsOf(page)).toEqual([]);
  await page.getByRole('button', { name: 'Siirrä yksi yritys' }).click();

  await expect(page.getByText('Yksi yritys siirtyi.')).toBeVisible();
  await page.getByRole('button', { name: 'Peru siirto' }).click();
  await expect(page.getByText('Yksi yritys siirtyi.')).toHaveCount(0);
});
