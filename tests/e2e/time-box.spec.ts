import { daysBetween, helsinkiDate } from '@verso/domain';

import { expect, test } from '../support/e2e/fixtures.js';
import { readHere } from '../support/e2e/mailbox.js';
import { read, signIn } from '../support/e2e/people.js';

const REMINDER = 'Kokeilun aika on täynnä: Leipäkassi työpaikan kahvihuoneeseen';
const OWNER = 'juhani.kettunen@tuohivakka.example';

test('past its time box, an experiment earns one reminder, whose link leads to it', async ({
  page,
  browser,
}) => {
  const programmeId = await signIn(page, 'hanna');
  await page.goto(`/programmes/${programmeId}/mails`);
  await page.getByLabel('Mistä viesti on').selectOption({ label: 'Muistutus kokeilusta' });
  await expect(page).toHaveURL(/kind=reminder/);
  await expect(page.getByRole('row').filter({ hasText: REMINDER })).toHaveCount(1);
  const mail = await readHere(page, { to: OWNER, subject: REMINDER });
  expect(mail.text).toContain('Tästä kokeilusta ei lähetetä muita muistutuksia.');

  const his = await browser.newPage();
  await his.goto(mail.link);
  await his.getByRole('button', { name: /^Juhani Kettunen/ }).click();
  await expect(his.getByRole('heading', { level: 1, name: /^Leipäkassi/ })).toBeVisible();
  await expect(his.getByText(/Kokeilun aika päättyi/)).toBeVisible();
  await expect(his.getByRole('link', { name: 'Päätä ja kirjaa oppi' })).toBeVisible();
  await his.close();
});

test('the advisor has it on her list, and a call does not clear it', async ({ page }) => {
  const programmeId = await signIn(page, 'hanna');
  // The story was told on one side of midnight, perhaps, and is read on the other.
  const { items } = await read<{ items: { subjectTitle: string; since: string }[] }>(
    page.request,
    `programmes/${programmeId}/worklist?rule=experiment-past-time-box`,
  );
  const { since } = items.find(({ subjectTitle }) => subjectTitle.startsWith('Leipäkassi'))!;
  const days = daysBetween(since, helsinkiDate(Date.now()));
  await page.goto(`/programmes/${programmeId}/worklist`);
  const rule = page.getByRole('region', { name: /^Kokeilun aika on päättynyt/ });
  const line = rule.getByRole('listitem').filter({ hasText: 'Leipäkassi' });
  await expect(line).toContainText(`Aika päättyi ${days} päivää sitten`);
  await line.getByRole('button', { name: 'Kirjaa soitto' }).click();
  await line
    .getByLabel('Mitä puhuitte')
    .fill('Kaksi työpaikkaa vastaamatta, kirjaa ensi viikolla.');
  await line.getByRole('button', { name: 'Kirjaa yhteydenotto' }).click();

  await expect(page.getByText('Rivi poistuu, kun kokeilu päätetään.')).toBeVisible();
  await expect(line).toBeVisible();
});
