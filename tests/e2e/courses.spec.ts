import { randomUUID } from 'node:crypto';

import { addDays, helsinkiDate } from '@verso/domain';

import { expect, test } from '../support/e2e/fixtures.js';
import { read, signIn, write } from '../support/e2e/people.js';

test.use({ dataset: 'support' });

interface OwnCourses {
  readonly items: readonly { readonly programmeId: string; readonly enterpriseId: string }[];
}

test('a course is opened, signed up for on a phone, attended, and completed', async ({ page }) => {
  const { request } = page.context();
  const title = `Kurssi ${randomUUID().slice(0, 8)}`;
  await signIn(page, 'aino');
  const [own] = (await read<OwnCourses>(request, 'my/courses')).items;
  const programmeId = await signIn(page, 'hanna');

  await page.goto(`/programmes/${programmeId}/courses/new`);
  await page.getByLabel('Kurssin nimi').fill(title);
  await page.getByLabel('Mitä kurssilla oppii').fill('Hinnoittelemaan oman työn');
  await page.getByLabel('Osaamisen laji').selectOption({ label: 'Johtaminen' });
  await page.getByLabel('Järjestäjä').fill('Kiertosaaren opisto');
  await page.getByLabel('Toteutus').selectOption({ label: 'Verkossa omaan tahtiin' });
  await page.getByLabel('Linkki kurssille').fill('https://kurssi.example');
  const today = helsinkiDate(Date.now());
  const tomorrow = addDays(today, 1);
  await page.getByLabel('Avoinna alkaen').fill(today);
  await page.getByLabel('Avoinna asti').fill(tomorrow);
  await page.getByLabel('Tunnit').fill('2,5');
  await page.getByLabel('Ilmoittaudu viimeistään').fill(tomorrow);
  await page.getByRole('button', { name: 'Tallenna kurssi' }).click();
  await expect(page.getByRole('heading', { name: title })).toBeVisible();
  await page.getByRole('button', { name: 'Avaa ilmoittautuminen' }).click();
  await expect(page.getByRole('button', { name: 'Sulje ilmoittautuminen' })).toBeVisible();
  const course = page.url();

  await signIn(page, 'aino');
  await page.goto('/my/support');
  await page.getByRole('link', { name: 'Kurssit: katso tarjonta ja ilmoittaudu' }).click();
  const line = page.getByRole('listitem').filter({ hasText: title });
  await line.getByRole('button', { name: `Ilmoittaudu ${title}` }).click();
  await expect(line).toContainText('· ilmoittautunut');

  await signIn(page, 'hanna');
  await page.goto(`${course}/edit`);
  await page.getByLabel('Avoinna asti').fill(today);
  await page.getByLabel('Ilmoittaudu viimeistään').fill(today);
  await page.getByRole('button', { name: 'Tallenna kurssi' }).click();
  await expect(page.getByText('muutti ajankohtaa')).toBeVisible();
  await page.getByRole('button', { name: /^Osallistui/ }).click();
  await page.getByRole('button', { name: 'Kirjaa suoritukset (1)' }).click();
  await expect(page.getByText('suoritus kirjattu')).toBeVisible();
  await page.goto(`/programmes/${programmeId}/enterprises/${own?.enterpriseId ?? ''}/training`);
  await expect(page.getByRole('listitem').filter({ hasText: title })).toContainText('2,5 h');

  // leaves the demo's course list as it was for those who look at it next
  const id = course.split('/').at(-1) ?? '';
  const close = `programmes/${programmeId}/courses/${id}/move`;
  for (const state of ['closed', 'held']) await write(request, close, { state, reason: null });
});
