import { expect, test } from '../support/e2e/fixtures.js';
import { read, signIn, write } from '../support/e2e/people.js';

test.use({ dataset: 'coordinator' });

test('a coordinator tells of a link to another region, what came of it, and corrects it', async ({
  page,
  isMobile,
}) => {
  const { request } = page.context();
  const programmeId = await signIn(page, 'marjut');
  const { items } = await read<{ items: { id: string; name: string }[] }>(
    request,
    `programmes/${programmeId}/networks`,
  );
  const group = items.find(({ name }) => name === 'Järvi-Saimaan ydinryhmä')?.id;
  const counterpart = `Naapurin yrittäjät ${crypto.randomUUID().slice(0, 8)}`;

  await write(request, 'session/demo', { email: 'leena.hirvensalo@paivatuuli.example' });
  await page.goto('/groups');
  if (isMobile) await page.getByRole('button', { name: 'Avaa valikko' }).click();
  await page.getByRole('link', { name: 'Yhteydet', exact: true }).click();
  await page.getByRole('button', { name: 'Lisää yhteys' }).click();
  await page.getByRole('button', { name: 'Tallenna yhteys' }).click();
  await expect(page.getByLabel('Kenen kanssa')).toHaveAttribute('aria-invalid', 'true');
  await page.getByLabel('Mikä ryhmä').selectOption({ label: 'Järvi-Saimaan ydinryhmä' });
  await page.getByLabel('Minne yhteys vie').selectOption({ label: 'Pohjois-Savo' });
  await page.getByLabel('Kenen kanssa').fill(counterpart);
  await page.getByLabel('Millainen yhteys').selectOption({ label: 'Vierailu' });
  await page.getByLabel('Mistä on kyse').fill('Katsottiin yhteistä verkkokauppaa.');
  await page.getByRole('button', { name: 'Tallenna yhteys' }).click();

  const link = page.locator('app-link-card').filter({ hasText: counterpart });
  await expect(link.getByRole('heading')).toHaveText(
    `Järvi-Saimaan ydinryhmä – ${counterpart}, Pohjois-Savo`,
  );
  await expect(link.getByText('Seurauksia ei ole vielä kirjattu.')).toBeVisible();
  await link.getByRole('button', { name: /^Kerro, mitä seurasi/ }).click();
  await expect(link.getByLabel('Tilauksen arvo')).toBeHidden();
  await link.getByLabel('Mitä seurasi').selectOption({ label: 'Yhteinen tilaus' });
  await link.getByLabel('Tilauksen arvo').fill('4800');
  await link.getByLabel('Mitä tapahtui').fill('Toimitettiin yhdessä hotellille');
  await link.getByRole('button', { name: 'Tallenna tieto' }).click();
  const told = link.getByRole('listitem');
  await expect(told).toContainText(/4\s800\s€/);

  await told.getByRole('button', { name: /^Korjaa/ }).click();
  await told.getByLabel('Tilauksen arvo').fill('5200');
  await told.getByRole('button', { name: 'Tallenna tieto' }).click();
  await expect(told).toContainText(/5\s200\s€.*korjattu/s);
  await link.getByRole('button', { name: /^Päätä/ }).click();
  await link.getByRole('button', { name: 'Tallenna päättyminen' }).click();
  await expect(link.getByRole('button', { name: /^Päätä/ })).toBeHidden();

  await signIn(page, 'marjut');
  await page.goto(`/programmes/${programmeId}/networks/${group}`);
  await page.getByRole('link', { name: 'Yhteydet', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Yhteydet: Järvi-Saimaan ydinryhmä',
  );
  await expect(link).toContainText('Toimitettiin yhdessä hotellille');
  await link.getByRole('button', { name: /^Peru/ }).click();
  await link.getByLabel('Miksi yhteys perutaan?').fill('Kirjattu kahdesti');
  await link.getByRole('button', { name: 'Peru yhteys' }).click();
  await expect(link).toContainText(/Peruttu .*2\d\d\d: Kirjattu kahdesti/);
  await expect(link.getByRole('button')).toHaveCount(0);
});
