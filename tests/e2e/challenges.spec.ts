import { expect, test } from '../support/e2e/fixtures.js';
import { signIn } from '../support/e2e/people.js';

test.use({ dataset: 'growth' });

test('an entrepreneur tells of a challenge, and reads what became of it once staff gathered it', async ({
  page,
}) => {
  await signIn(page, 'aino');
  await page.goto('/my/growth');
  await page.getByRole('link', { name: /^Haasteet/ }).click();
  await page.getByRole('button', { name: 'Kerro haasteesta' }).click();
  await page.getByRole('button', { name: 'Tallenna haaste' }).click();
  await expect(page.getByText('Täytä tämä').first()).toBeVisible();
  await page.getByLabel('Mistä on kyse').selectOption({ label: 'Palvelut' });
  await page.getByLabel('Mikä vaikeuttaa').fill('Lähin kampaamotukku on kahden tunnin päässä');
  const sent = page.waitForResponse(
    (response) => response.request().method() === 'POST' && response.url().endsWith('/challenges'),
  );
  await page.getByRole('button', { name: 'Tallenna haaste' }).click();
  const [, programme] = /api(\/programmes\/[^/]+)\//.exec((await sent).url()) ?? [];
  await expect(page.getByText('Odottaa kokoamista').first()).toBeVisible();

  await signIn(page, 'hanna');
  await page.goto(`${programme}/challenges`);
  await page.getByRole('link', { name: /^Odottaa kokoamista: / }).click();
  await page.getByRole('checkbox', { name: /kampaamotukku/ }).check();
  await page.getByRole('button', { name: 'Uudeksi yhteiseksi haasteeksi' }).click();
  await page.getByLabel('Otsikko').fill('Tukkujen toimitukset kylille');
  await page.getByLabel('Kuvaus').fill('Tarvikkeita haetaan kaukaa.');
  await page.getByLabel('Kunta', { exact: false }).fill('Juv');
  await page.getByRole('option', { name: 'Juva' }).click();
  await page.getByRole('button', { name: 'Lisää kunta' }).click();
  await page.getByRole('button', { name: 'Tallenna yhteinen haaste' }).click();
  await expect(page.getByRole('heading', { name: 'Tukkujen toimitukset kylille' })).toBeVisible();
  await expect(page.getByText('Juva, Mikkeli')).toBeVisible();

  await page.getByRole('button', { name: 'Kirjaa, mitä tehtiin' }).click();
  await page.getByLabel('Mitä tehtiin').selectOption({ label: 'Siirrettiin toiselle' });
  await page.getByLabel('Kenelle').fill('Kunnan elinkeinopalvelut');
  await page.getByLabel('Kerro lyhyesti').fill('Yhteisnouto käynnistyy syksyllä');
  await page.getByRole('button', { name: 'Tallenna teko' }).click();
  await expect(page.getByText('Siirrettiin: Kunnan elinkeinopalvelut')).toBeVisible();

  await page.goto(`${programme}/challenges`);
  await page.getByRole('link', { name: /^Juva / }).click();
  await expect(page).toHaveURL(/municipality=178/);
  await expect(page.getByRole('link', { name: /Tukkujen toimitukset kylille/ })).toBeVisible();

  await signIn(page, 'aino');
  await page.goto('/my/challenges');
  await expect(page.getByText('Yhteisnouto käynnistyy syksyllä')).toBeVisible();
  await expect(page.getByText('Siirretty toiselle')).toBeVisible();
});

test('an advisor gathers into what is known, lets go, and takes the latest back', async ({
  page,
}) => {
  await signIn(page, 'hanna');
  await page.goto('/');
  await page.waitForURL(/\/programmes\/.+\/worklist/);
  await page.goto(page.url().replace(/worklist.*/, 'challenges/waiting'));
  await page.getByRole('checkbox', { name: /Hitsaajan paikka/ }).check();
  await page
    .getByLabel('Tai osaksi yhteistä haastetta')
    .selectOption({ label: 'Jatkajaa ei löydy' });
  await page.getByRole('button', { name: 'Lisää valitut siihen' }).click();
  await expect(page.getByText('Hitsaajan paikka on ollut auki puoli vuotta').first()).toBeVisible();
  await page.getByRole('button', { name: /^Irrota Hitsaajan paikka/ }).click();
  await expect(page.getByText('Hitsaajan paikka on ollut auki puoli vuotta').first()).toBeHidden();

  await page.getByRole('button', { name: 'Peru viimeisin' }).click();
  await page.getByLabel('Miksi kirjaus perutaan?').fill('Rahoitus jatkuukin');
  await page.getByRole('button', { name: 'Peru kirjaus' }).click();
  await expect(page.getByText(/^Peruttu .+: Rahoitus jatkuukin$/)).toBeVisible();
  await expect(page.getByText('Ratkaistu', { exact: true })).toBeVisible();
});
