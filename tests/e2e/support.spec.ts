import { randomUUID } from 'node:crypto';

import type { Page } from '@playwright/test';
import { addDays, helsinkiDate } from '@verso/domain';

import { expect, test } from '../support/e2e/fixtures.js';
import { read, signIn, write } from '../support/e2e/people.js';

test.use({ dataset: 'support' });

const dayBefore = (days: number): string => addDays(helsinkiDate(Date.now()), -days);

/** A firm that was given nothing yet, of an advisor who is signed in. */
async function aNewFirm(page: Page, programmeId: string): Promise<string> {
  const { request } = page.context();
  const { enterpriseId } = await write<{ enterpriseId: string }>(
    request,
    `programmes/${programmeId}/enrolments`,
    {
      ...{ kind: 'sole-trader', businessId: null, legalForm: 'sole-trader' },
      ...{ name: `Kampaamo ${randomUUID().slice(0, 8)}`, municipalityCode: '491' },
      ...{ industryCode: null, industryCodeSet: null },
    },
  );
  return `/programmes/${programmeId}/enterprises/${enterpriseId}`;
}

async function record(page: Page, title: string, amount?: string): Promise<void> {
  await page.getByRole('button', { name: 'Kirjaa tuki' }).click();
  await page.getByLabel('Mitä annettiin').fill(title);
  if (amount !== undefined) {
    await page.getByLabel('Laji').selectOption({ label: 'Avustus' });
    await page.getByLabel('Tämä on vähämerkityksistä tukea').check();
    await page.getByLabel('Tuen määrä').fill(amount);
  }
  await page.getByRole('button', { name: 'Tallenna tuki' }).click();
}

async function declare(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Kirjaa vakuutus' }).click();
  await page.getByLabel('Allekirjoittaja').fill('Sirpa Suortti');
  await page.getByRole('button', { name: 'Lisää yritys' }).click();
  await page.getByLabel('Y-tunnus 1').fill('0112038-8');
  await page.getByRole('button', { name: 'Lisää tuki' }).click();
  await page.getByLabel('Myönnetty').fill(dayBefore(400));
  await page.getByLabel('Määrä').fill('87 600');
  await page.getByLabel('Myöntäjä').fill('Järvi-Suomen yritystuki');
  await page.getByRole('button', { name: 'Tallenna vakuutus' }).click();
  await expect(page.getByLabel('Y-tunnus 1')).toHaveAccessibleDescription(/ei täsmää/);
  await page.getByLabel('Y-tunnus 1').fill('0112038-9');
  await page.getByRole('button', { name: 'Tallenna vakuutus' }).click();
  await expect(page.getByText(/Vakuutus .*: Sirpa Suortti/)).toBeVisible();
}

test('aid waits for its room, takes from it, and is refused with the arithmetic above it', async ({
  page,
}) => {
  const firm = await aNewFirm(page, await signIn(page, 'hanna'));
  await page.goto(firm);
  await page.getByRole('link', { name: 'Avaa yrityksen tuki' }).click();
  await expect(page.getByText('Tukea ei ole vielä kirjattu')).toBeVisible();
  const row = (title: string) => page.getByRole('row').filter({ hasText: title });

  await record(page, 'Hinnoittelun perusteet');
  await expect(row('Hinnoittelun perusteet')).toContainText('Neuvonta');
  await record(page, 'Verkkokaupan perustaminen', '12 400,50');
  await expect(page.getByText('Tukea ei voi myöntää, koska tilaa ei voi laskea.')).toBeVisible();
  await declare(page);
  await expect(page.getByText('Puuttuu keskusrekisterin tarkistus.')).toBeVisible();
  await expect(page.getByText('Puuttuu yrityksen vakuutus.')).toBeHidden();
  await page.getByRole('button', { name: 'Kirjaa rekisteritarkistus' }).click();
  await page.getByRole('button', { name: 'Tallenna tarkistus' }).click();
  await expect(page.getByText(/^Tilaa on 212\s400\s€/)).toBeVisible();

  // what was typed before the refusal is there
  await page.getByRole('button', { name: 'Kirjaa tuki' }).click();
  await expect(page.getByLabel('Tuen määrä')).toHaveValue('12400,5');
  await page.getByRole('button', { name: 'Tallenna tuki' }).click();
  await expect(page.getByText(/^Tilaa on 199\s999,50\s€/)).toBeVisible();
  await page.locator('summary').click();
  await expect(row('Järvi-Suomen yritystuki')).toContainText(/87\s600\s€/);
  await record(page, 'Toinen verkkokauppa', '200 000');
  await expect(
    page.getByText(/^200\s000\s€ on enemmän.*199\s999,50\s€ \(300\s000\s€ − 100\s000,50\s€\)/),
  ).toBeVisible();
});

test('a decision is printed in the firm’s language, entered in the register, and can be annulled', async ({
  page,
}) => {
  const programmeId = await signIn(page, 'hanna');
  const firm = await aNewFirm(page, programmeId);
  await giveAid(page, firm, 'Verkkokaupan perustaminen');
  await page.goto(`${firm}/support`);
  const line = page.getByRole('row').filter({ hasText: 'Verkkokaupan perustaminen' });

  await line.getByRole('link', { name: /^Päätös/ }).click();
  await expect(page.getByText(/vähämerkityksistä \(de minimis\) tukea 10\s€/)).toBeVisible();
  await page.getByRole('link', { name: 'Svenska' }).click();
  const paper = page.getByRole('article');
  await expect(paper).toHaveAttribute('lang', 'sv');
  await expect(paper).toContainText('Kommissionens förordning (EU) 2023/2831');
  await expect(page.getByRole('button', { name: 'Tulosta' })).toBeEnabled();
  await page.getByRole('link', { name: 'Annettuun tukeen' }).click();

  await expect(line).toContainText('Viemättä keskusrekisteriin');
  await line.getByRole('button', { name: /^Merkitse viedyksi/ }).click();
  await line.getByRole('button', { name: 'Merkitse viedyksi', exact: true }).click();
  await expect(line).toContainText('Keskusrekisterissä');
  await line.getByRole('button', { name: /^Mitätöi/ }).click();
  await line.getByLabel('Miksi kirjaus mitätöidään?').fill('Kirjattu väärälle yritykselle');
  await line.getByRole('button', { name: 'Mitätöi kirjaus' }).click();
  await expect(line).toContainText(/Mitätöity .*: Kirjattu väärälle yritykselle/);
  await expect(page.getByText(/^Tilaa on 300\s000\s€/)).toBeVisible();
});

test('the form of a declaration is printed in the language of whoever signs it', async ({
  page,
}) => {
  const firm = await aNewFirm(page, await signIn(page, 'hanna'));
  await page.goto(`${firm}/support`);
  await page.getByRole('link', { name: 'Tulosta vakuutuslomake' }).click();
  await expect(page.getByRole('heading', { name: /^Vakuutus/, level: 1 })).toBeVisible();
  await page.getByRole('link', { name: 'English' }).click();

  await expect(page.getByRole('article')).toContainText('at most €300,000 of de minimis aid');
  await expect(page.getByRole('navigation', { name: 'Paperin kieli' })).toBeVisible();
});

test('an entrepreneur sees what her firm has received', async ({ page, browser }) => {
  const staff = await (await browser.newContext()).newPage();
  const programmeId = await signIn(staff, 'hanna');
  const { items } = await read<{ items: { id: string }[] }>(
    staff.context().request,
    `programmes/${programmeId}/enterprises?search=Saksikuu`,
  );
  const title = `Somen perusteet ${randomUUID().slice(0, 8)}`;
  await giveAid(staff, `/programmes/${programmeId}/enterprises/${items[0]?.id}`, title);
  await staff.context().close();

  await signIn(page, 'aino');
  await page.goto('/my');
  await page.getByRole('link', { name: 'Tuki', exact: true }).click();

  const line = page.getByRole('listitem').filter({ hasText: title });
  await expect(line).toContainText(/Avustus · .* · Hanna Pulkkinen · tukea 10\s€/);
  await expect(page.getByText(/^Vähämerkityksistä tukea/)).toBeVisible();
  await page.getByText('Mitä vähämerkityksinen tuki on?').click();
  await expect(page.getByText('Osa palveluista lasketaan julkiseksi tueksi.')).toBeVisible();
});

/** Gives a firm ten euros of aid, with all that it takes. */
async function giveAid(page: Page, firm: string, title: string): Promise<void> {
  const { request } = page.context();
  const path = firm.slice(1);
  const today = dayBefore(0);
  await write(request, `${path}/de-minimis/declarations`, {
    ...{ declaredOn: today, signedBy: 'Sirpa Suortti', linkedBusinessIds: [], aid: [] },
  });
  await write(request, `${path}/de-minimis/checks`, { checkedOn: today, aid: [] });
  await write(request, `${path}/support`, {
    ...{ kind: 'grant', title, givenOn: today, hours: null, aidCents: 1_000 },
    regulation: 'general',
  });
}
