import {
  fillContact,
  goOn,
  openWayIn,
  placeAndInvite,
  seesFirm,
} from '../support/e2e/enrolling.js';
import { expect, test } from '../support/e2e/fixtures.js';
import { readMail } from '../support/e2e/mailbox.js';
import { signIn } from '../support/e2e/people.js';

test.beforeEach(async ({ page }) => {
  await openWayIn(page, await signIn(page, 'hanna'));
  await page.getByRole('radio', { name: /^Toiminimi/ }).check();
  await expect(page.getByText('Toiminimen tiedot ovat henkilötietoja.')).toBeVisible();
});

test('a sole trader without a Business ID is enrolled by hand', async ({ page, browser }) => {
  await page.getByLabel('Toiminimi tai yrittäjän nimi').fill('Kampaamo Suortuva');
  await page.getByLabel('Toimiala').fill('kampaamo');
  await page.getByRole('option', { name: 'Henkilökohtaiset palvelut' }).click();
  await expect(page.getByRole('combobox', { name: 'Toimiala' })).toHaveValue(
    'Henkilökohtaiset palvelut',
  );
  await page.getByLabel('Kunta').pressSequentially('hirven');
  await page.getByRole('option', { name: 'Hirvensalmi' }).click();
  await goOn(page);
  await fillContact(page, { name: 'Sirpa Suortti', email: 'sirpa@suortuva.example' });
  await placeAndInvite(page, 'Mikkelin ydinryhmä');

  await seesFirm(page, 'Kampaamo Suortuva');
  await expect(page.getByText('Toiminimen tiedot ovat yrittäjän henkilötietoja.')).toBeVisible();
  await expect(page.getByText('Hirvensalmi').first()).toBeVisible();
  await page.getByRole('link', { name: 'Yritykset' }).first().click();
  await page.getByLabel('Hae yritystä').fill('suortuva');
  await expect(page.getByRole('row', { name: /Kampaamo Suortuva/ })).toBeVisible();
  await expect(page.getByText('Yksi yritys', { exact: true })).toBeVisible();
  const mail = await readMail(browser, 'hanna', { to: 'sirpa@', subject: 'Kutsu: Kampaamo' });
  expect(mail.text).toContain('Hei Sirpa Suortti');
});

test('what is wrong is told beside the field, and what was typed stays', async ({ page }) => {
  const name = page.getByLabel('Toiminimi tai yrittäjän nimi');
  await page.getByLabel('Y-tunnus').fill('3991000-2');
  await page.getByLabel('Postinumero').fill('5010');
  await goOn(page);

  await expect(name).toHaveAccessibleDescription(/Täytä tämä/);
  await expect(name).toBeFocused();
  await expect(page.getByLabel('Y-tunnus')).toHaveAccessibleDescription(
    /Tarkistusnumero ei täsmää/,
  );
  await expect(page.getByLabel('Postinumero')).toHaveAccessibleDescription(
    /Postinumerossa on viisi numeroa/,
  );
  await expect(page.getByLabel('Y-tunnus')).toHaveValue('3991000-2');
  await expect(page.getByLabel('Postinumero')).toHaveValue('5010');

  await name.fill('Kampaamo Kihara');
  await page.getByLabel('Y-tunnus').clear();
  await page.getByLabel('Postinumero').fill('50100');
  await goOn(page);
  await page.getByLabel('Sähköposti').fill('kihara.example');
  await goOn(page);

  await expect(page.getByLabel('Nimi', { exact: true })).toHaveAccessibleDescription(/Täytä tämä/);
  await expect(page.getByLabel('Sähköposti')).toHaveAccessibleDescription(
    /Tarkista sähköpostiosoite/,
  );
  await expect(page.getByLabel('Sähköposti')).toHaveValue('kihara.example');

  await page.getByRole('button', { name: 'Takaisin' }).click();
  await expect(name).toHaveValue('Kampaamo Kihara');
});

test('one who is in already is refused at the end, with a way to the firm', async ({ page }) => {
  await page.getByLabel('Toiminimi tai yrittäjän nimi').fill('Saksikuu');
  await page.getByLabel('Y-tunnus').fill('3991000-1');
  await goOn(page);
  await page.getByRole('button', { name: 'Jatka ilman yhteyshenkilöä' }).click();
  await page.getByRole('button', { name: 'Kirjaa mukaan', exact: true }).click();

  await expect(page.getByText('Yritys on jo mukana tässä ohjelmassa')).toBeVisible();
  await page.getByRole('link', { name: 'Avaa yrityksen sivu' }).click();

  await seesFirm(page, 'Parturi-kampaamo Saksikuu');
});

test('a sole trader of another programme brings nothing but the name of the trade', async ({
  page,
}) => {
  await page.getByLabel('Toiminimi tai yrittäjän nimi').fill('Lounaskeittiö Lehmuskeitto');
  await page.getByLabel('Y-tunnus').fill('3991062-6');
  await goOn(page);
  await page.getByRole('button', { name: 'Jatka ilman yhteyshenkilöä' }).click();
  await page.getByRole('button', { name: 'Kirjaa mukaan', exact: true }).click();

  await seesFirm(page, 'Lounaskeittiö Lehmuskeitto');
  await expect(page.getByText('Yhteyshenkilöitä ei ole vielä.')).toBeVisible();
  await expect(page.getByText('Seija Rytkönen')).toHaveCount(0);
  await expect(page.getByText('Kauhakatu')).toHaveCount(0);
});
