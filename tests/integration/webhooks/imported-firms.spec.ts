import { createHmac } from 'node:crypto';

import { WEBHOOK_EVENTS, type WebhookEvent } from '@verso/domain';

import type { WebhookNews } from '../../../backend/src/platform/queue/jobs.js';
import { DeliveriesService } from '../../../backend/src/webhooks/deliveries.service.js';
import { Fixtures, type Programme } from '../../support/growth-path/fixtures.js';
import { type Client, TestApi } from '../../support/growth-path/test-api.js';
import { Uploads } from '../../support/growth-path/uploads.js';
import { WebhookReceiver } from '../../support/webhook-receiver.js';

const FILE = 'Oma numero;Nimi\n1;Kampaamo Kaisla\n2;Paja Virtanen\n3;Leipomo Aino';

let api: TestApi;
let receiver: WebhookReceiver;
let programme: Programme;
let manager: Client;
let uploads: Uploads;

beforeAll(async () => {
  api = await TestApi.start({ env: { WEBHOOK_LOOPBACK: 'true', WEBHOOK_TIMEOUT: '1' } });
  receiver = await WebhookReceiver.start();
});
beforeEach(async () => {
  receiver.reset();
  programme = await new Fixtures(api).programme();
  manager = await api.as(programme.manager);
  uploads = new Uploads(api, manager, programme.id);
});
afterAll(async () => {
  await api.stop();
  await receiver.stop();
});

async function register(events: readonly WebhookEvent[]): Promise<string> {
  const hook = { url: receiver.url, events };
  const reply = await manager.post(`/programmes/${programme.id}/webhooks`, hook);
  if (reply.status !== 201) throw new Error(reply.text);
  return reply.body.secret as string;
}

const enrolments = async (): Promise<string[]> => {
  const rows = await api.rows<{ id: string }>(
    'SELECT id FROM enrolment WHERE programme_id = $1 ORDER BY id',
    [programme.id],
  );
  return rows.map(({ id }) => id);
};
const told = (): string[] =>
  receiver.received.map(({ body }) => (JSON.parse(body) as { data: { id: string } }).data.id);
const deliveries = () =>
  api.rows<{ subjectId: string }>(
    'SELECT subject_id AS "subjectId" FROM webhook_delivery WHERE programme_id = $1 ORDER BY subject_id',
    [programme.id],
  );

describe('firms that a file brings in', () => {
  it('are told of one by one, signed, as those that are enrolled by hand', async () => {
    const secret = await register(WEBHOOK_EVENTS);
    await uploads.imported(FILE);
    await api.whole.work();

    expect(await enrolments()).toHaveLength(3);
    expect(told().sort()).toEqual(await enrolments());
    for (const { headers, body } of receiver.received) {
      const signed = `${String(headers['webhook-id'])}.${String(headers['webhook-timestamp'])}.${body}`;
      const key = Buffer.from(secret.replace('whsec_', ''), 'base64');
      const expected = createHmac('sha256', key).update(signed).digest('base64');
      expect(headers['webhook-signature']).toBe(`v1,${expected}`);
      expect(JSON.parse(body)).toMatchObject({
        type: 'enrolment.created',
        data: { programmeId: programme.id },
      });
    }
  });

  it('are told of once: not again by the job, nor by the same file', async () => {
    await register(WEBHOOK_EVENTS);
    await uploads.imported(FILE);
    await api.rows(
      `INSERT INTO outbox (id, queue, name, payload, created_at)
       SELECT verso.new_id(), queue, name, payload, created_at FROM outbox
        WHERE name = 'webhooks.tell' AND relayed_at IS NULL`,
    );
    await api.whole.work();
    await uploads.imported(FILE.replace('Leipomo Aino', 'Leipomo Aino Oy'));
    await api.whole.work();

    expect(told().sort()).toEqual(await enrolments());
    expect(await deliveries()).toHaveLength(3);
  });

  it('are told of also where the version before asked for it', async () => {
    await register(WEBHOOK_EVENTS);
    await uploads.imported(FILE);
    await api.rows(
      `UPDATE outbox SET payload = jsonb_set(payload, '{payload}',
         (payload -> 'payload') - 'subjectIds'::text || jsonb_build_object(
           'subjectId', payload #> '{payload,subjectIds,0}',
           'moreIds', (payload #> '{payload,subjectIds}') - 0))
        WHERE name = 'webhooks.tell' AND relayed_at IS NULL`,
    );
    await api.whole.work();

    expect(told().sort()).toEqual(await enrolments());
  });

  it('are told of each, where there are more than go at once', async () => {
    await register(WEBHOOK_EVENTS);
    const lines = Array.from({ length: 501 }, (_, nth) => `${nth + 1};Paja ${nth + 1}`);
    await uploads.imported(`Oma numero;Nimi\n${lines.join('\n')}`);
    const jobs = await api.rows<{ news: WebhookNews }>(
      `UPDATE outbox SET relayed_at = now(), finished_at = now()
        WHERE name = 'webhooks.tell' AND relayed_at IS NULL RETURNING payload -> 'payload' AS news`,
    );
    const system = { kind: 'system', job: 'webhooks.tell' } as const;
    for (const { news } of jobs) {
      await api.app.get(DeliveriesService, { strict: false }).tell(system, news);
    }

    const subjects = (await deliveries()).map(({ subjectId }) => subjectId);
    expect(jobs).toHaveLength(2);
    expect(subjects).toHaveLength(501);
    expect(subjects).toEqual(await enrolments());
    await api.rows(`DELETE FROM outbox WHERE name = 'webhooks.deliver'`);
  });

  it('are no news where no webhook wants them', async () => {
    await register(['period.approved']);
    await uploads.imported(FILE);
    await api.whole.work();

    expect(await enrolments()).toHaveLength(3);
    expect(receiver.received).toEqual([]);
    expect(await deliveries()).toEqual([]);
  });
});
