import { randomUUID } from 'node:crypto';

import { expect, test } from '../support/e2e/fixtures.js';
import { signIn, write } from '../support/e2e/people.js';

test.use({ dataset: 'support' });

test('training is recorded for somebody of a firm once, and annulled with a reason', async ({
  page,
}) => {
  const programmeId = await signIn(page, 'hanna');
  const { request } = page.context();
  const { enterpriseId } = await write<{ enterpriseId: string }>(
    request,
    `programmes/${programmeId}/enrolments`,
    {
      ...{ kind: 'sole-trader', businessId: null, legalForm: 'sole-trader' },
      ...{ name: `Kampaamo ${randomUUID().slice(0, 8)}`, municipalityCode: '491' },
      ...{ industryCode: null, industryCodeSet: null },
      contact: { name: 'Sirpa Suortti', email: null, phone: null, language: 'fi' },
    },
  );
  await page.goto(`/programmes/${programmeId}/enterprises/${enterpriseId}`);
  await page.getByRole('link', { name: 'Avaa yrityksen koulutukset' }).click();
  await expect(page.getByText('Suorituksia ei ole vielä kirjattu')).toBeVisible();
  const title = `Vahva yrittäjä ${randomUUID().slice(0, 8)}`;
  const fill = async () => {
    await page.getByRole('button', { name: 'Kirjaa suoritus' }).click();
    await expect(page.getByLabel('Kuka suoritti')).toContainText('Sirpa Suortti');
    await page.getByLabel('Koulutus', { exact: true }).fill(title);
    await page.getByLabel('Järjestäjä').fill('Kiertosaaren opisto');
    await page.getByLabel('Osaamisen laji').selectOption({ label: 'Vihreä osaaminen' });
    await page.getByLabel('Tunnit').fill('4,5');
    await page.getByLabel('Todiste').fill('Todistus 12');
    await page.getByRole('button', { name: 'Tallenna suoritus' }).click();
  };
  const line = page.getByRole('listitem').filter({ hasText: title });

  await fill();
  await expect(line).toContainText('4,5 h · Vihreä osaaminen');
  await fill();
  await expect(page.getByText('Tämä koulutus on jo kirjattu samalle henkilölle')).toBeVisible();
  await page.getByRole('button', { name: 'Peruuta', exact: true }).click();
  await line.getByRole('button', { name: 'Mitätöi' }).click();
  await page.getByLabel('Miksi suoritus mitätöidään?').fill('Väärä henkilö');
  await page.getByRole('button', { name: 'Mitätöi suoritus' }).click();
  await expect(line).toContainText('Väärä henkilö');

  await page.goto(`/programmes/${programmeId}/training`);
  await expect(page.getByRole('group', { name: 'Koulutuksen suorittaneet' })).toBeVisible();
  await expect(page.getByRole('row').filter({ hasText: 'Vihreä osaaminen' })).toBeVisible();
});
