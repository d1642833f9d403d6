import { expect, type Page } from '@playwright/test';

export const LANGUAGES = ['fi', 'sv', 'en'] as const;
export type LanguageCode = (typeof LANGUAGES)[number];
const SCHEMES = ['light', 'dark'] as const;

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

/** What a page is looked at in. */
export interface Dress {
  readonly language: LanguageCode;
  readonly scheme: (typeof SCHEMES)[number];
}

/** Every language, light and dark, without loading the page again. Ends in the one it began with. */
export async function inEveryDress(
  page: Page,
  look: (dress: Dress) => Promise<void>,
): Promise<void> {
  for (const language of LANGUAGES) {
    if (language !== 'fi') await speak(page, language);
    for (const scheme of SCHEMES) {
      await page.emulateMedia({ colorScheme: scheme });
      await look({ language, scheme });
    }
  }
  await speak(page, 'fi');
  await page.emulateMedia({ colorScheme: 'light' });
}
