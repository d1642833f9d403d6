import { expect, type Locator, type Page } from '@playwright/test';

/** Opens the way in of a programme, at its first step. */
export async function openWayIn(page: Page, programmeId: string): Promise<void> {
  await page.goto(`/programmes/${programmeId}/enterprises`);
  await page.getByRole('link', { name: 'Kirjaa yritys mukaan' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Kirjaa yritys mukaan' })).toBeVisible();
}

/** Says that it is a company and types its Business ID key by key. */
export async function typeBusinessId(page: Page, businessId: string): Promise<void> {
  await page.getByRole('radio', { name: /^Yhtiö/ }).check();
  const field = page.getByLabel('Y-tunnus');
  await field.clear();
  await field.pressSequentially(businessId);
}

export async function goOn(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Jatka', exact: true }).click();
}

/** The contact's step, from its heading to the next. */
export async function fillContact(
  page: Page,
  contact: { readonly name: string; readonly email: string },
): Promise<void> {
  await expect(page.getByRole('heading', { name: /^Kenen kanssa asioit/ })).toBeVisible();
  await page.getByLabel('Nimi', { exact: true }).fill(contact.name);
  await page.getByLabel('Sähköposti').fill(contact.email);
  await goOn(page);
}

/** The last step: a group, and the invitation that leaves at once. */
export async function placeAndInvite(page: Page, group: string): Promise<void> {
  await expect(page.getByRole('heading', { name: /^Viimeinen vaihe/ })).toBeVisible();
  await page.getByRole('radio', { name: group }).check();
  await expect(page.getByRole('checkbox', { name: /^Lähetä kutsu heti/ })).toBeChecked();
  await page.getByRole('button', { name: 'Kirjaa mukaan ja lähetä kutsu' }).click();
}

/** The page of a firm, just enrolled or opened. */
export async function seesFirm(page: Page, name: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Yrityksen tiedot' })).toBeVisible();
}

/** What a fact of the firm's page says, such as its address. */
export function factOf(page: Page, name: string): Locator {
  const fact = page.locator('dl > div', { has: page.getByText(name, { exact: true }) });
  return fact.getByRole('definition');
}
