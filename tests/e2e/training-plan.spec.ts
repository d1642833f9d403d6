import { randomUUID } from 'node:crypto';

import { addDays, helsinkiDate } from '@verso/domain';

import { expect, test } from '../support/e2e/fixtures.js';
import { read, signIn, write } from '../support/e2e/people.js';

test.use({ dataset: 'support' });

interface OwnPlans {
  readonly items: readonly {
    readonly programmeId: string;
    readonly enterpriseId: string;
    readonly people: readonly { readonly id: string }[];
  }[];
}

test('a firm plans what to learn, its advisor suggests, and a completion shows it learned', async ({
  page,
}) => {
  const { request } = page.context();
  const what = `Tuntihinta ${randomUUID().slice(0, 8)}`;
  const suggested = `Myynti ${randomUUID().slice(0, 8)}`;
  const due = addDays(helsinkiDate(Date.now()), 30);
  // An entry of the plan may list completions that fit it: the entry itself comes first.
  const line = (text: string) => page.getByRole('listitem').filter({ hasText: text }).first();
  await signIn(page, 'aino');
  const [own] = (await read<OwnPlans>(request, 'my/training-plan')).items;
  const { programmeId = '', enterpriseId = '', people = [] } = own ?? {};
  await page.goto('/my/training');
  await page.getByRole('button', { name: 'Lisää opittavaa' }).click();
  await page.getByRole('button', { name: 'Tallenna suunnitelmaan' }).click();
  await page.getByLabel('Mitä opitaan').fill(what);
  await page.getByLabel('Miksi').fill('Palkka jää laskematta');
  await page.getByLabel('Osaamisen laji').selectOption({ label: 'Johtaminen' });
  await page.getByLabel('Mihin mennessä').fill(due);
  await page.getByRole('button', { name: 'Tallenna suunnitelmaan' }).click();
  await expect(line(what)).toContainText('Suunnitelmassa');

  await signIn(page, 'hanna');
  const firm = `/programmes/${programmeId}/enterprises/${enterpriseId}`;
  await page.goto(`${firm}/training`);
  await expect(line(what)).toContainText('Palkka jää laskematta');
  await expect(line(what).getByRole('button')).toHaveCount(0);
  await page.getByRole('button', { name: 'Ehdota opittavaa' }).click();
  await page.getByLabel('Mitä opitaan').fill(suggested);
  await page.getByLabel('Miksi').fill('Tarjouksiin ei vastata');
  await page.getByLabel('Kuka oppii').selectOption({ index: 1 });
  await page.getByLabel('Osaamisen laji').selectOption({ label: 'Yrittäjyys' });
  await page.getByLabel('Mihin mennessä').fill(due);
  await page.getByRole('button', { name: 'Tallenna ehdotus' }).click();
  await expect(line(suggested)).toContainText('Neuvojan ehdotus');
  const title = `Hinnat ${randomUUID().slice(0, 8)}`;
  await write(request, `${firm.slice(1)}/training`, {
    ...{ contactId: people[0]?.id, title, organiser: 'Opisto', skill: 'management', hours: 3 },
    ...{ completedOn: helsinkiDate(Date.now()), evidence: 'Todistus 12' },
  });

  await signIn(page, 'aino');
  await page.goto('/my/training');
  await page.getByRole('button', { name: `Ota suunnitelmaan ${suggested}` }).click();
  await expect(line(suggested)).toContainText('Suunnitelmassa');
  await page.getByRole('button', { name: `Luovu ${suggested}` }).click();
  await page.getByLabel('Miksi luovut?').fill('Tehdään vasta syksyllä');
  await page.getByRole('button', { name: 'Luovu tästä' }).click();
  await expect(line(suggested)).toContainText('Tehdään vasta syksyllä');
  await page.getByRole('button', { name: `Tällä opittu ${what}: ${title}` }).click();
  await expect(line(what)).toContainText('Opittu');
  await expect(line(what)).toContainText(title);
});
