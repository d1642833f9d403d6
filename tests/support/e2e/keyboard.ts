import { expect, type Locator, type Page } from '@playwright/test';

/** More stops than any page has before what is looked for. */
const FURTHEST = 400;

/**
 * Presses Tab until something has the focus, as somebody without a mouse does. Each stop on the way
 * has to be seen: one that is not, fails.
 */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let stop = 0; stop < FURTHEST; stop += 1) {
    await page.keyboard.press('Tab');
    if (!(await isOnPage(page))) continue;
    await seesFocus(page);
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`Not reached with Tab: ${String(target)}`);
}

/** Between the last stop and the first one the focus is with the browser itself. */
function isOnPage(page: Page): Promise<boolean> {
  return page.evaluate(() => document.activeElement !== document.body);
}

/** Whether whoever looks can tell where the focus is: by an outline or a ring, on the screen. */
async function seesFocus(page: Page): Promise<void> {
  await expect.poll(() => hiddenFocus(page), 'the focus is hidden').toBe('');
}

/** What has the focus though nobody can tell; empty when it can be told. */
function hiddenFocus(page: Page): Promise<string> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    if (!focused) return 'nothing';
    const drawn = (element: Element | null): boolean => {
      if (!element) return false;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
      return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
    };
    const { width, height, bottom, right } = focused.getBoundingClientRect();
    const isThere = width > 0 && height > 0 && bottom > 0 && right > 0;
    const isMarked =
      drawn(focused) || drawn(focused.parentElement) || drawn(focused.closest('label'));
    const name = `${focused.tagName} ${focused.textContent.trim().slice(0, 40)}`;
    return isThere && isMarked ? '' : name;
  });
}

/** Goes forward through every stop of a page and back to the first: nothing holds the focus. */
export async function goesRound(page: Page): Promise<void> {
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  const first = page.getByRole('link', { name: 'Siirry sisältöön' });
  await tabTo(page, first);
  await tabTo(page, first);
  await page.keyboard.press('Shift+Tab');
  await expect(first).not.toBeFocused();
}
