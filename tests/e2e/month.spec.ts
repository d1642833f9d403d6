import { randomUUID } from 'node:crypto';

import { addMonths, helsinkiDate, monthOf } from '@verso/domain';

import { expect, test } from '../support/e2e/fixtures.js';
import { whole } from '../support/e2e/look.js';
import { signIn, write } from '../support/e2e/people.js';

test('a manager looks at the meetings of every group, month by month, and opens one', async ({
  page,
}) => {
  const programmeId = await signIn(page, 'marjut');
  const before = addMonths(monthOf(helsinkiDate(Date.now())), -1);
  await page.goto(`/programmes/${programmeId}/networks`);
  await page.getByRole('link', { name: 'Kalenteri kuukausittain' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kalenteri kuukausittain');
  await whole(page);

  await page.getByRole('navigation', { name: 'Kuukausi' }).getByRole('link').first().click();
  await expect(page).toHaveURL(new RegExp(`month=${before}`));
  await whole(page);
  const meetings = page.getByRole('main').getByRole('link', { name: /^\d\d:\d\d .*ydinryhmä/ });
  const group = (await meetings.first().innerText()).slice('18:00 '.length);
  await meetings.first().click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText(group).first()).toBeVisible();
  await expect(page.getByText('Pidetty')).toBeVisible();

  await page.goBack();
  await page.getByRole('link', { name: 'Tämä kuukausi' }).click();
  await expect(page).not.toHaveURL(/month=/);
});

test('the month shows staff every event and course, and an entrepreneur those she can come to', async ({
  page,
}) => {
  const { request } = page.context();
  const title = `Kurssi ${randomUUID().slice(0, 8)}`;
  const programmeId = await signIn(page, 'hanna');
  const today = helsinkiDate(Date.now());
  const session = { startsOn: today, endsOn: today, startsAt: '17:00', endsAt: '19:00' };
  const courses = `programmes/${programmeId}/courses`;
  const { id } = await write<{ id: string }>(request, courses, {
    ...{ title, teaches: 'Hinnat', skill: 'management', provider: 'Opisto', language: 'fi' },
    ...{ way: 'on-site', link: null, place: 'Mikkeli', sessions: [session], hours: 2 },
    ...{ seats: null, priceNote: null, signUpUntil: today },
  });
  const main = page.getByRole('main');
  await page.goto(`/programmes/${programmeId}/networks/month`);
  await expect(main.getByRole('link', { name: `17:00 ${title}` })).toBeVisible();
  const line = main.locator('.entry:visible').filter({ hasText: title });
  await expect(line).toContainText('Kurssi · luonnos');
  await main.getByRole('link', { name: `17:00 ${title}` }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: title })).toBeVisible();
  await write(request, `${courses}/${id}/move`, { state: 'open', reason: null });

  await signIn(page, 'aino');
  await page.goto('/my/group');
  await page.getByRole('link', { name: 'Kalenteri kuukausittain' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kalenteri kuukausittain');
  await whole(page);
  await main.getByRole('link', { name: `17:00 ${title}` }).click();
  await page.getByRole('button', { name: `Ilmoittaudu ${title}` }).click();
  await page.goto(`/programmes/${programmeId}/networks/month`);
  await expect(line).toContainText('Kurssi · Mikkeli · ilmoittautunut');

  // leaves the demo's course list as it was for those who look at it next
  await signIn(page, 'hanna');
  for (const state of ['closed', 'held']) {
    await write(request, `${courses}/${id}/move`, { state, reason: null });
  }
});
