import { addMonths, helsinkiDate, monthOf } from '@verso/domain';

import { expect, test } from '../support/e2e/fixtures.js';
import { whole } from '../support/e2e/look.js';
import { signIn } from '../support/e2e/people.js';

test('a manager looks at the meetings of every group, month by month, and opens one', async ({
  page,
}) => {
  const programmeId = await signIn(page, 'marjut');
  const before = addMonths(monthOf(helsinkiDate(Date.now())), -1);
  await page.goto(`/programmes/${programmeId}/networks`);
  await page.getByRole('link', { name: 'Tapaamiset kuukausittain' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tapaamiset kuukausittain');
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
