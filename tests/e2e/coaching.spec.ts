import { expect, test } from '../support/e2e/fixtures.js';
import { read, signIn, write } from '../support/e2e/people.js';

test.use({ dataset: 'coordinator' });

test('coordinators share a practice, tell what came of it, and are coached', async ({
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
  const title = `Kierros ensin ${crypto.randomUUID().slice(0, 8)}`;
  const leena = () =>
    write(request, 'session/demo', { email: 'leena.hirvensalo@paivatuuli.example' });

  await leena();
  await page.goto('/groups');
  if (isMobile) await page.getByRole('button', { name: 'Avaa valikko' }).click();
  await page.getByRole('link', { name: 'Käytännöt' }).click();
  await page.getByRole('button', { name: 'Jaa käytäntö' }).click();
  await page.getByRole('button', { name: 'Tallenna käytäntö' }).click();
  await expect(page.getByLabel('Otsikko')).toHaveAttribute('aria-invalid', 'true');
  await page.getByLabel('Otsikko').fill(title);
  await page.getByLabel('Mitä tehtiin').fill('Ensin kierreltiin isännän tilat.');
  await page.getByLabel('Milloin toimii ja milloin ei').fill('Kun tilaa on kahdeksalle.');
  await page.getByRole('button', { name: 'Tallenna käytäntö' }).click();
  const practice = page.getByRole('listitem').filter({ hasText: title });
  await practice.getByRole('button', { name: /^Kerro, miten kävi/ }).click();
  await practice.getByLabel('Ryhmä').selectOption({ label: 'Järvi-Saimaan ydinryhmä' });
  await practice.getByLabel('Miten kävi').selectOption({ label: 'Auttoi osittain' });
  await practice.getByLabel('Miksi').fill('Aika loppui kesken.');
  await practice.getByRole('button', { name: 'Tallenna kokemus' }).click();
  await expect(practice.getByText('Aika loppui kesken.')).toBeVisible();
  await expect(practice.getByText('Kokeiltu ryhmissä: 1')).toBeVisible();

  await page.goto(`/programmes/${programmeId}/networks/${group}`);
  await page.getByRole('link', { name: 'Vetäjän tuki' }).click();
  await page.getByRole('button', { name: 'Lisää muistiinpano' }).click();
  const talked = `Puhuttiin hiljaisista ${title}`;
  await page.getByLabel('Mistä puhuttiin').fill(talked);
  await page.getByRole('button', { name: 'Tallenna muistiinpano' }).click();
  await expect(page.getByText(talked)).toBeVisible();

  await signIn(page, 'marjut');
  await page.goto(`/programmes/${programmeId}/networks/${group}/coaching`);
  await expect(page.getByText(talked)).toBeVisible();
  await page.goto(`/programmes/${programmeId}/networks/adoption`);
  await page.getByRole('link', { name: 'Vetäjien käytännöt' }).click();
  await expect(page.getByRole('heading', { name: title })).toBeVisible();
});
