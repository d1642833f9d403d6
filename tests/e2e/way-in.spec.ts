import { expect, test } from '../support/e2e/fixtures.js';
import { flawsOf } from '../support/e2e/look.js';
import { signIn, write } from '../support/e2e/people.js';

test.use({ dataset: 'way-in' });

/** A firm that is not in the programme's area. */
const FIRM = {
  ...{ businessId: null, kind: 'sole-trader', legalForm: 'sole-trader' },
  ...{ name: 'Pitsipaja Pihlajanmarja', municipalityCode: '491' },
  ...{ industryCode: '14210', industryCodeSet: 'TOL2025' },
  contact: { name: 'Pirjo Pihlaja', email: null, phone: '+358400000199', language: 'fi' },
};

test('a firm is looked at, signs, and is taken in', async ({ page }) => {
  const programmeId = await signIn(page, 'tiina');
  const enrolments = `programmes/${programmeId}/enrolments`;
  const { enterpriseId } = await write<{ enterpriseId: string }>(
    page.context().request,
    enrolments,
    FIRM,
  );
  await page.goto(`/programmes/${programmeId}/enterprises/${enterpriseId}`);
  await expect(page.getByRole('heading', { level: 1, name: FIRM.name })).toBeVisible();

  const rules = page.getByRole('region', { name: 'Voiko yritys osallistua?' });
  const rule = (title: string) =>
    rules.getByRole('listitem').filter({ has: page.getByText(title, { exact: true }) });
  await expect(rule('Alue')).toContainText('Ei täyty');
  await expect(rule('Alue')).toContainText('Mikkeli');
  await expect(rule('Koko')).toContainText('Ei tiedossa');
  await rules.getByRole('button', { name: 'Kirjaa yrityksen vakuutus' }).click();
  await rules.getByLabel('Henkilöstö').fill('1,5');
  await rules.getByLabel('Perustettu').fill('2023-05-02');
  await rules.getByLabel('Kokoluokka').selectOption({ label: 'Mikroyritys' });
  expect(await flawsOf(page)).toEqual([]);
  await rules.getByRole('button', { name: 'Tallenna' }).click();
  await expect(rule('Koko')).toContainText('nyt 1,5');
  await expect(rule('Koko')).toContainText('Täyttyy');
  await expect(rule('Kokoluokka')).toContainText('Täyttyy');
  await expect(rule('Kokoluokka')).toContainText('vilpittömässä mielessä: Mikroyritys');
  await expect(rule('Vähämerkityksinen tuki')).toContainText('Ei tiedossa');

  await page.getByRole('button', { name: 'Totea kelpoiseksi' }).click();
  const why = page.getByLabel('Jokin ehto ei täyty. Miksi yritys voi silti osallistua?');
  await why.fill('Toimipaikka siirtyy Kuopioon ensi kuussa.');
  await page
    .locator('form')
    .filter({ has: why })
    .getByRole('button', { name: 'Totea kelpoiseksi' })
    .click();
  await expect(page.getByText('Todettiin kelpoiseksi').first()).toBeVisible();
  await expect(rules.getByText(/Näin ehdot silloin täyttyivät/)).toBeVisible();

  await page.getByRole('link', { name: 'Osallistumissopimus' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Osallistumissopimus');
  await expect(page.getByText(/^Ryhmässä kuultu on luottamuksellista/)).toBeVisible();
  await expect(page.getByText(FIRM.name)).toBeVisible();
  expect(await flawsOf(page)).toEqual([]);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: 'Tulosta' })).toBeHidden();
  await expect(page.getByText('Nimen selvennys')).toHaveCount(2);
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('link', { name: 'Yrityksen sivu' }).click();

  await page.getByRole('button', { name: 'Merkitse sopimus allekirjoitetuksi' }).click();
  const who = page.getByLabel('Kuka allekirjoitti?');
  await who.selectOption({ label: 'Pirjo Pihlaja' });
  const paper = page.getByRole('group', { name: 'Mitä paperiin rastitettiin?' });
  await paper.getByLabel('Uutiskirje').selectOption({ label: 'Kyllä' });
  expect(await flawsOf(page)).toEqual([]);
  await page
    .locator('form')
    .filter({ has: who })
    .getByRole('button', { name: 'Merkitse sopimus allekirjoitetuksi' })
    .click();
  await expect(page.getByText(/Pirjo Pihlaja allekirjoitti sopimuksen/)).toBeVisible();
  const newsletter = page.locator('dl > div').filter({ hasText: 'Uutiskirje' });
  await expect(newsletter).toContainText(/Pirjo Pihlaja.*Annettu/s);
  await page.getByRole('button', { name: 'Ota mukaan' }).click();
  await expect(page.getByText('Tuli mukaan').first()).toBeVisible();

  const advisor = page.getByRole('region', { name: 'Neuvoja' });
  await advisor.getByRole('button', { name: 'Siirrä toiselle neuvojalle' }).click();
  await advisor.getByLabel('Kenelle?').selectOption({ label: 'Pasi Rissanen' });
  await advisor.getByRole('button', { name: 'Siirrä toiselle neuvojalle' }).click();
  await expect(advisor.getByText('Tiina Korhonen-Räsänen → Pasi Rissanen')).toBeVisible();
  expect(await flawsOf(page)).toEqual([]);
});

test('a manager says what newcomers are asked, and what she has said is there again', async ({
  page,
}) => {
  const programmeId = await signIn(page, 'marjut');
  await page.goto(`/programmes/${programmeId}/set-up`);
  await page.getByRole('link', { name: 'Mitä yritykseltä kysytään ennen mukaan tuloa' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Mukaan tulo' })).toBeVisible();
  await page.getByLabel('Todetaan, että yritys voi osallistua').check();
  await page.getByLabel('Yrityksen pitää olla ohjelman alueella').check();
  await page.getByLabel('Henkilöstöä alle').fill('10');
  await page.getByLabel('Mikroyritys').check();
  await page.getByLabel('Lisää toimiala').fill('elintarvikkei');
  await page.getByRole('option', { name: 'Elintarvikkeiden valmistus 10' }).click();
  await page.getByRole('button', { name: 'Lisää', exact: true }).click();
  await page.getByLabel('Allekirjoitetaan osallistumissopimus').check();
  await page.getByLabel('Ehdot suomeksi').fill('Tapaamisia on kuukausittain.');
  expect(await flawsOf(page)).toEqual([]);
  await page.getByRole('button', { name: 'Tallenna' }).click();
  await expect(page.getByText('Tallennettu')).toBeVisible();

  await page.reload();
  await expect(page.getByLabel('Henkilöstöä alle')).toHaveValue('10');
  await expect(page.getByLabel('Mikroyritys')).toBeChecked();
  await expect(page.getByLabel('Ehdot suomeksi')).toHaveValue('Tapaamisia on kuukausittain.');
  await expect(page.getByText(/^Elintarvikkeiden valmistus \(10\)$/)).toBeVisible();
});

test('an advisor leaves: her firms go to another one at once, and can be taken back', async ({
  page,
}) => {
  const programmeId = await signIn(page, 'tiina');
  await page.goto(`/programmes/${programmeId}/enterprises`);
  await page.getByRole('link', { name: 'Siirrä yrityksiä' }).click();
  const whose = page.getByLabel('Kenen yritykset?');
  const hers = whose.locator('option', { hasText: 'Tiina Korhonen-Räsänen' });
  const before = await hers.innerText();
  await whose.selectOption({ label: before });
  const firms = page.getByRole('group', { name: 'Mitkä yritykset?' });
  await firms.getByRole('checkbox').nth(1).check();
  await firms.getByRole('checkbox').nth(2).check();
  const taker = page.getByLabel('Kenelle?');
  const pasi = taker.locator('option', { hasText: 'Pasi Rissanen' });
  await taker.selectOption({ label: await pasi.innerText() });
  await page.getByLabel('Miksi?').fill('Tiina siirtyy toisiin tehtäviin');
  expect(await flawsOf(page)).toEqual([]);
  await page.getByRole('button', { name: 'Siirrä 2 yritystä' }).click();

  await expect(page.getByText('2 yritystä siirtyi.')).toBeVisible();
  await expect(hers).not.toHaveText(before);
  expect(await flawsOf(page)).toEqual([]);
  await page.getByRole('button', { name: 'Peru siirto' }).click();
  await expect(page.getByText('Siirto on peruttu')).toBeVisible();
  await expect(hers).toHaveText(before);
});
