import { expect, test } from '../support/e2e/fixtures.js';
import { signIn } from '../support/e2e/people.js';

test.use({ dataset: 'growth' });

test('staff begin a consortium, a partner and a firm join, and the firm reads what was granted', async ({
  page,
}) => {
  const name = `Yhteishanke ${crypto.randomUUID().slice(0, 8)}`;
  const card = page.locator('app-consortium-card').filter({ hasText: name });
  const programmeId = await signIn(page, 'hanna');
  await page.goto(`/programmes/${programmeId}/research`);
  await page.getByRole('link', { name: 'Konsortiot' }).click();
  await page.getByRole('button', { name: 'Aloita konsortio' }).click();
  await page.getByRole('button', { name: 'Tallenna konsortio' }).click();
  await expect(page.getByLabel('Nimi')).toHaveAttribute('aria-invalid', 'true');
  await page.getByLabel('Nimi').fill(name);
  await page.getByLabel('Mitä yhdessä tehdään').fill('Mitataan, mikä väri pysyy');
  await page.getByLabel('Haettava summa').fill('40 000');
  await page.getByRole('button', { name: 'Tallenna konsortio' }).click();
  await expect(card.getByText('Idea', { exact: true }).first()).toBeVisible();
  await card.getByRole('button', { name: 'Lisää tutkimuskumppani' }).click();
  await card.getByLabel('Kumppani').selectOption({ label: 'Järvenselän ammattikorkeakoulu' });
  await card.getByLabel('Rooli').selectOption({ label: 'Vetäjä' });
  await card.getByRole('button', { name: 'Lisää mukaan' }).click();
  await expect(card.getByText(/^Vetäjä · mukana/)).toBeVisible();
  for (const state of ['Valmistellaan', 'Haettu', 'Rahoitus myönnetty']) {
    await card.getByRole('button', { name: 'Kirjaa seuraava vaihe' }).click();
    await card.getByLabel('Mitä tapahtui').selectOption({ label: state });
    if (state === 'Rahoitus myönnetty') await card.getByLabel('Myönnetty summa').fill('30 000');
    await card.getByRole('button', { name: 'Tallenna vaihe' }).click();
    await expect(card.locator('ui-status-chip')).toHaveText(state);
  }
  await expect(card.getByText(/haetaan 40\s000\s€ · myönnettiin 30\s000\s€/)).toBeVisible();

  await page.goto(`/programmes/${programmeId}/enterprises?search=Saksikuu`);
  await page
    .getByRole('link', { name: /Saksikuu/ })
    .first()
    .click();
  await page.getByRole('link', { name: 'Avaa yrityksen kysymykset' }).click();
  await page.getByRole('button', { name: 'Liitä konsortioon' }).click();
  await page.getByLabel('Mihin konsortioon').selectOption({ label: name });
  await page.getByLabel('Rooli').selectOption({ label: 'Vetäjä' });
  await page.getByRole('button', { name: 'Lisää mukaan' }).click();
  await expect(page.getByText('Konsortiolla on jo vetäjä')).toBeVisible();
  await page.getByLabel('Rooli').selectOption({ label: 'Osallistuja' });
  await page.getByRole('button', { name: 'Lisää mukaan' }).click();
  await expect(card.getByText(/Saksikuu$/)).toBeVisible();

  await signIn(page, 'aino');
  await page.goto('/my/research');
  await expect(card.locator('ui-status-chip')).toHaveText('Rahoitus myönnetty');
  await expect(card.getByText('Järvenselän ammattikorkeakoulu')).toBeVisible();
  await expect(card.getByRole('button')).toHaveCount(0);
});
