import { expect, test } from '../support/e2e/fixtures.js';
import { flawsOf, whole } from '../support/e2e/look.js';
import { PEOPLE, signIn } from '../support/e2e/people.js';

test.use({ dataset: 'set-up' });

test('a programme is set up from a template, left in the middle and taken up again', async ({
  page,
}) => {
  await signIn(page, 'outi');
  await page.goto('/programmes');
  await page.getByRole('link', { name: 'Uusi ohjelma' }).click();
  await page.getByRole('radio', { name: /Kasvuverkosto/ }).check();
  await page.getByLabel('Lyhyt tunnus').fill('KS-KASVU');
  await page.getByLabel('Nimi suomeksi').fill('Keski-Suomen kasvuverkosto');
  await page.getByLabel('Nimi ruotsiksi').fill('Tillväxtnätverket i Mellersta Finland');
  await page.getByLabel('Nimi englanniksi').fill('Growth network of Central Finland');
  await page.getByLabel('Maakunta').selectOption({ label: 'Keski-Suomi' });
  await page.getByLabel('Alkaa').fill('2027-01-01');
  await page.getByLabel('Päättyy').fill('2029-12-31');
  await page.getByLabel('Budjetti').fill('900000');
  await page.getByRole('button', { name: 'Perusta ohjelma' }).click();

  await expect(page.getByRole('heading', { level: 1, name: 'Alue' })).toBeVisible();
  const areas = page.getByRole('list').filter({ hasText: 'Keski-Suomi' });
  await expect(areas).toBeVisible();
  await page.getByLabel('Maakunta tai kunta').fill('Ähtäri');
  await page.getByRole('option', { name: /Ähtäri/ }).click();
  await page.getByRole('button', { name: 'Lisää alue' }).click();
  await expect(page.getByRole('button', { name: 'Poista Ähtäri' })).toBeVisible();
  await page.getByRole('checkbox', { name: 'Metsä' }).check();
  await page.getByRole('button', { name: 'Tallenna ja jatka' }).click();

  await expect(page.getByRole('heading', { level: 1, name: 'Toteuttajat' })).toBeVisible();
  const lead = page.getByRole('group', { name: 'Päätoteuttaja' });
  await lead.getByLabel('Organisaation nimi').fill('Harjun korkeakoulu');
  await lead.getByLabel('Osuus budjetista').fill('60');
  await lead.getByLabel('Yhteyshenkilö').fill('Helmi Harju');
  await lead.getByLabel('Sähköposti').fill('helmi@harju.example');
  await page.getByRole('button', { name: 'Lisää osatoteuttaja' }).click();
  const partner = page.getByRole('group', { name: 'Osatoteuttaja' });
  await partner.getByLabel('Organisaation nimi').fill('Kehitysyhtiö Koski');
  await partner.getByLabel('Osuus budjetista').fill('40,5');
  await page.getByRole('button', { name: 'Tallenna ja jatka' }).click();
  await expect(page.getByText('Osuudet ovat yhteensä enemmän')).toBeVisible();
  await partner.getByLabel('Osuus budjetista').fill('40');
  await expect(page.getByText('Jakamatta on 0 %')).toBeVisible();
  expect(await flawsOf(page)).toEqual([]);
  await page.getByRole('button', { name: 'Tallenna ja jatka' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Rahoitus' })).toBeVisible();

  // She signs out in the middle: what was saved is there when she comes back.
  await page.context().clearCookies();
  await signIn(page, 'outi');
  await page.goto('/programmes');
  const item = page.getByRole('listitem').filter({ hasText: 'KS-KASVU' });
  await item.getByRole('link', { name: 'Perustiedot ja kumppanit' }).click();
  await expect(page.getByText('Harjun korkeakoulu · 60 %')).toBeVisible();
  await page.getByRole('link', { name: 'Jatka täydentämistä' }).click();

  await expect(page.getByRole('heading', { level: 1, name: 'Rahoitus' })).toBeVisible();
  await expect(page.getByLabel('Rahasto')).toHaveValue('erdf');
  await expect(page.getByRole('img', { name: 'Euroopan unionin lippu' })).toBeVisible();
  await expect(page.getByText('Euroopan unionin osarahoittama')).toBeVisible();
  await page.getByRole('button', { name: 'Lisää rahoittaja' }).click();
  const funder = page.getByRole('group', { name: 'Rahoittaja' });
  await funder.getByLabel('Organisaation nimi').fill('Harjun maakuntaliitto');
  await funder.getByLabel('Osuus budjetista').fill('80');
  await funder.getByLabel('Päätöksen numero').fill('EURA 2021/777');
  await page.getByRole('button', { name: 'Tallenna ja jatka' }).click();

  await expect(page.getByRole('heading', { level: 1, name: 'Tavoitteet' })).toBeVisible();
  const firms = page.getByRole('group', { name: 'Mukana olevat yritykset' });
  await firms.getByLabel('Kehitysyhtiö Koski').fill('40');
  await firms.getByLabel('Koko ohjelma, jakamatta').fill('60');
  await expect(firms.getByText('Yhteensä 100')).toBeVisible();
  expect(await flawsOf(page)).toEqual([]);
  await page.getByRole('button', { name: 'Tallenna ja jatka' }).click();

  await expect(
    page.getByRole('heading', { level: 1, name: 'Keski-Suomen kasvuverkosto' }),
  ).toBeVisible();
  await expect(page.getByText('EURA 2021/777')).toBeVisible();
  await page.getByRole('link', { name: 'Kutsu vastuuhenkilö' }).click();
  await page.getByLabel('Nimi').fill('Maija Mäntylä');
  await page.getByLabel('Sähköposti').fill('maija.mantyla@harju.example');
  await page.getByRole('button', { name: /Lähetä/ }).click();
  await expect(
    page.getByRole('heading', { level: 1, name: 'Keski-Suomen kasvuverkosto' }),
  ).toBeVisible();
  await expect(page.getByText('Ohjelman vastuuhenkilö', { exact: true })).toBeHidden();
  await expect(page.getByText('Yhteyshenkilö jokaiselle toteuttajalle')).toBeVisible();
});

test('the funding stands on the public page and on the review, on paper too', async ({ page }) => {
  await page.goto('/privacy/ES-KASVU');
  await expect(page.getByRole('img', { name: 'Euroopan unionin lippu' })).toBeVisible();
  await signIn(page, 'riitta');
  await page.goto('/review');
  await whole(page);
  await expect(page.getByRole('img', { name: 'Euroopan unionin lippu' })).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('Euroopan unionin osarahoittama')).toBeVisible();
});

test('an advisor reads the set-up and changes nothing', async ({ page }) => {
  const programmeId = await signIn(page, 'hanna');
  await page.goto(`/programmes/${programmeId}/set-up`);
  await expect(page.getByText(PEOPLE.hanna)).toBeVisible();
  await expect(page.getByRole('link', { name: 'Muuta toteuttajia' })).toBeHidden();
  await page.goto(`/programmes/${programmeId}/set-up/partners`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Tallenna ja jatka' })).toBeHidden();
});
