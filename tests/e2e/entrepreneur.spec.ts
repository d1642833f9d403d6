import type { Page } from '@playwright/test';

import { expect, test } from '../support/e2e/fixtures.js';
import { GROUP, inviteNewFirm } from '../support/e2e/invited.js';
import { codeIn, readMail } from '../support/e2e/mailbox.js';
import { read, signIn } from '../support/e2e/people.js';

test('an invited entrepreneur sees who will see what, and comes in with a tap', async ({
  page,
  browser,
}) => {
  const staff = await browser.newPage();
  const invited = await inviteNewFirm(staff, {
    firm: 'Leivinuuni Pärekoppa',
    name: 'Pirkko Pärnänen',
    email: 'pirkko@parekoppa.example',
  });
  await staff.close();
  const { link } = await readMail(browser, 'hanna', { to: invited.email, subject: 'Kutsu' });

  await page.goto(link);
  await expect(page.getByRole('heading', { name: 'Hei Pirkko, tervetuloa' })).toBeVisible();
  await expect(page.getByText('Hanna Pulkkinen kutsuu sinut mukaan.')).toBeVisible();
  await expect(page.getByText('Leivinuuni Pärekoppa')).toBeVisible();
  await expect(page.getByText(GROUP)).toBeVisible();
  const ladder = page.getByRole('region', { name: 'Kuka näkee mitä' });
  await expect(ladder.getByRole('term')).toHaveText([
    'Sinä',
    'Neuvojasi',
    'Ryhmäsi',
    'Koko verkosto ja muut',
    'Rahoittaja',
  ]);
  await expect(ladder).toContainText('Vain lukumääriä. Ei yrityksesi nimeä eikä kokeilujasi.');
  await page.getByRole('button', { name: 'Hyväksy kutsu ja jatka' }).click();

  await expect(page.getByRole('heading', { level: 1, name: 'Kokeiluni' })).toBeVisible();
  await expect(page.getByText('Ensimmäinen kokeilu alkaa tästä')).toBeVisible();
  await page.getByRole('link', { name: 'Ryhmäni' }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: GROUP })).toBeVisible();
  await expect(page.getByText('Leivinuuni Pärekoppa sinä')).toBeVisible();

  // the link has done its work: it says so, and lets nobody else in
  const another = await browser.newPage();
  await another.goto(link);
  await expect(another.getByRole('heading', { name: 'Kutsu on jo hyväksytty' })).toBeVisible();
  await another.close();
});

test('the code of the invitation opens the door as well', async ({ page, browser }) => {
  const staff = await browser.newPage();
  const { email } = await inviteNewFirm(staff, {
    firm: 'Kirjansitomo Selkämys',
    name: 'Sulo Selkämö',
    email: 'sulo@selkamys.example',
  });
  await staff.close();
  const mail = await readMail(browser, 'hanna', { to: email, subject: 'Kutsu' });

  await page.goto(mail.link);
  await page.getByRole('button', { name: 'Kirjaudu viestin koodilla' }).click();
  await page.getByLabel('Sähköposti').fill(email);
  await page.getByLabel('Koodi').fill('12');
  await page.getByRole('button', { name: 'Hyväksy kutsu koodilla' }).click();
  await expect(page.getByText('Koodissa on kuusi numeroa')).toBeVisible();
  await page.getByLabel('Koodi').fill(codeIn(mail));
  await page.getByRole('button', { name: 'Hyväksy kutsu koodilla' }).click();

  await expect(page.getByRole('heading', { level: 1, name: 'Kokeiluni' })).toBeVisible();
});

async function writeCard(page: Page): Promise<void> {
  await page.goto('/my');
  await page.getByRole('link', { name: 'Uusi kokeilu' }).click();
  await page.getByLabel('Nimi', { exact: true }).fill('Ajanvaraus puhelun lopussa');
  await page.getByLabel('Oletus').fill('Joka kymmenes soittaja varaa ajan, jos kysyn sitä heti.');
  await page
    .getByLabel('Testi', { exact: true })
    .fill('Kysyn jokaiselta, joka soittaa kahden viikon aikana.');
  await page.getByLabel('Ketä tai mitä lasketaan').fill('soittajaa');
  await page.getByLabel('Mikä on onnistuminen').fill('varasi ajan');
  await page.getByLabel('Kuinka monta').fill('30');
  await page.getByLabel('Raja-arvo').fill('10');
}

async function press(page: Page, name: RegExp, times: number): Promise<void> {
  const button = page.getByRole('button', { name });
  for (let pressed = 0; pressed < times; pressed += 1) await button.click();
}

/** Fills in the numbers of the diary's form, which stands open. */
async function logNumbers(page: Page, trials: string, successes: string): Promise<void> {
  const form = page.locator('app-observation-form');
  await form.getByLabel('Kuinka monta yhteensä').fill(trials);
  await form.getByLabel('Niistä onnistui').fill(successes);
  await form.getByRole('button', { name: 'Tallenna' }).click();
}

test('a card is written, started, counted on the phone, corrected and closed', async ({ page }) => {
  await signIn(page, 'aino');
  await writeCard(page);
  await page.getByRole('radio', { name: 'Minä ja neuvojani' }).check();
  await page.getByRole('button', { name: 'Aloita kokeilu' }).click();
  await expect(page.getByText('Käynnissä', { exact: true })).toBeVisible();
  await expect(page.getByText(/Lukittu .* oletusta, mittaria ja raja-arvoa/)).toBeVisible();
  await expect(page.getByRole('link', { name: 'Muokkaa korttia' })).toHaveCount(0);

  await press(page, /^varasi ajan/, 4);
  await press(page, /^ei/, 3);
  await page.reload();
  await expect(page.getByRole('button', { name: 'Tallenna 4 / 7' })).toBeVisible();
  await press(page, /^ei/, 6);
  await page.getByRole('button', { name: 'Peru: ei' }).click();
  await page.getByRole('button', { name: 'Tallenna 4 / 12' }).click();

  const result = page.getByRole('main');
  await expect(result).toContainText('4/12 varasi ajan: 33 %');
  await expect(result).toContainText('Tavoite on vähintään 10 %: on liian aikaista sanoa.');
  await expect(result).toContainText('Suunnitelmasta puuttuu vielä 18.');

  await page.getByRole('button', { name: 'Kirjaa luvut' }).click();
  await logNumbers(page, '18', '19');
  await expect(page.getByText('Onnistumisia ei voi olla enempää kuin kaikkia')).toBeVisible();
  await logNumbers(page, '18', '6');
  await expect(result).toContainText('10/30 varasi ajan');
  await page
    .getByRole('listitem')
    .filter({ hasText: '6 / 18' })
    .getByRole('button', { name: 'Korjaa' })
    .click();
  await logNumbers(page, '18', '5');

  await expect(result).toContainText('9/30 varasi ajan: 30 %, väliltä 15–49 %.');
  await expect(result).toContainText('Tavoite oli vähintään 10 %: täyttyi.');
  await expect(page.getByRole('listitem').filter({ hasText: '6 / 18' })).toContainText('korjattu');

  await page.getByRole('link', { name: 'Päätä ja kirjaa oppi' }).click();
  await page.getByRole('button', { name: 'Päätä kokeilu' }).click();
  await expect(page.getByLabel('Oppi', { exact: true })).toHaveAccessibleDescription(/Täytä tämä/);
  await page
    .getByLabel('Oppi', { exact: true })
    .fill('Kysyminen kannattaa. Moni oli jo luopumassa ajasta.');
  await page.getByRole('radio', { name: /^Jatketaan tällä tiellä/ }).check();
  await page.getByLabel('Seuraava askel').fill('Kysyn tästä lähtien aina.');
  await page.getByRole('radio', { name: /^Ryhmäni, kun kokeilu on päätetty/ }).check();
  await page.getByRole('button', { name: 'Päätä kokeilu' }).click();

  await expect(page.getByRole('heading', { name: 'Jatketaan tällä tiellä' })).toBeVisible();
  await expect(page.getByText('Kysyminen kannattaa.')).toBeVisible();
  await expect(result).toContainText('9/30 varasi ajan: 30 %, väliltä 15–49 %.');
  await expect(page.getByRole('button', { name: /^varasi ajan/ })).toHaveCount(0);
  await page.goto('/my');
  const ended = page.getByRole('region', { name: 'Päätetyt' });
  await expect(ended.getByRole('link', { name: /Ajanvaraus puhelun lopussa/ })).toBeVisible();
});

test('a card that lacks something does not start, and nothing typed is lost', async ({ page }) => {
  await signIn(page, 'juhani');
  await writeCard(page);
  await page.getByLabel('Raja-arvo').fill('110');
  await page.getByLabel('Mikä on onnistuminen').clear();
  await page.getByRole('button', { name: 'Aloita kokeilu' }).click();

  await expect(page.getByLabel('Mikä on onnistuminen')).toHaveAccessibleDescription(/Täytä tämä/);
  await expect(page.getByLabel('Raja-arvo')).toHaveAccessibleDescription(/Suurin sallittu on 100/);
  await expect(page.getByLabel('Oletus')).toHaveValue(/^Joka kymmenes soittaja/);
  await page.getByLabel('Raja-arvo').fill('12,5');
  await page.getByRole('button', { name: 'Tallenna luonnos' }).click();

  await expect(page.getByText('Luonnos', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Aloita kokeilu' }).click();
  await expect(page.getByText('Kortista puuttuu vielä jotain.')).toBeVisible();
  await expect(page.getByRole('alert').getByText('Mikä on onnistuminen')).toBeVisible();
  await page.getByRole('link', { name: 'Muokkaa korttia' }).click();
  await expect(page.getByLabel('Raja-arvo')).toHaveValue('12,5');
});

test('what was typed outlives the session, and what was counted the closing', async ({ page }) => {
  await signIn(page, 'aino');
  await writeCard(page);
  await page.context().clearCookies();
  await page.getByRole('button', { name: 'Tallenna luonnos' }).click();
  await page.getByRole('button', { name: /^Aino/ }).click();
  await expect(page.getByLabel('Oletus')).toHaveValue(/^Joka kymmenes soittaja/);
  await expect(page.getByLabel('Raja-arvo')).toHaveValue('10');
  await page.getByRole('button', { name: 'Aloita kokeilu' }).click();

  await press(page, /^varasi ajan/, 2);
  await page.getByRole('link', { name: 'Päätä ja kirjaa oppi' }).click();
  await expect(page.getByText('Tallennettu päiväkirjaan')).toBeVisible();
  await expect(page.getByRole('main')).toContainText('2/2 varasi ajan');
  await page.getByLabel('Oppi', { exact: true }).fill('Kaksi ensimmäistä varasi heti.');
  await page.getByRole('radio', { name: /^Kokeillaan lisää/ }).check();
  await page.getByRole('button', { name: 'Päätä kokeilu' }).click();
  await expect(page.getByRole('heading', { name: 'Kokeillaan lisää' })).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: '2 / 2' })).toBeVisible();
});

test('an experiment of one’s own stays one’s own until it is shared', async ({ page, browser }) => {
  const programmeId = await signIn(page, 'juhani');
  const { items } = await read<{ items: { id: string; title: string; stage: string }[] }>(
    page.context().request,
    'my/experiments',
  );
  const running = items.find(({ stage }) => stage === 'running');
  const advisor = await browser.newPage();
  await signIn(advisor, 'hanna');
  const address = `/programmes/${programmeId}/experiments/${running?.id}`;
  await advisor.goto(address);
  await expect(advisor.getByRole('heading', { level: 1, name: running?.title })).toBeVisible();

  await page.goto(address);
  await page.getByRole('radio', { name: 'Vain minä' }).check();
  await expect(page.getByText('Tämän näet vain sinä.')).toBeVisible();

  await advisor.reload();
  await expect(advisor.getByText('Kokeilua ei löytynyt')).toBeVisible();
  await page.getByRole('radio', { name: 'Minä ja neuvojani' }).check();
  await advisor.reload();
  await expect(advisor.getByRole('heading', { level: 1, name: running?.title })).toBeVisible();
  await advisor.close();
});
