import type { WebhookRow } from '@verso/contract';

import { openPage } from '../session/open-page';
import { aSessionOf } from '../session/session-testing';
import routes from './webhooks.routes';

const PATH = '/programmes/p1/webhooks';
const aWebhook = (given: Partial<WebhookRow>): WebhookRow => ({
  ...{ id: 'w1', url: 'https://palvelu.example/verso', events: ['enrolment.created'] },
  ...{ createdAt: '2026-11-01T08:00:00Z', offSince: null, offReason: null, failingSince: null },
  ...{ deliveredAt: null, statusCode: null, pending: 1, ...given },
});

async function chipOf(given: Partial<WebhookRow>): Promise<string | undefined> {
  const page = await openPage({
    routes: [{ path: 'programmes/:programmeId/webhooks', children: routes }],
    address: PATH,
    session: aSessionOf('manager'),
  });
  await page.answer('GET', PATH, { items: [aWebhook(given)] });
  return page.element.querySelector('ui-status-chip')?.textContent.trim();
}

describe('the state of a webhook', () => {
  const failingSince = '2026-11-20T08:00:00Z';

  it.each([
    [{ statusCode: 200 }, 'Päällä'],
    [{ failingSince, statusCode: 500 }, 'Vastaa koodilla 500'],
    [{ failingSince, statusCode: 302 }, 'Vastaa koodilla 302'],
    [{ failingSince, statusCode: null }, 'Ei vastaa'],
    [{ failingSince, statusCode: 500, offSince: failingSince }, 'Pois päältä'],
  ])('says what the receiver answered: %j', async (given, words) => {
    expect(await chipOf(given)).toBe(words);
  });
});
