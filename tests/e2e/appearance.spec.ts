import type { Page } from '@playwright/test';

import { expect, test } from '../support/e2e/fixtures.js';
import { whole } from '../support/e2e/look.js';
import { signIn } from '../support/e2e/people.js';

/** How bright the page's ground is, from 0 (black) to 1. */
function ground(page: Page): Promise<number> {
  return page.evaluate(() => {
    const canvas = new OffscreenCanvas(1, 1).getContext('2d');
    if (!canvas) return Number.NaN;
    canvas.fillStyle = getComputedStyle(document.documentElement).backgroundColor;
    canvas.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
    return (red + green + blue) / 765;
  });
}

test('the page is as dark as the device, until somebody chooses', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await signIn(page, 'hanna');
  await page.goto('/settings');
  await whole(page);
  expect(await ground(page)).toBeGreaterThan(0.9);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(() => ground(page)).toBeLessThan(0.2);

  await page.getByRole('radio', { name: 'Vaaleat' }).check();
  await expect.poll(() => ground(page)).toBeGreaterThan(0.9);
  await page.reload();
  await whole(page);
  expect(await ground(page)).toBeGreaterThan(0.9);
});
