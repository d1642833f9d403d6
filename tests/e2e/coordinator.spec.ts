import { helsinkiDate } from '@verso/domain';

import { expect, test } from '../support/e2e/fixtures.js';
import { read, signIn, write } from '../support/e2e/people.js';

test.use({ dataset: 'coordinator' });

const EMAIL = 'saimi.kettula@kettula.example';

test('a coordinator’s month: given a group, she invites, takes attendance, writes minutes', async ({
  page,
  isMobile,
}) => {
  const refused: string[] = [];
  page.on('response', (response) => {
    if (response.status() === 403) refused.push(response.url());
  });
  const { request } = page.context();
  const email = `${isMobile ? 'puhelin' : 'kone'}.${EMAIL}`;
  const programmeId = await signIn(page, 'marjut');
  const { items } = await read<{ items: { id: string; name: string }[] }>(
    request,
    `programmes/${programmeId}/networks`,
  );
  const name = isMobile ? 'Pieksämäen ydinryhmä' : 'Järvi-Saimaan ydinryhmä';
  const group = `/programmes/${programmeId}/networks/${items.find((one) => one.name === name)?.id}`;
  await page.goto(group);
  await page.getByRole('button', { name: 'Kutsu vetäjä' }).click();
  await page.getByLabel('Nimi').fill('Saimi Kettula');
  await page.getByLabel('Sähköposti').fill(email);
  await page.getByRole('button', { name: 'Lähetä kutsu' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: email })).toContainText(
    'Saimi Kettula',
  );
  await write(request, 'session/demo', { email: 'leena.hirvensalo@paivatuuli.example' });

  await page.goto('/');
  await expect(page.getByRole('heading', { name: 'Omat ryhmät' })).toBeVisible();
  const card = page.locator('section').filter({ hasText: name });
  await card.getByRole('link', { name: 'Kaikki tapaamiset' }).click();
  await page.getByRole('link', { name: 'Suunnittele tapaaminen' }).click();
  await page.getByLabel('Päivä', { exact: true }).fill(helsinkiDate(Date.now()));
  await page.getByLabel('Paikka').fill('Veturitalli');
  await page.getByRole('button', { name: 'Suunnittele tapaaminen' }).click();
  await page.getByRole('button', { name: 'Lähetä kutsut' }).click();
  await expect(page.getByRole('button', { name: 'Kutsu myöhemmin lisätyt' })).toBeVisible();
  await page.getByRole('button', { name: 'Kirjaa osallistujat' }).click();
  await page.getByLabel('Vieraat').fill('Saija Lintula, yliopisto');
  await page.getByLabel('Muistio').fill('Sovittiin yhteisestä osastosta.');
  await page.getByRole('button', { name: 'Tallenna', exact: true }).click();
  await expect(page.getByText('Pidetty')).toBeVisible();
  await expect(page.getByText('Sovittiin yhteisestä osastosta.')).toBeVisible();

  await page.goto(group);
  await expect(page.getByRole('heading', { name })).toBeVisible();
  await expect(page.getByRole('link', { name: /@/ }).first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Kutsu vetäjä' })).toBeHidden();
  expect(refused).toEqual([]);
});
