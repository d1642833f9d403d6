import {
  factOf,
  fillContact,
  goOn,
  openWayIn,
  placeAndInvite,
  seesFirm,
  typeBusinessId,
} from '../support/e2e/enrolling.js';
import { expect, test } from '../support/e2e/fixtures.js';
import { readMail } from '../support/e2e/mailbox.js';
import { signIn } from '../support/e2e/people.js';

const FROM_REGISTER = /^Esittelyn keksitystä rekisteristä \d+\.\d+\.\d{4}/;

test('a company is enrolled by its Business ID, with what the register knows', async ({
  page,
  browser,
}) => {
  await openWayIn(page, await signIn(page, 'hanna'));

  // the check digit is told while she is typing
  await typeBusinessId(page, '3990000-7');
  await expect(page.getByLabel('Y-tunnus')).toBeFocused();
  await expect(page.getByText('Tarkistusnumero ei täsmää')).toBeVisible();
  await page.getByLabel('Y-tunnus').press('Backspace');
  await page.getByLabel('Y-tunnus').press('6');
  await expect(page.getByText('Tunnus on oikein')).toBeVisible();

  await expect(page.getByText('Tiedot tulivat esittelyn omasta rekisteristä')).toBeVisible();
  await expect(page.getByLabel('Yrityksen nimi')).toHaveValue('Kotikorven Leipomo Oy');
  await expect(page.getByLabel('Yhtiömuoto')).toHaveValue('limited-company');
  await expect(page.getByLabel('Toimiala')).toHaveValue(/Leivän valmistus/);
  await expect(page.getByLabel('Kunta')).toHaveValue('Mikkeli');
  await expect(page.getByLabel('Katuosoite')).toHaveValue('Jauhokuja 3');
  await expect(page.getByLabel('Postinumero')).toHaveValue('50100');
  await expect(page.getByText(FROM_REGISTER)).toHaveCount(6);

  // what she changes is no longer the register's
  await page.getByLabel('Katuosoite').fill('Jauhokuja 3 B');
  await expect(page.getByText(FROM_REGISTER)).toHaveCount(5);
  await goOn(page);
  await fillContact(page, { name: 'Oona Kotikorpi', email: 'oona@kotikorpi.example' });
  await placeAndInvite(page, 'Mikkelin ydinryhmä');

  await seesFirm(page, 'Kotikorven Leipomo Oy');
  await expect(page.getByText('Kotikorven Leipomo Oy on nyt mukana')).toBeVisible();
  await expect(factOf(page, 'Toimiala')).toContainText('(10710, TOL 2025)');
  await expect(factOf(page, 'Osoite')).toContainText('Jauhokuja 3 B');
  await expect(factOf(page, 'Yhtiömuoto')).toContainText('Esittelyn keksitystä rekisteristä');
  await expect(page.getByRole('link', { name: 'Mikkelin ydinryhmä' }).first()).toBeVisible();
  await expect(page.getByText('Kutsuttu', { exact: true })).toBeVisible();
  const mail = await readMail(browser, 'hanna', {
    to: 'oona@kotikorpi.example',
    subject: 'Kutsu: Kotikorven Leipomo Oy',
  });
  expect(mail.text).toContain('Ryhmäsi on Mikkelin ydinryhmä');
});

test('a company that is in the programme already leads to its page', async ({ page }) => {
  await openWayIn(page, await signIn(page, 'hanna'));
  await typeBusinessId(page, '3991002-8');

  await expect(page.getByText('Yritys on jo mukana tässä ohjelmassa.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Jatka', exact: true })).toHaveCount(0);
  await page.getByRole('link', { name: 'Avaa yrityksen sivu' }).click();

  await seesFirm(page, 'Tuohivakan Leipä Oy');
});

test('a company of another programme is the same one, and only public facts come along', async ({
  page,
  browser,
}) => {
  const programmeId = await signIn(page, 'hanna');
  await openWayIn(page, programmeId);
  await typeBusinessId(page, '3991061-8');
  await expect(page.getByText('Yritys on mukana myös toisessa ohjelmassa')).toBeVisible();
  await expect(page.getByLabel('Yrityksen nimi')).toHaveValue('Ohjelmistopaja Piikivi Oy');
  await goOn(page);
  await page.getByRole('button', { name: 'Jatka ilman yhteyshenkilöä' }).click();
  await expect(page.getByText('Kutsun voi lähettää, kun yhteyshenkilöllä')).toBeVisible();
  await page.getByRole('button', { name: 'Kirjaa mukaan', exact: true }).click();

  await seesFirm(page, 'Ohjelmistopaja Piikivi Oy');
  await expect(page.getByText('Yhteyshenkilöitä ei ole vielä.')).toBeVisible();
  // nothing has happened here but that it came in
  const timeline = page.locator('app-timeline-section').getByRole('listitem');
  await expect(timeline).toHaveText(/^\s*Vaihe: /);
  await expect(page.getByText('Yritys ei ole vielä aloittanut kokeiluja.')).toBeVisible();
  await expect(page.getByText('Joonas Savolainen')).toHaveCount(0);

  const hers = await browser.newPage();
  const other = await signIn(hers, 'tiina');
  await hers.goto(page.url().replace(programmeId, other));
  await seesFirm(hers, 'Ohjelmistopaja Piikivi Oy');
  await expect(hers.locator('app-contact-line').getByText('Joonas Savolainen')).toBeVisible();
  await hers.close();
});

test('a company that has ceased is told before anybody goes on', async ({ page }) => {
  await openWayIn(page, await signIn(page, 'hanna'));
  await typeBusinessId(page, '3990006-5');

  await expect(page.getByText('Rekisterin mukaan yritys on lopettanut toimintansa.')).toBeVisible();
});
