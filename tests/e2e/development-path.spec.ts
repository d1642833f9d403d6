import { expect, test } from '../support/e2e/fixtures.js';
import { signIn } from '../support/e2e/people.js';

test.use({ dataset: 'growth' });

test('an entrepreneur writes down a goal and a step, marks it done and takes that back', async ({
  page,
}) => {
  await signIn(page, 'aino');
  const asked = page.waitForRequest(/\/growth\/goals$/);
  await page.goto('/my/growth');
  const path = new URL((await asked).url()).pathname.replace(/^\/api|\/goals$/g, '');
  await page.getByRole('button', { name: 'Lisää tavoite' }).click();
  await page.getByLabel('Mihin pyritään').fill('Asiakas voi ostaa verkosta');
  await page.getByLabel('Mitä se koskee').selectOption({ label: 'Digitaalisuus' });
  await page.getByLabel('Seuraamme tavoitetta mittarilla').check();
  await page.getByLabel('Mitä mitataan').fill('Verkosta ostaneet viikossa');
  await page.getByLabel('Yksikkö').fill('kpl');
  await page.getByLabel('Lähtötaso').fill('4');
  await page.getByLabel('Tavoite', { exact: true }).fill('4');
  await page.getByRole('button', { name: 'Tallenna tavoite' }).click();
  await expect(page.getByText('Tavoitteen on erottava lähtötasosta')).toBeVisible();
  await page.getByLabel('Tavoite', { exact: true }).fill('12');
  await page.getByRole('button', { name: 'Tallenna tavoite' }).click();
  await page.getByRole('button', { name: 'Kirjaa lukema Verkosta ostaneet' }).click();
  await page.getByLabel('Lukema (kpl)').fill('6,5');
  await page.getByRole('button', { name: 'Tallenna', exact: true }).click();
  await expect(page.getByText('Alussa 4 kpl, nyt 6,5 kpl, tavoite 12 kpl.')).toBeVisible();

  await page.getByRole('button', { name: 'Lisää askel Asiakas voi ostaa verkosta' }).click();
  await page.getByLabel('Mitä tehdään').fill('Tuotekuvat valmiiksi');
  await page.getByLabel('Viimeistään').fill('2020-01-31');
  await page.getByRole('button', { name: 'Tallenna askel' }).click();
  await expect(
    page.getByText('Seuraava askel: Tuotekuvat valmiiksi, viimeistään 31.1.2020.'),
  ).toBeVisible();
  const goal = page.getByRole('listitem').filter({
    has: page.getByRole('heading', { name: 'Asiakas voi ostaa verkosta' }),
  });
  await expect(goal.getByText('Myöhässä')).toBeVisible();

  await page.getByRole('button', { name: 'Tehty Tuotekuvat valmiiksi' }).click();
  await page.getByRole('button', { name: 'Kumoa Tuotekuvat valmiiksi' }).click();
  await expect(page.getByRole('button', { name: 'Tehty Tuotekuvat valmiiksi' })).toBeVisible();
  await signIn(page, 'hanna');
  await page.goto(path);
  await page.getByRole('button', { name: 'Luovu tavoitteesta Asiakas voi' }).click();
  await page.getByLabel('Miksi tavoitteesta luovutaan?').fill('Myymälä riittää tänä vuonna');
  await page.getByRole('button', { name: 'Luovu tavoitteesta', exact: true }).click();
  await expect(goal.getByText(/Luovuttu /)).toBeVisible();
  await expect(goal.getByText('Myymälä riittää tänä vuonna').first()).toBeVisible();
  await goal.getByText('Merkinnät').click();
  await expect(goal.getByText('Tavoitteesta luovuttiin')).toBeVisible();
  await expect(goal.getByText('Avattiin uudelleen: Tuotekuvat valmiiksi')).toBeVisible();
});
