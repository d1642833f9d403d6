import { expect, test } from '../support/e2e/fixtures.js';
import { whole } from '../support/e2e/look.js';
import { readMail, rowOf, waitFor } from '../support/e2e/mailbox.js';
import { signIn } from '../support/e2e/people.js';

test('a new core group takes in firms, and their entrepreneurs are invited', async ({ page }) => {
  const programmeId = await signIn(page, 'jukka');
  await page.goto(`/programmes/${programmeId}/networks`);
  await page.getByRole('link', { name: 'Perusta ryhmä' }).click();
  await page.getByLabel('Ryhmän nimi').fill('Savonlinnan ydinryhmä');
  await page.getByRole('button', { name: 'Perusta ryhmä' }).click();
  await expect(page.getByLabel('Ryhmän nimi')).toHaveAccessibleDescription(
    /Tämän niminen ryhmä on jo olemassa/,
  );
  await page.getByLabel('Ryhmän nimi').fill('Rantasalmen ydinryhmä');
  await page.getByRole('button', { name: 'Perusta ryhmä' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Lisää yrityksiä' })).toBeVisible();
  await expect(page.getByText('jotka tulevat ryhmään Rantasalmen ydinryhmä')).toBeVisible();

  await page.getByRole('checkbox', { name: /Kirjakahvila Sivunkäänne/ }).check();
  await page.getByLabel('Hae yritystä').fill('villasukkala');
  await page.getByRole('checkbox', { name: /Verkkokauppa Villasukkala/ }).check();
  await page.getByRole('button', { name: 'Lisää 2 yritystä' }).click();

  await expect(
    page.getByRole('heading', { level: 1, name: 'Rantasalmen ydinryhmä' }),
  ).toBeVisible();
  await expect(page.getByRole('row', { name: /Kirjakahvila Sivunkäänne/ })).toBeVisible();
  const row = page.getByRole('row', { name: /Verkkokauppa Villasukkala/ });
  await expect(row).toContainText('Ei kutsuttu');
  await row.getByRole('link').click();
  await page.getByRole('button', { name: 'Lisää yhteyshenkilö' }).click();
  const form = page.locator('app-contact-form');
  await form.getByLabel('Nimi').fill('Sisko Villa');
  await form.getByLabel('Sähköposti').fill('sisko@villasukkala.example');
  await form.getByRole('button', { name: 'Lisää', exact: true }).click();
  const contact = page.getByRole('listitem').filter({ hasText: 'sisko@villasukkala.example' });
  await contact.getByRole('button', { name: 'Lähetä kutsu' }).click();
  await expect(contact.getByText('Kutsuttu')).toBeVisible();

  await page.goto(`/programmes/${programmeId}/mails`);
  const mail = rowOf(page, { to: 'sisko@villasukkala.example', subject: 'Kutsu: Verkkokauppa' });
  await waitFor(page, mail);
});

test('the mail is kept as it would look, and a taken back invitation opens nothing', async ({
  page,
  browser,
}) => {
  const programmeId = await signIn(page, 'jukka');
  await page.goto(`/programmes/${programmeId}/enterprises?search=Sulavirta`);
  await page
    .getByRole('row', { name: /Lasipaja Sulavirta/ })
    .getByRole('link')
    .click();
  const contact = page.getByRole('listitem').filter({ hasText: 'Tiina Ruottinen' });
  await contact.getByRole('button', { name: 'Lähetä uudelleen' }).click();
  await expect(page.getByText('Uusi kutsu on matkalla: Tiina Ruottinen')).toBeVisible();
  const mail = await readMail(browser, 'jukka', {
    to: 'tiina.ruottinen@sulavirta.example',
    subject: 'Kutsu: Lasipaja Sulavirta Ay',
  });
  expect(mail.text).toContain('Hei Tiina Ruottinen');
  expect(mail.text).toContain('Järvi-Saimaan ydinryhmä');

  await contact.getByRole('button', { name: 'Peru kutsu' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Peru kutsu' }).click();
  await expect(contact.getByText('Kutsu peruttu')).toBeVisible();

  const hers = await browser.newPage();
  await hers.goto(mail.link);
  await whole(hers);
  await expect(hers.getByRole('heading', { name: 'Kutsu on peruttu' })).toBeVisible();
  await hers.close();
});
