import { addDays, helsinkiDate } from '@verso/domain';

import { expect, test } from '../support/e2e/fixtures.js';
import { readHere, readMail } from '../support/e2e/mailbox.js';
import { read, signIn, write } from '../support/e2e/people.js';

test.use({ dataset: 'meetings' });

test('a coordinator’s month: who hosts next, an evening planned and written down, a task done', async ({
  page,
}) => {
  const programmeId = await signIn(page, 'jukka');
  const { items } = await read<{ items: { id: string; name: string }[] }>(
    page.context().request,
    `programmes/${programmeId}/networks`,
  );
  const group = items.find(({ name }) => name === 'Pieksämäen ydinryhmä');
  await page.goto(`/programmes/${programmeId}/networks/${group?.id}`);
  await expect(page.getByText('Seuraavaksi isännöi')).toBeVisible();
  await page.getByRole('link', { name: 'Kaikki tapaamiset ja jono' }).click();
  const first = page.locator('app-host-queue li').first();
  await expect(first).toContainText('Seuraava');
  const host = await first.locator('strong').innerText();

  await page.getByLabel('Uusi toive').fill('Yhteinen messuosasto');
  await page.getByRole('button', { name: 'Lisää toive' }).click();
  await expect(
    page.getByRole('listitem').filter({ hasText: 'Yhteinen messuosasto' }),
  ).toBeVisible();
  await page.getByRole('link', { name: 'Suunnittele tapaaminen' }).click();
  await expect(page.getByLabel('Isäntä', { exact: true }).locator('option:checked')).toContainText(
    host,
  );
  await page.getByLabel('Päivä', { exact: true }).fill(helsinkiDate(Date.now()));
  await page.getByRole('button', { name: 'Suunnittele tapaaminen' }).click();
  await expect(page.getByLabel('Paikka')).toHaveAccessibleDescription(/Täytä tämä/);
  await page.getByLabel('Paikka').fill('Veturitalli, Pieksämäki');
  await page.getByLabel('Teema toivelistalta').selectOption({ label: 'Yhteinen messuosasto' });
  await page.getByRole('button', { name: 'Suunnittele tapaaminen' }).click();

  await expect(page.getByText('Yhteinen messuosasto')).toBeVisible();
  await expect(page.getByText('Suunniteltu')).toBeVisible();
  await page.getByRole('button', { name: 'Kirjaa osallistujat' }).click();
  await expect(page.getByRole('checkbox', { name: host })).toBeChecked();
  await page.getByLabel('Vieraat').fill('Saija Lintula, yliopisto');
  await page.getByLabel('Muistio').fill('Sovittiin yhteisestä osastosta.');
  await page.getByRole('button', { name: 'Tallenna', exact: true }).click();
  await expect(page.getByText('Pidetty')).toBeVisible();
  await expect(page.getByText('Saija Lintula, yliopisto')).toBeVisible();

  await page.getByLabel('Uusi tehtävä').fill('Varaa osasto messuilta');
  await page.getByLabel('Kuka tekee').selectOption({ label: host });
  await page.getByRole('button', { name: 'Lisää tehtävä' }).click();
  const task = page.getByRole('checkbox', { name: /Varaa osasto messuilta/ });
  await task.check();
  await expect(task).toBeChecked();

  await page.getByRole('link', { name: /tapaamiset$/ }).click();
  await expect(page.locator('app-host-queue li').first().locator('strong')).not.toHaveText(host);
});

test('an entrepreneur sees the next evening and when it is her turn, and wishes for a theme', async ({
  page,
}) => {
  await signIn(page, 'aino');
  await page.goto('/my/group');
  await expect(page.getByRole('heading', { name: 'Seuraava tapaaminen' })).toBeVisible();
  await expect(page.getByText(/Isäntänä/)).toBeVisible();
  await expect(
    page.getByText(/isännöintijonossa \d+\. sijalla|sinun vuorosi isännöidä/),
  ).toBeVisible();

  await page.getByRole('button', { name: 'Tilaa kalenteriin' }).click();
  const address = await page.locator('app-calendar-feed code').innerText();
  const calendar = await page.request.get(new URL(address).pathname, { headers: { cookie: '' } });
  expect(calendar.headers()['content-type']).toContain('text/calendar');
  expect(await calendar.text()).toContain('BEGIN:VEVENT');

  await page.getByLabel('Uusi toive').fill('Kassajärjestelmän valinta');
  await page.getByRole('button', { name: 'Lisää toive' }).click();

  await expect(
    page.getByRole('listitem').filter({ hasText: 'Kassajärjestelmän valinta' }),
  ).toBeVisible();
});

test('an entrepreneur says when she can host again, asks another to swap, and takes both back', async ({
  page,
  browser,
}) => {
  const programmeId = await signIn(page, 'juhani');
  await page.goto('/my/group');
  const mine = page.locator('app-own-turn');
  const asked = (text: string) => mine.getByRole('listitem').filter({ hasText: text });
  await expect(mine.getByText(/isännöintijonossa \d+\. sijalla|sinun vuorosi/)).toBeVisible();

  await mine.getByRole('button', { name: 'En voi isännöidä' }).click();
  const from = mine.getByLabel('Voin isännöidä tästä päivästä');
  await from.fill('2020-01-01');
  await mine.getByRole('button', { name: 'Tallenna' }).click();
  await expect(from).toHaveAccessibleDescription(/jo mennyt/);
  await from.fill(addDays(helsinkiDate(Date.now()), 60));
  await mine.getByRole('button', { name: 'Tallenna' }).click();
  await expect(asked('Voit isännöidä')).toContainText('Pyydetty');
  const staff = await (await browser.newContext()).newPage();
  await signIn(staff, 'hanna');
  const { items } = await read<{ items: { id: string; name: string }[] }>(
    staff.context().request,
    `programmes/${programmeId}/networks`,
  );
  const group = items.find(({ name }) => name === 'Mikkelin ydinryhmä');
  await staff.goto(`/programmes/${programmeId}/networks/${group?.id}/meetings`);
  await expect(staff.locator('app-host-queue .turns li').first()).toContainText(
    /ei voi isännöidä.*\s+Yritys pyysi itse\./,
  );
  await asked('Voit isännöidä').getByRole('button', { name: /^Peru/ }).click();
  await expect(asked('Voit isännöidä')).toBeHidden();

  const swaps = page.locator('app-own-swaps');
  const open = await swaps.getByRole('listitem').allInnerTexts();
  await swaps.getByRole('button', { name: 'Pyydä vuoronvaihtoa' }).click();
  const firms = swaps.getByLabel('Kenen kanssa');
  await swaps.getByRole('button', { name: 'Lähetä pyyntö' }).click();
  await expect(firms).toHaveAccessibleDescription(/Täytä tämä/);
  const names = await firms.locator('option').allInnerTexts();
  const partner = names.slice(1).find((name) => open.every((text) => !text.includes(name)));
  await firms.selectOption({ label: partner! });
  await swaps.getByLabel('Viesti toiselle yritykselle').fill('Remontti kesken.');
  await swaps.getByRole('button', { name: 'Lähetä pyyntö' }).click();
  const request = swaps.getByRole('listitem').filter({ hasText: partner! }).first();
  await expect(request).toContainText('Odottaa vastausta');
  await staff.reload();
  await expect(
    staff.locator('app-host-queue li', { hasText: 'Remontti kesken.' }).first(),
  ).toContainText(`pyytää vaihtoa: ${partner}`);
  await staff.context().close();
  await request.getByRole('button', { name: /^Peru/ }).click();
  await expect(request).toContainText('Peruttu');
});

test('whoever is asked to swap turns hears by mail, and its link leads to the request', async ({
  page,
  browser,
}) => {
  const programmeId = await signIn(page, 'hanna');
  await page.goto(`/programmes/${programmeId}/mails`);
  await page
    .getByLabel('Mistä viesti on')
    .selectOption({ label: 'Pyyntö vaihtaa isännöintivuoroa' });
  await expect(page).toHaveURL(/kind=swap-asked/);
  const to = 'juhani.kettunen@tuohivakka.example';
  const mail = await readHere(page, { to, subject: 'Vuoronvaihto:' });
  const [, asker] = /^Vuoronvaihto: (.+) pyytää vaihtoa$/.exec(mail.subject)!;
  expect(mail.text).toContain(`${asker} pyytää vaihtamaan isännöintivuoroa kanssasi`);

  const his = await browser.newPage();
  await his.goto(mail.link);
  await his.getByRole('button', { name: /^Juhani Kettunen/ }).click();
  const request = his.locator('app-own-swaps li', { hasText: `${asker} pyytää` }).first();
  await expect(request.getByRole('button', { name: 'Hyväksy vaihto' })).toBeVisible();
  await expect(request.getByRole('button', { name: 'En vaihda' })).toBeVisible();
  await his.close();
});

test('members are asked by mail, answer with its link without an account, and the coordinator sees it', async ({
  page,
  browser,
}) => {
  const programmeId = await signIn(page, 'jukka');
  const { items } = await read<{ items: { id: string; name: string }[] }>(
    page.context().request,
    `programmes/${programmeId}/networks`,
  );
  const group = items.find(({ name }) => name === 'Pieksämäen ydinryhmä');
  await page.goto(`/programmes/${programmeId}/networks/${group?.id}/meetings/new`);
  await page.getByLabel('Päivä', { exact: true }).fill(addDays(helsinkiDate(Date.now()), 8));
  await page.getByLabel('Paikka').fill('Asema, Pieksämäki');
  await page.getByRole('button', { name: 'Suunnittele tapaaminen' }).click();
  await page.getByRole('button', { name: 'Lähetä kutsut' }).click();
  await expect(page.getByText(/Kutsu lähti \d+ ihmiselle/)).toBeVisible();
  const line = page.locator('app-invited-list li').first();
  const name = await line.locator('strong').innerText();
  await expect(line).toContainText('Kutsuttu');

  const mail = await readMail(browser, 'jukka', { to: name, subject: 'Tapaaminen: Pieksämäen' });
  expect(mail.text).toContain('Asema, Pieksämäki');
  const phone = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const guest = await phone.newPage();
  await guest.goto(mail.link);
  await expect(guest.getByRole('heading', { name: 'Pieksämäen ydinryhmä' })).toBeVisible();
  await guest.getByRole('button', { name: 'Vastaa' }).click();
  await expect(guest.getByText('Olet ilmoittanut tulevasi.')).toBeHidden();
  await guest.getByRole('radio', { name: 'Tulen' }).check();
  await guest.getByLabel('Terveiset vetäjälle').fill('Tuon kahvit.');
  await guest.getByRole('button', { name: 'Vastaa' }).click();
  await expect(guest.getByText('Olet ilmoittanut tulevasi.')).toBeVisible();

  await page.reload();
  await expect(page.getByText(/Tulossa 1, ehkä 0/)).toBeVisible();
  await expect(page.getByText('Tuon kahvit.')).toBeVisible();
  await page.getByRole('button', { name: 'Peru tapaaminen' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Peru tapaaminen' }).click();
  await expect(page.getByText('Peruttu', { exact: true })).toBeVisible();
  await guest.reload();
  await expect(guest.getByRole('heading', { name: 'Tapaaminen on peruttu' })).toBeVisible();
  await phone.close();
});

test('the host proposes its evening on its own page, and the coordinator plans it from that', async ({
  page,
  browser,
}) => {
  const programmeId = await signIn(page, 'juhani');
  const staff = await (await browser.newContext()).newPage();
  await signIn(staff, 'hanna');
  const { request } = staff.context();
  const { items } = await read<{ items: { id: string; name: string }[] }>(
    request,
    `programmes/${programmeId}/networks`,
  );
  const group = items.find(({ name }) => name === 'Mikkelin ydinryhmä');
  const at = `programmes/${programmeId}/networks/${group?.id}`;
  // those before it in the queue cannot host for a while: the turn is its own
  const mine = await read<Group>(page.context().request, `${at}/meetings`);
  const enterpriseId = mine.own[0]!.enterpriseId;
  for (const line of mine.queue) {
    if (line.enterpriseId === enterpriseId) break;
    const notReady = { kind: 'not-ready', withEnterpriseId: null, readyFrom: null };
    await write(request, `${at}/host-turns`, { ...notReady, enterpriseId: line.enterpriseId });
  }

  await page.goto('/my/group');
  const own = page.locator('app-own-proposals');
  await own.getByRole('button', { name: 'Ehdota tapaamista' }).click();
  const theme = own.getByLabel('Oma teema');
  await theme.fill('Verstaan turvallisuus');
  const day = own.getByLabel('Päivä');
  await day.fill('2020-01-01');
  await own.getByLabel('Paikka').fill('Verstas, Mikkeli');
  await own.getByRole('button', { name: 'Lähetä ehdotus' }).click();
  await expect(day).toHaveAccessibleDescription(/jo mennyt/);
  const meetsOn = addDays(helsinkiDate(Date.now()), 45);
  await day.fill(meetsOn);
  await own.getByRole('button', { name: 'Lähetä ehdotus' }).click();
  await expect(own.getByText('Odottaa vastausta')).toBeVisible();

  await staff.goto(`/${at}`);
  await staff.getByRole('link', { name: 'Isännän ehdotus odottaa vastausta' }).click();
  await expect(staff.locator('app-host-proposals')).toContainText('Verstaan turvallisuus');
  await staff.getByRole('link', { name: /^Suunnittele: / }).click();
  await expect(staff.getByLabel('Päivä', { exact: true })).toHaveValue(meetsOn);
  await expect(staff.getByLabel('Paikka')).toHaveValue('Verstas, Mikkeli');
  await staff.getByRole('button', { name: 'Suunnittele tapaaminen' }).click();
  await expect(staff.getByText('Verstaan turvallisuus')).toBeVisible();
  await expect(staff.getByText('Suunniteltu')).toBeVisible();
  await staff.context().close();

  await page.reload();
  await expect(own.getByText('Tapaaminen sovittu')).toBeVisible();
});

/** What a member reads of her group. */
interface Group {
  readonly queue: readonly { readonly enterpriseId: string }[];
  readonly own: readonly { readonly enterpriseId: string }[];
}
