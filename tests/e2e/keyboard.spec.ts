import { expect, test } from '../support/e2e/fixtures.js';
import { goesRound, tabTo } from '../support/e2e/keyboard.js';
import { whole } from '../support/e2e/look.js';
import { PASSWORD, PEOPLE, signIn } from '../support/e2e/people.js';

test('from the door to an enrolled firm without a mouse', async ({ page }) => {
  const { keyboard } = page;
  await page.goto('/');
  await whole(page);
  await tabTo(page, page.getByLabel('Sähköposti'));
  await keyboard.type(PEOPLE.hanna);
  await tabTo(page, page.getByRole('button', { name: 'Kirjaudu salasanalla' }));
  await keyboard.press('Enter');
  await expect(page.getByLabel('Salasana', { exact: true })).toBeFocused();
  await keyboard.type(PASSWORD);
  await keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Työlista' })).toBeVisible();
  await whole(page);

  await tabTo(page, page.getByRole('link', { name: 'Siirry sisältöön' }));
  await keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  const menu = page.getByRole('button', { name: 'Avaa valikko' });
  if (await menu.isVisible()) {
    await tabTo(page, menu);
    await keyboard.press('Enter');
  }
  await tabTo(page, page.getByRole('link', { name: 'Yritykset', exact: true }));
  await keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Yritykset' })).toBeVisible();
  await whole(page);
  await tabTo(page, page.getByRole('link', { name: 'Kirjaa yritys mukaan' }));
  await keyboard.press('Enter');

  await expect(page.getByRole('heading', { level: 1, name: 'Kirjaa yritys mukaan' })).toBeVisible();
  await tabTo(page, page.getByRole('radio', { name: /^Yhtiö/ }));
  await keyboard.press('ArrowDown');
  await tabTo(page, page.getByLabel('Toiminimi tai yrittäjän nimi'));
  await keyboard.type('Verhoomo Näppäin');
  await tabTo(page, page.getByLabel('Kunta'));
  await keyboard.type('mäntyh');
  await keyboard.press('ArrowDown');
  await keyboard.press('Enter');
  await expect(page.getByRole('combobox', { name: 'Kunta' })).toHaveValue('Mäntyharju');
  await tabTo(page, page.getByRole('button', { name: 'Jatka', exact: true }));
  await keyboard.press('Enter');
  await tabTo(page, page.getByRole('button', { name: 'Jatka ilman yhteyshenkilöä' }));
  await keyboard.press('Space');
  await tabTo(page, page.getByRole('button', { name: 'Kirjaa mukaan', exact: true }));
  await keyboard.press('Enter');

  await expect(page.getByRole('heading', { level: 1, name: 'Verhoomo Näppäin' })).toBeVisible();
});

test('no page holds the focus', async ({ page }) => {
  const programmeId = await signIn(page, 'hanna');
  for (const room of ['worklist', 'enterprises/new', 'networks', 'figures']) {
    await page.goto(`/programmes/${programmeId}/${room}`);
    await whole(page);
    await goesRound(page);
  }
});

test('menus and dialogs close with Escape, and the focus goes back', async ({ page }) => {
  const programmeId = await signIn(page, 'marjut');
  await page.goto(`/programmes/${programmeId}/figures`);
  await whole(page);
  const own = page.getByRole('button', { name: /^Oma valikko/ });
  await own.focus();
  await page.keyboard.press('Enter');
  // a menu that is shown takes the focus a moment later: nobody presses Escape in between but a test
  await expect(page.getByRole('menu').locator(':focus')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('menu')).toHaveCount(0);
  await expect(own).toBeFocused();

  const publish = page.getByRole('button', { name: /^Julkaise/ });
  await publish.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(publish).toBeFocused();
});
