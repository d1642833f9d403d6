import { randomUUID } from 'node:crypto';

import { addDays, helsinkiDate } from '@verso/domain';

import { expect, test } from '../support/e2e/fixtures.js';
import { read, signIn, write } from '../support/e2e/people.js';

test.use({ dataset: 'support' });

interface List<Row> {
  readonly items: readonly Row[];
}
interface Firm {
  readonly enterpriseId: string;
}

test('firms of several groups sign up, are seated, and see their tables', async ({ page }) => {
  const { request } = page.context();
  const title = `Kohtaaminen ${randomUUID().slice(0, 8)}`;
  const programmeId = await signIn(page, 'hanna');

  await page.goto(`/programmes/${programmeId}/networks`);
  await page.getByRole('link', { name: 'Tapahtumat' }).click();
  await expect(page.getByRole('heading', { name: 'Verkostotapahtumat' })).toBeVisible();
  await page.getByRole('link', { name: 'Uusi tapahtuma' }).click();
  await page.getByRole('button', { name: 'Tallenna tapahtuma' }).click();
  await expect(page.getByLabel('Tapahtuman nimi')).toHaveAttribute('aria-invalid', 'true');
  const today = helsinkiDate(Date.now());
  const tomorrow = addDays(today, 1);
  await page.getByLabel('Tapahtuman nimi').fill(title);
  await page.getByLabel('Mistä on kyse').fill('Kolme kierrosta pienissä pöydissä');
  await page.getByLabel('Laji').selectOption({ label: 'Kohtaamistapahtuma' });
  await page.getByLabel('Alkaa', { exact: true }).fill(tomorrow);
  await page.getByLabel('Paikka', { exact: true }).fill('Saimaantalo, Mikkeli');
  await page.getByLabel('Ilmoittaudu viimeistään').fill(tomorrow);
  await page.getByRole('button', { name: 'Tallenna tapahtuma' }).click();
  await expect(page.getByRole('heading', { name: title })).toBeVisible();
  await page.getByRole('button', { name: 'Avaa ilmoittautuminen' }).click();
  await expect(page.getByRole('button', { name: 'Sulje ilmoittautuminen' })).toBeVisible();
  const gathering = page.url();
  const gatheringId = gathering.split('/').at(-1) ?? '';

  // those who came to the event before come again
  const events = `programmes/${programmeId}/gatherings`;
  const held = (await read<List<{ id: string }>>(request, `${events}?state=held`)).items[0];
  const { participants } = await read<{ participants: readonly (Firm & { contactId: string })[] }>(
    request,
    `${events}/${held?.id ?? ''}`,
  );
  for (const { enterpriseId, contactId } of participants.slice(1, 8)) {
    const signUps = `programmes/${programmeId}/enterprises/${enterpriseId}/gathering-sign-ups`;
    await write(request, signUps, { gatheringId, contactId });
  }
  const last = participants.at(-1);
  await page.goto(`/programmes/${programmeId}/enterprises/${last?.enterpriseId ?? ''}`);
  await page.getByRole('button', { name: 'Ilmoita tapahtumaan' }).click();
  await page.getByLabel('Tapahtuma', { exact: true }).selectOption(gatheringId);
  await page.getByLabel('Kuka osallistuu').selectOption(last?.contactId ?? '');
  await page.getByRole('button', { name: 'Ilmoita tapahtumaan' }).click();
  await expect(page.getByText('Ilmoittautuminen on kirjattu')).toBeVisible();

  await signIn(page, 'aino');
  await page.goto('/my/group');
  await page.getByRole('link', { name: 'Tapahtumat: tapaa muiden ryhmien yrittäjiä' }).click();
  const line = page.getByRole('listitem').filter({ hasText: title });
  await line.getByRole('button', { name: `Ilmoittaudu ${title}` }).click();
  await expect(line).toContainText('· ilmoittautunut');

  await signIn(page, 'hanna');
  await page.goto(gathering);
  await page.getByLabel('Enintään pöydässä').fill('2');
  await page.getByLabel('Kierroksia').fill('2');
  await page.getByRole('button', { name: 'Tee istumajärjestys' }).click();
  await expect(page.getByText('Osallistujat eivät vielä näe pöytiään.')).toBeVisible();
  await page.getByRole('button', { name: 'Näytä osallistujille' }).click();
  await expect(page.getByText(/Osallistujat näkevät pöytänsä/)).toBeVisible();
  await page.getByRole('link', { name: 'Pöydittäin, tulosta ja vaihda' }).click();
  const first = page.getByRole('region', { name: '1. kierros' });
  await expect(first.getByRole('heading', { name: 'pöytä 4' })).toBeVisible();
  await first.getByRole('button').first().click();
  const chosen = page.getByRole('status').filter({ hasText: 'Valittu' });
  await expect(chosen).toBeVisible();
  await first.getByRole('button').last().click();
  await expect(chosen).toBeHidden();
  await page.getByRole('link', { name: 'Tapahtuman sivulle' }).click();
  await expect(page.getByText('Käsin vaihdettu 1 kertaa.')).toBeVisible();

  await signIn(page, 'aino');
  await page.goto('/my/gatherings');
  await expect(page.getByRole('listitem').filter({ hasText: title })).toContainText(
    /1\. kierros: pöytä \d · 2\. kierros: pöytä \d/,
  );

  // leaves the demo's list as it was for those who look at it next
  await signIn(page, 'hanna');
  await write(request, `${events}/${gatheringId}/move`, {
    ...{ state: 'cancelled', reason: 'Koe on ohi' },
  });
});
