import { expect, test } from '../support/e2e/fixtures.js';
import { read, signIn, write } from '../support/e2e/people.js';

test.use({ dataset: 'support' });

/** One firm of the demo's register for each width, as both may walk the same story. */
const FIRMS = {
  desktop: { id: '3990083-1', name: 'Sähkötyö Virtapiste Oy' },
  phone: { id: '3990086-6', name: 'Rataveturin Kahvila Oy' },
} as const;
const PLACES = { desktop: '491', phone: '593' } as const;

test('a firm is found in the register, asked, asked again, and enrolled', async ({ page }, {
  project,
}) => {
  const width = project.name === 'phone' ? 'phone' : 'desktop';
  const firm = FIRMS[width];
  const programmeId = await signIn(page, 'hanna');
  const { request } = page.context();
  const path = `programmes/${programmeId}/prospects`;
  const { items } = await read<{ items: { id: string; businessId: string }[] }>(request, path);
  const kept = items.find(({ businessId }) => businessId === firm.id);
  if (kept) await write(request, `${path}/${kept.id}/drop`, { reason: 'Toinen kierros' });

  await page.goto(`/${path}`);
  await page.getByRole('link', { name: 'Etsi rekisteristä' }).first().click();
  await expect(page.getByText('Valitse ensin kunta.')).toBeVisible();
  await page.goto(`/${path}/find?municipality=${PLACES[width]}&years=5`);
  const found = page.getByRole('listitem').filter({ hasText: firm.name });
  await found.getByRole('button', { name: 'Ota ehdokkaaksi' }).click();
  await found.getByRole('link', { name: 'Avaa ehdokas' }).click();
  await expect(page.getByRole('heading', { level: 1, name: firm.name })).toBeVisible();
  await expect(page.getByText('Ei vielä kysytty').first()).toBeVisible();

  await page.getByRole('button', { name: 'Kirjaa yhteydenotto' }).click();
  await page.getByRole('button', { name: 'Tallenna' }).click();
  await expect(page.getByLabel('Mitä siitä tuli')).toHaveAttribute('aria-invalid', 'true');
  await page.getByLabel('Mitä siitä tuli').selectOption({ label: 'Ei nyt, ehkä myöhemmin' });
  await page.getByLabel('Muistiinpano').fill('Kiireinen kesä');
  await page.getByRole('button', { name: 'Tallenna' }).click();
  const note = page.getByRole('listitem').filter({ hasText: 'Kiireinen kesä' });
  await expect(note).toContainText('kysytään uudelleen');
  await note.getByRole('button', { name: 'Peru' }).click();
  await page.getByLabel('Miksi kirjaus perutaan?').fill('Väärä yritys');
  await page.getByRole('button', { name: 'Peru kirjaus' }).click();
  await expect(note).toContainText('Väärä yritys');

  await page.getByRole('link', { name: 'Kirjaa mukaan' }).click();
  await expect(page.getByLabel('Y-tunnus')).toHaveValue(firm.id);
  await expect(page.getByLabel('Yrityksen nimi')).toHaveValue(firm.name);
});
