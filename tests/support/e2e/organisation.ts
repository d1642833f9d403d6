import type { Page } from '@playwright/test';

import { CLIENT, TestIssuer } from '../openid-issuer.js';
import { expect, test as base } from './fixtures.js';

/** What the button of the organisation says. */
export const ORGANISATION = 'Kunnan tunnus';
const DOMAIN = 'kunta.example';

/** A world of which an organisation's own sign-in is part: a real issuer that asks who somebody is. */
export const test = base.extend<object, { issuer: TestIssuer }>({
  issuer: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads from the pattern what a fixture needs
    async ({}, use) => {
      const issuer = new TestIssuer('', true);
      await issuer.start();
      await use(issuer);
      await issuer.stop();
    },
    { scope: 'worker' },
  ],
  settings: [
    async ({ issuer }, use) => {
      await use({
        ...{ OIDC_ISSUER: issuer.url, OIDC_NAME: ORGANISATION },
        ...{ OIDC_CLIENT_ID: CLIENT.id, OIDC_CLIENT_SECRET: CLIENT.secret },
        OIDC_ROLES: 'neuvojat=advisor:ES-KASVU',
        OIDC_TRUSTED_DOMAINS: DOMAIN,
      });
    },
    { scope: 'worker' },
  ],
  verso: [
    async ({ issuer, verso }, use) => {
      issuer.publicUrl = verso.url;
      await use(verso);
    },
    { scope: 'worker' },
  ],
});

export { expect };

/** An account at the organisation: a colleague who advises, unless said otherwise. */
export function colleague(issuer: TestIssuer, id: string, over: object = {}): string {
  const email = `${id}@${DOMAIN}`;
  const name = `${id.charAt(0).toUpperCase()}${id.slice(1)} Kuntanen`;
  issuer.accounts.set(id, { email, email_verified: true, name, groups: ['neuvojat'], ...over });
  return name;
}

/** From the front page to the organisation's, and back as whoever is named there. */
export async function comeFromOrganisation(page: Page, id: string): Promise<void> {
  await page.goto('/');
  await goToOrganisation(page);
  await page.getByLabel('Käyttäjätunnus').fill(id);
  await page.getByRole('button', { name: 'Jatka' }).click();
}

export async function goToOrganisation(page: Page): Promise<void> {
  await page.getByRole('link', { name: `Kirjaudu: ${ORGANISATION}` }).click();
  await expect(page.getByRole('heading', { name: ORGANISATION })).toBeVisible();
}
