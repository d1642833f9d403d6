import { expect, type Page } from '@playwright/test';

import type { Sight } from './look.js';

export const LANGUAGES = ['fi', 'sv', 'en'] as const;
export type LanguageCode = (typeof LANGUAGES)[number];

const NAMES: Readonly<Record<LanguageCode, RegExp>> = {
  fi: /Suomi$/,
  sv: /Svenska$/,
  en: /English$/,
};
const OWN_MENU = /^(Oma valikko|Egen meny|Your menu)/;

/** Switches the language as people do: by the three buttons, or in the menu of a narrow screen. */
export async function speak(page: Page, language: LanguageCode): Promise<void> {
  const button = page.getByRole('button', { name: NAMES[language] });
  const menu = page.getByRole('button', { name: OWN_MENU });
  await expect(button.or(menu).first()).toBeVisible();
  if (await button.isVisible()) {
    await button.click();
  } else {
    await menu.click();
    await page.getByRole('menuitemradio', { name: NAMES[language] }).click();
    await expect(page.getByRole('menu')).toHaveCount(0);
  }
  await expect(page.locator('html')).toHaveAttribute('lang', language);
}

/** What a page is looked at in, and for what. */
export interface Dress {
  readonly language: LanguageCode;
  readonly scheme: 'light' | 'dark';
  readonly sight: Sight;
}

/** Colours do not change with the language, nor words and places with the light. */
const DRESSES: readonly Dress[] = [
  { language: 'fi', scheme: 'light', sight: 'everything' },
  { language: 'fi', scheme: 'dark', sight: 'colours' },
  { language: 'sv', scheme: 'light', sight: 'words' },
  { language: 'en', scheme: 'light', sight: 'words' },
];

/** Every language, light and dark, without loading the page again. Ends in the one it began with. */
export async function inEveryDress(
  page: Page,
  look: (dress: Dress) => Promise<void>,
): Promise<void> {
  for (const dress of DRESSES) {
    await page.emulateMedia({ colorScheme: dress.scheme });
    if (dress.language !== 'fi') await speak(page, dress.language);
    await look(dress);
  }
  await speak(page, 'fi');
}
