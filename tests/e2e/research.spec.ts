import { expect, test } from '../support/e2e/fixtures.js';
import { signIn } from '../support/e2e/people.js';

test.use({ dataset: 'growth' });

test('an entrepreneur asks researchers, and staff give the question to a partner who answers', async ({
  page,
}) => {
  await signIn(page, 'aino');
  await page.goto('/my/growth');
  await page.getByRole('link', { name: /^Kysymykset tutkijoille/ }).click();
  await page.getByRole('button', { name: 'Kysy tutkijoilta' }).click();
  await page.getByRole('button', { name: 'Lähetä kysymys' }).click();
  await expect(page.getByLabel('Kysymys', { exact: true })).toHaveAttribute('aria-invalid', 'true');
  await page.getByLabel('Kysymys', { exact: true }).fill('Miten väri pysyy hiuksissa?');
  const sent = page.waitForResponse(
    (response) => response.request().method() === 'POST' && response.url().endsWith('/research'),
  );
  await page.getByRole('button', { name: 'Lähetä kysymys' }).click();
  const [, firm = ''] = /api(\/programmes\/.+)\/research/.exec((await sent).url()) ?? [];
  const programme = firm.replace(/\/enterprises.*/, '');
  await expect(
    page.getByText('Miten väri pysyy hiuksissa?', { exact: true }).first(),
  ).toBeVisible();

  await signIn(page, 'hanna');
  await page.goto(`${programme}/research/partners`);
  await page.getByRole('button', { name: 'Lisää kumppani' }).click();
  await page.getByLabel('Nimi', { exact: true }).fill('Värilaboratorio');
  await page.getByLabel('Laji').selectOption({ label: 'Tutkimuslaitos' });
  await page.getByLabel('Maa', { exact: true }).selectOption('SE');
  await page.getByRole('button', { name: 'Tallenna kumppani' }).click();
  await expect(page.getByText('Tutkimuslaitos · Ruotsi', { exact: true })).toBeVisible();

  await page.goto(`${programme}/research`);
  const asked = page.getByRole('listitem').filter({ hasText: 'Miten väri pysyy hiuksissa?' });
  await asked.getByRole('button', { name: /^Anna kumppanille/ }).click();
  await asked.getByLabel('Kumppani').selectOption({ label: 'Värilaboratorio' });
  await asked.getByRole('button', { name: 'Anna kysymys' }).click();
  await expect(asked.getByText('Kumppanilla', { exact: true })).toBeVisible();

  await asked.getByRole('link', { name: /^Vastaa yrityksen sivulla/ }).click();
  await page.getByRole('button', { name: 'Kirjoita vastaus Miten väri pysyy' }).click();
  await page.getByLabel('Vastaus', { exact: true }).fill('Pese viileällä vedellä.');
  await page.getByLabel('Tämän vastaa Värilaboratorio').check();
  await page.getByRole('button', { name: 'Lähetä vastaus' }).click();
  await expect(page.getByText('Pese viileällä vedellä.')).toBeVisible();

  await signIn(page, 'aino');
  await page.goto('/my/research');
  await expect(page.getByText('Pese viileällä vedellä.')).toBeVisible();
  await expect(page.getByText('Vastattu', { exact: true }).first()).toBeVisible();
});

test('staff write down what a researcher promised a firm, and the firm reads what came of it', async ({
  page,
}) => {
  const promised = `Mittaa näytteet ${crypto.randomUUID().slice(0, 8)}`;
  const programmeId = await signIn(page, 'hanna');
  await page.goto(`/programmes/${programmeId}/enterprises?search=Saksikuu`);
  await page
    .getByRole('link', { name: /Saksikuu/ })
    .first()
    .click();
  await page.getByRole('link', { name: 'Avaa yrityksen kysymykset' }).click();
  await page.getByRole('button', { name: 'Lisää sitoumus' }).click();
  await page.getByRole('button', { name: 'Tallenna sitoumus' }).click();
  await expect(page.getByLabel('Mitä luvattiin')).toHaveAttribute('aria-invalid', 'true');
  await page.getByLabel('Kumppani').selectOption({ label: 'Järvenselän ammattikorkeakoulu' });
  await page.getByLabel('Mitä luvattiin').fill(promised);
  await page.getByRole('button', { name: 'Tallenna sitoumus' }).click();
  const item = page.getByRole('listitem').filter({ hasText: promised });
  await expect(item.getByText('Luvattu', { exact: true })).toBeVisible();

  await page.goto(`/programmes/${programmeId}/research`);
  await page.getByRole('link', { name: 'Tutkijoiden sitoumukset' }).click();
  await page.getByRole('link', { name: /^Luvattu/ }).click();
  await expect(page).toHaveURL(/state=promised/);
  await item.getByRole('button', { name: /^Kirjaa, miten kävi/ }).click();
  await item.getByLabel('Mitä siitä tuli').fill('Kosteus oli 12 prosenttia.');
  await item.getByRole('button', { name: 'Tallenna tulos' }).click();
  await expect(item).toBeHidden();

  await signIn(page, 'aino');
  await page.goto('/my/research');
  await expect(item.getByText('Tehty', { exact: true })).toBeVisible();
  await expect(item.getByText('Kosteus oli 12 prosenttia.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Lisää sitoumus' })).toBeHidden();
});
