import { randomUUID } from 'node:crypto';

import { expect, test } from '../support/e2e/fixtures.js';
import { read, signIn, write } from '../support/e2e/people.js';

test.use({ dataset: 'growth' });

test('a group agrees on its rules, and an entrepreneur says yes to them', async ({ page }) => {
  const { request } = page.context();
  const programmeId = await signIn(page, 'hanna');
  const programme = `programmes/${programmeId}`;
  const { items } = await read<{ items: { id: string }[] }>(
    request,
    `${programme}/enterprises?search=saksikuu`,
  );
  const mark = randomUUID().slice(0, 8);
  const { id } = await write<{ id: string }>(request, `${programme}/networks`, {
    ...{ kind: 'core-group', name: `Ryhmä ${mark}`, municipalityCode: '491' },
    startsOn: '2026-01-12',
  });
  await write(request, `${programme}/networks/${id}/members`, { enterpriseIds: [items[0]?.id] });

  await page.goto(`/${programme}/networks/${id}`);
  await page.getByRole('button', { name: 'Muokkaa' }).click();
  await page.getByLabel('Vähintään yrityksiä').fill('6');
  await page.getByLabel('Enintään yrityksiä').fill('5');
  await page.getByLabel('Pelisäännöt').fill(`Puhumme avoimesti ja vain täällä ${mark}.`);
  await page.getByRole('button', { name: 'Tallenna' }).click();
  await expect(page.getByText('Enimmäiskoko ei voi olla pienempi')).toBeVisible();
  await page.getByLabel('Enintään yrityksiä').fill('12');
  await page.getByLabel('Kunta', { exact: false }).fill('Hirven');
  await page.getByRole('option', { name: 'Hirvensalmi' }).click();
  await page.getByRole('button', { name: 'Lisää kunta' }).click();
  await page.getByRole('button', { name: 'Tallenna' }).click();
  await expect(page.getByText('6–12 yritystä')).toBeVisible();
  await expect(page.getByText('Puuttuu 5')).toBeVisible();
  await expect(page.getByText('Hirvensalmi')).toBeVisible();
  await expect(page.getByText('Ei vielä hyväksynyt: 1')).toBeVisible();

  await page.getByRole('button', { name: 'Lisää asiantuntija tai tutkija' }).click();
  await page.getByLabel('Nimi').fill('Tapio Rinnekoski');
  await page.getByLabel('Missä hän auttaa').fill('Verkkokauppa');
  await page.getByRole('button', { name: 'Lisää', exact: true }).click();
  await expect(page.getByText('Asiantuntija · Verkkokauppa')).toBeVisible();

  await signIn(page, 'aino');
  await page.goto('/my/group');
  const rules = page.locator('app-own-charter').filter({ hasText: mark });
  await expect(rules.getByText('Tapio Rinnekoski')).toBeVisible();
  await rules.getByRole('button', { name: 'Hyväksymme pelisäännöt' }).click();
  await expect(rules.getByText('hyväksyi pelisäännöt')).toBeVisible();
  await page.reload();
  await expect(rules.getByText('hyväksyi pelisäännöt')).toBeVisible();

  await signIn(page, 'hanna');
  await page.goto(`/${programme}/networks/${id}`);
  await expect(page.getByText('Kaikki ryhmän yritykset ovat hyväksyneet')).toBeVisible();
});

test('staff see how groups work, and note who keeps a new one going', async ({ page }) => {
  const programmeId = await signIn(page, 'marjut');
  const name = `Ryhmä ${randomUUID().slice(0, 8)}`;
  await write(page.context().request, `programmes/${programmeId}/networks`, {
    ...{ kind: 'core-group', name, municipalityCode: '491', startsOn: '2026-01-12' },
  });
  await page.goto(`/programmes/${programmeId}/networks`);
  await page.getByRole('link', { name: 'Toimintamalli' }).click();
  await expect(page.getByRole('heading', { name: 'Toimintamallin juurtuminen' })).toBeVisible();
  await page.getByRole('button', { name: `Kirjaa ${name}` }).click();
  await page.getByLabel('Kuka ylläpitää ryhmää').selectOption({ label: 'Kunta' });
  await page.getByLabel('Mistä alkaen').fill('2030-01-01');
  await page.getByRole('button', { name: 'Tallenna' }).click();
  await expect(page.getByText('Päivä on vasta tulossa')).toBeVisible();
  await page.getByLabel('Mistä alkaen').fill('2026-02-01');
  await page.getByRole('button', { name: 'Tallenna' }).click();
  await expect(page.getByText('Kunta, 1.2.2026 alkaen')).toBeVisible();
});
