import type { Page } from '@playwright/test';

import { expect, test } from '../support/e2e/fixtures.js';
import { flawsOf } from '../support/e2e/look.js';
import { signIn } from '../support/e2e/people.js';

test.use({ dataset: 'imports' });

/** A job does it, in its turn. */
const PATIENT = { timeout: 30_000 };

/** As a programme keeps it: a title, a column of its own, names of its own, a slip here and there. */
const TABLE = [
  'Asiakkaat 2026;;;;;',
  'Nro;Y-tunnus;Firma;Kunta;Toimiala;Huom',
  '901;0112038-9;Tuulenpesän ja Kuusamakujan yhdistetyt puutarhapalvelut ja kukkakauppa Oy;Mikkeli;47760;soita keväällä',
  '902;;Kampaamo Kaislikko;Savonlinna;96020;',
  '903;0112038-8;Väärä Numero Oy;Mikkeli;10710;',
  '904;2331972-7;Öljymäki Oy;Atlantis;10710;kunta?',
  '905;1019125-0;Pieksämäen Paja Oy;Pieksämäki;25.12;',
].join('\r\n');

const NEXT_MONTH = TABLE.replace('Kampaamo Kaislikko', 'Kampaamo Kaislikko ja Parta');

async function handIn(page: Page, text: string, name = 'asiakkaat.csv'): Promise<void> {
  // as Excel writes it in Finland
  const buffer = Buffer.from(text, 'latin1');
  await page.getByLabel('Valitse tiedosto').setInputFiles({ name, mimeType: 'text/csv', buffer });
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
}

const rowOf = (page: Page, text: string) =>
  page
    .getByRole('row')
    .filter({ hasText: text })
    .or(page.getByRole('listitem').filter({ hasText: text }))
    .first();

test('a manager brings her own spreadsheet in, looks at what would happen, and takes the refused rows back', async ({
  page,
}) => {
  const programmeId = await signIn(page, 'marjut');
  const list = `/programmes/${programmeId}/imports`;
  await page.goto(list);
  await handIn(page, TABLE);

  // what its headers do not say, she says once
  await expect(page.getByLabel('Sarake Y-tunnus: mitä siinä on')).toHaveValue('businessId');
  await expect(page.getByLabel('Sarake Huom: mitä siinä on')).toHaveValue('');
  await page.getByLabel('Sarake Firma: mitä siinä on').selectOption('Nimi');
  await page.getByRole('button', { name: 'Tarkista tiedosto' }).click();

  await expect(page.getByRole('button', { name: 'Kirjaa 3 riviä' })).toBeVisible(PATIENT);
  await expect(rowOf(page, 'Tuulenpesän')).toContainText('Uusi');
  await expect(rowOf(page, 'Tuulenpesän')).toContainText('Kunta: Mikkeli (491)');
  await expect(rowOf(page, 'Tuulenpesän')).toContainText(/Toimiala: Vähittäiskauppa.* \(47760\)/);
  await expect(rowOf(page, 'Väärä Numero')).toContainText('Y-tunnus: tarkistusnumero on väärä');
  await expect(rowOf(page, 'Öljymäki')).toContainText('Kunta: kuntaa ei tunnisteta');
  expect(await flawsOf(page)).toEqual([]);
  await expect(page.getByRole('button', { name: 'Kaikki', pressed: true })).toBeVisible();
  await page.getByRole('button', { name: 'Hylätty 2' }).click();
  await expect(rowOf(page, 'Öljymäki')).toBeVisible();
  await expect(page.getByText('Tuulenpesän')).toHaveCount(0);

  await page.getByRole('button', { name: 'Kirjaa 3 riviä' }).click();
  await expect(page.getByText('Valmis. Kirjattuja rivejä: 3.')).toBeVisible(PATIENT);
  const coming = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Lataa hylätyt' }).click();
  const lines = (await textOf(await coming)).split('\r\n');
  expect(lines[0]).toBe('\uFEFFNro;Y-tunnus;Firma;Kunta;Toimiala;Huom;Rivi;Miksi hylättiin');
  expect(lines[1]).toBe(
    '903;0112038-8;Väärä Numero Oy;Mikkeli;10710;;5;Y-tunnus: tarkistusnumero on väärä',
  );
  expect(lines).toHaveLength(4);

  await page.goto(`/programmes/${programmeId}/enterprises?search=Kaislikko`);
  await expect(page.getByRole('link', { name: 'Kampaamo Kaislikko' }).first()).toBeVisible();

  // the same file again: nothing to name, nothing to write
  await page.goto(list);
  await handIn(page, TABLE);
  await expect(page.getByText('Tiedostossa ei ole mitään uutta kirjattavaa.')).toBeVisible(PATIENT);
  await expect(page.getByText('Ei muutettavaa')).toBeVisible();
  await expect(page.getByRole('button', { name: /^(Kirjaa|Peru) / })).toHaveCount(0);

  // and next month only what has changed
  await page.goto(list);
  await handIn(page, NEXT_MONTH, 'asiakkaat-huhtikuu.csv');
  await expect(rowOf(page, 'Kaislikko ja Parta')).toContainText(
    'Nimi: Kampaamo Kaislikko → Kampaamo Kaislikko ja Parta',
    PATIENT,
  );
  await page.getByRole('button', { name: 'Kirjaa 1 rivi' }).click();
  await expect(page.getByText('Valmis. Kirjattuja rivejä: 1.')).toBeVisible(PATIENT);
  expect(await flawsOf(page)).toEqual([]);

  await page.getByRole('link', { name: 'Kaikki tuonnit' }).click();
  await expect(page.getByText('asiakkaat-huhtikuu.csv').first()).toBeVisible();
  expect(await flawsOf(page)).toEqual([]);
});

/** Only slips: one in the check digit, one in the form. */
const SLIPS = [
  'Nro;Y-tunnus;Firma;Kunta;Toimiala;Huom',
  '911;0112038-8;Väärä Numero Oy;Mikkeli;10710;',
  '912;12345;Vajaa Numero Oy;Mikkeli;10710;',
].join('\r\n');

test('a file of refused rows alone is no success, and asks for no writing', async ({ page }) => {
  const programmeId = await signIn(page, 'marjut');
  await page.goto(`/programmes/${programmeId}/imports`);
  await handIn(page, SLIPS, 'vain-virheita.csv');
  // named as before, where the file of the same programme came first
  const name = page.getByLabel('Sarake Firma: mitä siinä on');
  const notice = page.getByText(
    'Yhtään riviä ei voi kirjata: kaikki 2 hylättiin. Syyt näkyvät alla.',
  );
  await expect(name.or(notice)).toBeVisible(PATIENT);
  if (await name.isVisible()) {
    await name.selectOption('Nimi');
    await page.getByRole('button', { name: 'Tarkista tiedosto' }).click();
  }

  await expect(notice).toBeVisible(PATIENT);
  await expect(page.getByText('Kaikki hylätty')).toBeVisible();
  await expect(rowOf(page, 'Väärä Numero')).toContainText('Y-tunnus: tarkistusnumero on väärä');
  await expect(rowOf(page, 'Vajaa Numero')).toContainText('ei ole Y-tunnuksen muotoinen');
  await expect(page.getByRole('button', { name: /^(Kirjaa|Peru) / })).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Lataa hylätyt' })).toBeVisible();
  expect(await flawsOf(page)).toEqual([]);

  await page.getByRole('link', { name: 'Kaikki tuonnit' }).click();
  await expect(rowOf(page, 'vain-virheita.csv')).toContainText('Kaikki hylätty');
  expect(await flawsOf(page)).toEqual([]);
});

test('what is no table is refused, and says why', async ({ page }) => {
  await page.goto(`/programmes/${await signIn(page, 'marjut')}/imports`);
  const chosen = page.getByLabel('Valitse tiedosto');

  await chosen.setInputFiles({
    name: 'x.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('%PDF-1.7'),
  });
  await expect(page.getByRole('alert').filter({ hasText: 'taulukko' })).toBeVisible();
  await chosen.setInputFiles({ name: 'x.csv', mimeType: 'text/csv', buffer: Buffer.from('') });
  await expect(page.getByRole('alert').filter({ hasText: 'tyhjä' })).toBeVisible();
  expect(await flawsOf(page)).toEqual([]);
});

test('an import may be ended before anything is written', async ({ page }) => {
  await page.goto(`/programmes/${await signIn(page, 'marjut')}/imports`);
  await handIn(page, 'Nro;Mitä lie\n1;x\n', 'erehdys.csv');

  await page.getByRole('button', { name: 'Peru tuonti' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Peru tuonti' }).click();

  await expect(page.getByText('Tuonti peruttiin. Kirjattuja rivejä: 0.')).toBeVisible(PATIENT);
});

async function textOf(download: {
  createReadStream(): Promise<NodeJS.ReadableStream>;
}): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of await download.createReadStream()) pieces.push(Buffer.from(piece));
  return Buffer.concat(pieces).toString('utf8');
}
