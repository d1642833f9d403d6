import type { Page } from '@playwright/test';

import { inEveryDress } from './dress.js';
import { expect, test } from './fixtures.js';
import { flawsOf, whole } from './look.js';
import { signIn, type Who } from './people.js';
import { Finder, type Place, TOUR } from './places.js';

/** Where to keep what was looked at, for eyes: `VERSO_SHOTS=folder`. */
const SHOTS = process.env['VERSO_SHOTS'];

/** Looks at every place of one person, in three languages, light and dark, at the project's width. */
export function tour(who: Who | null): void {
  let page: Page;
  let find: Finder;

  test.beforeAll(async ({ browser }) => {
    page = await browser.newPage();
    const programmeId = who === null ? '' : await signIn(page, who);
    find = new Finder(page.context().request, programmeId);
  });

  test.afterAll(async () => {
    await page.close();
  });

  for (const place of TOUR.find((one) => one.who === who)?.places ?? []) {
    test(place.name, async () => {
      await open(page, place, find);

      const flaws: string[] = [];
      await inEveryDress(page, async ({ language, scheme, sight }) => {
        for (const flaw of await flawsOf(page, sight))
          flaws.push(`${language} ${scheme} | ${flaw}`);
        if (SHOTS && language === 'fi') {
          const file = `${test.info().project.name}-${place.name.replace(/\W+/g, '-')}-${scheme}.png`;
          await page.screenshot({ path: `${SHOTS}/${file}`, fullPage: true });
        }
      });

      expect(flaws).toEqual([]);
    });
  }
}

async function open(page: Page, { path, arrange }: Place, find: Finder): Promise<void> {
  await page.goto(typeof path === 'string' ? path : await path(find));
  await whole(page);
  await arrange?.(page);
  await whole(page);
}
