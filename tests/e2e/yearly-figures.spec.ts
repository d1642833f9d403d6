import { expect, test } from '../support/e2e/fixtures.js';
import { read, signIn } from '../support/e2e/people.js';

test('a year’s figures are written in a minute, and the size class is shown with its working', async ({
  page,
}) => {
  const programmeId = await signIn(page, 'hanna');
  const { items } = await read<{ items: { id: string }[] }>(
    page.request,
    `programmes/${programmeId}/enterprises?search=Notkopolku`,
  );
  await page.goto(`/programmes/${programmeId}/enterprises/${items[0]!.id}`);
  await expect(page.getByText('Tilikausien lukuja ei ole vielä kirjattu.')).toBeVisible();
  await page.getByRole('button', { name: 'Ei omistusyhteyksiä' }).click();
  await expect(page.getByText('Ei omistusyhteyksiä: vakuutettu')).toBeVisible();

  await page.getByRole('button', { name: 'Lisää tilikausi' }).click();
  await page.getByRole('button', { name: 'Tallenna luvut' }).click();
  await expect(page.getByText('Kirjoita ainakin yksi luku')).toBeVisible();
  await page.getByLabel('Tilikausi päättyi').fill('2025-12-31');
  await page.getByLabel('Henkilöstö').fill('2,5');
  await page.getByLabel('Liikevaihto').fill('214 000');
  await page.getByRole('button', { name: 'Tallenna luvut' }).click();

  await expect(page.getByText('Luvut on tallennettu')).toBeVisible();
  await expect(page.getByText('Mikroyritys', { exact: true })).toBeVisible();
  await page.getByText('Miten kokoluokka syntyy').click();
  await expect(page.getByText('31.12.2025: Mikroyritys.')).toBeVisible();

  await page.getByRole('button', { name: 'Korjaa 31.12.2025' }).click();
  await page.getByLabel('Henkilöstö').fill('12');
  await page.getByLabel('Liikevaihto').fill('2 400 000');
  await page.getByLabel('Taseen loppusumma').fill('2 100 000');
  await page.getByRole('button', { name: 'Tallenna luvut' }).click();

  await expect(page.getByText('Pieni yritys', { exact: true })).toBeVisible();
  await page.reload();
  await expect(page.getByText('Pieni yritys', { exact: true })).toBeVisible();
  await expect(page.getByText(/^2\s400\s000/)).toBeVisible();
});
