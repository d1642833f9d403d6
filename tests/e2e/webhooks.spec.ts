import pg from 'pg';

import { expect, test } from '../support/e2e/fixtures.js';
import { flawsOf } from '../support/e2e/look.js';
import { signIn, write } from '../support/e2e/people.js';
import { WebhookReceiver } from '../support/webhook-receiver.js';

test.use({ dataset: 'webhooks', settings: { WEBHOOK_LOOPBACK: 'true' } });

const FIRM = {
  ...{ kind: 'sole-trader', businessId: null, name: 'Tmi Kuulija', legalForm: 'sole-trader' },
  ...{ industryCode: null, industryCodeSet: null, municipalityCode: null },
  contact: null,
};

test('a manager connects another program, tries it out, and hears when it is lost', async ({
  page,
  verso,
}) => {
  const receiver = await WebhookReceiver.start();
  const programmeId = await signIn(page, 'marjut');
  await page.goto(`/programmes/${programmeId}/webhooks`);
  await expect(page.getByText('Ei vielä webhookeja')).toBeVisible();
  await page.getByRole('link', { name: 'Lisää webhook' }).click();
  await page.getByLabel('Osoite').fill('http://ei.missaan.example/verso');
  await page.getByLabel('Yritys on kirjattu mukaan').check();
  await page.getByRole('button', { name: 'Lisää webhook' }).click();
  await expect(page.getByText('Osoitteen pitää alkaa https://')).toBeVisible();
  await page.getByLabel('Osoite').fill(receiver.url);
  await page.getByRole('button', { name: 'Lisää webhook' }).click();
  await expect(page.getByText(/^whsec_/)).toBeInViewport();
  expect(await flawsOf(page)).toEqual([]);
  await page.getByRole('link', { name: 'Jatka kokeilemaan' }).click();

  await page.getByRole('button', { name: 'Lähetä koe' }).click();
  const trial = page.getByRole('row').filter({ hasText: 'Koelähetys' });
  await expect(trial).toBeVisible();
  await seesAfterRefresh(trial, 'Perillä');
  expect(receiver.received.map(({ body }) => (JSON.parse(body) as { type: string }).type)).toEqual([
    'webhook.test',
  ]);

  receiver.answerWith(500);
  await write(page.context().request, `programmes/${programmeId}/enrolments`, FIRM);
  const told = page.getByRole('row').filter({ hasText: 'Yritys on kirjattu mukaan' });
  await seesAfterRefresh(told, '500');
  await expect(told).toContainText('Odottaa');
  expect(await flawsOf(page)).toEqual([]);
  receiver.answerWith(204);
  await trial.getByRole('button', { name: 'Lähetä uudelleen' }).click();
  await expect.poll(() => receiver.received.length).toBe(3);

  await page.getByRole('button', { name: 'Kytke pois päältä' }).click();
  await expect(page.getByText('Pois päältä', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Kytke päälle' }).click();
  await expect(page.getByText('Päällä', { exact: true })).toBeVisible();

  await giveUp(verso.superuserUrl);
  await page.goto(`/programmes/${programmeId}/worklist`);
  await page.getByRole('link', { name: 'Avaa webhook' }).click();
  await expect(page.getByText(/koska vastaanottaja ei ollut vastannut/)).toBeVisible();
  await page.getByRole('button', { name: 'Poista' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Poista webhook' }).click();
  await expect(page.getByText('Ei vielä webhookeja')).toBeVisible();
  await receiver.stop();

  async function seesAfterRefresh(row: typeof trial, text: string): Promise<void> {
    await expect(async () => {
      await page.getByRole('button', { name: 'Päivitä' }).click();
      await expect(row).toContainText(text, { timeout: 1_500 });
    }).toPass({ timeout: 30_000 });
  }
});

/** As after five days without an answer. */
async function giveUp(url: string): Promise<void> {
  const database = new pg.Client({ connectionString: url });
  await database.connect();
  await database.query(`UPDATE webhook SET off_since = now(), off_reason = 'failing'`);
  await database.end();
}
