import { createHmac } from 'node:crypto';

import { DELIVERY_TRIES, pauseAfter, WEBHOOK_EVENTS } from '@verso/domain';
import { v7 } from 'uuid';

import { DeliveriesService } from '../../../backend/src/webhooks/deliveries.service.js';
import { RollupsService } from '../../../backend/src/rollups/rollups.service.js';
import { aCard, running } from '../../support/growth-path/experiment-steps.js';
import { type Firm, Fixtures, type Programme } from '../../support/growth-path/fixtures.js';
import { type Client, TestApi } from '../../support/growth-path/test-api.js';
import { WebhookReceiver } from '../../support/webhook-receiver.js';

interface Delivery {
  readonly id: string;
  readonly event: string;
  readonly subjectId: string;
  readonly state: string;
  readonly attempts: number;
  readonly statusCode: number | null;
  readonly errorCode: string | null;
  readonly nextAt: string | null;
}

describe('what a webhook is told', () => {
  let api: TestApi;
  let fixtures: Fixtures;
  let receiver: WebhookReceiver;
  let programme: Programme;
  let manager: Client;
  let hook: { id: string; secret: string };

  beforeAll(async () => {
    api = await TestApi.start({ env: { WEBHOOK_LOOPBACK: 'true', WEBHOOK_TIMEOUT: '1' } });
    fixtures = new Fixtures(api);
    receiver = await WebhookReceiver.start();
  });
  beforeEach(async () => {
    receiver.reset();
    // What an earlier test left waiting is none of this one's business.
    await api.rows(`DELETE FROM outbox WHERE name = 'webhooks.deliver' AND relayed_at IS NULL`);
    api.moveTo('2026-03-15T09:00:00Z');
    programme = await fixtures.programme();
    manager = await api.as(programme.manager);
    hook = await register(receiver.url);
  });
  afterAll(async () => {
    await api.stop();
    await receiver.stop();
  });

  const hooks = () => `/programmes/${programme.id}/webhooks`;
  const register = async (url: string): Promise<{ id: string; secret: string }> => {
    const reply = await manager.post(hooks(), { url, events: [...WEBHOOK_EVENTS] });
    if (reply.status !== 201) throw new Error(reply.text);
    return reply.body as { id: string; secret: string };
  };
  const work = () => api.whole.work();
  const enrol = async (): Promise<string> => {
    const advisor = await api.as(programme.advisor);
    const reply = await advisor.post(`/programmes/${programme.id}/enrolments`, {
      businessId: null,
      kind: 'sole-trader',
      name: 'Parturi Aino Testaaja',
      legalForm: 'sole-trader',
      industryCode: null,
      industryCodeSet: null,
      municipalityCode: null,
    });
    if (reply.status !== 201) throw new Error(reply.text);
    return reply.body.enrolmentId as string;
  };
  const log = async (): Promise<Delivery[]> =>
    (await manager.get(`${hooks()}/${hook.id}/deliveries`)).body.items as Delivery[];
  const pass = async (milliseconds: number): Promise<void> => {
    api.whole.clock.moveBy(milliseconds + 1_000);
    await work();
  };

  it('is an enrolment, signed so that the receiver can check it', async () => {
    const enrolmentId = await enrol();
    await work();

    const [{ headers, body }] = receiver.received as [(typeof receiver.received)[number]];
    const key = Buffer.from(hook.secret.replace('whsec_', ''), 'base64');
    const signed = `${String(headers['webhook-id'])}.${String(headers['webhook-timestamp'])}.${body}`;
    const expected = createHmac('sha256', key).update(signed).digest('base64');
    expect(headers['webhook-signature']).toBe(`v1,${expected}`);
    expect(Number(headers['webhook-timestamp'])).toBeCloseTo(api.whole.clock.nowMs() / 1_000, -2);
    expect(JSON.parse(body)).toEqual({
      type: 'enrolment.created',
      timestamp: expect.stringMatching(/^2026-03-15T09:00/) as unknown,
      data: { programmeId: programme.id, id: enrolmentId },
    });
    const [delivery] = await log();
    expect(delivery).toMatchObject({
      id: headers['webhook-id'],
      subjectId: enrolmentId,
      state: 'delivered',
      attempts: 1,
      statusCode: 204,
    });
  });

  it('is a decided experiment and a published period, once each', async () => {
    const firm: Firm = await fixtures.firm(programme);
    const owner = await api.as(await fixtures.person('entrepreneur', programme.id, firm.id));
    const experimentId = await running(owner, programme, aCard(firm));
    const course = `/programmes/${programme.id}/experiments/${experimentId}`;
    await owner.post(`${course}/observations`, { id: v7(), trials: 30, successes: 9 });
    await owner.post(`${course}/close`, {
      decision: 'persevere',
      learning: 'Varausnappi näkyviin.',
    });
    await api.app.get(RollupsService, { strict: false }).recomputeMonth(programme.id, '2026-02');
    const { body } = await manager.post(`/programmes/${programme.id}/kpi-releases`, {
      month: '2026-02',
    });
    await work();

    const told = (await log()).map(({ event, subjectId }) => [event, subjectId]);
    expect(told.sort()).toEqual([
      ['experiment.decided', experimentId],
      ['period.approved', body.releaseId],
    ]);
    expect(receiver.received).toHaveLength(2);
  });

  it('is told once, although its job runs again', async () => {
    const enrolmentId = await enrol();
    await work();
    const news = { event: 'enrolment.created', programmeId: programme.id } as const;
    const told = { ...news, subjectIds: [enrolmentId], at: '2026-03-15T09:00:00.000Z' };
    const deliveries = api.app.get(DeliveriesService, { strict: false });
    const system = { kind: 'system', job: 'webhooks.tell' } as const;
    await Promise.all([deliveries.tell(system, told), deliveries.tell(system, told)]);
    const [{ id }] = (await log()) as [Delivery];
    await Promise.all([1, 1, 2].map((nth) => deliveries.deliver(system, { deliveryId: id, nth })));
    await work();

    expect(await log()).toHaveLength(1);
    expect(receiver.received).toHaveLength(1);
  });

  it('is nothing of other programmes, and nothing that was not chosen', async () => {
    const body = { events: ['period.approved'], isOn: true };
    expect((await manager.put(`${hooks()}/${hook.id}`, body)).status).toBe(204);
    await enrol();
    const mine = programme;
    programme = await fixtures.programme();
    await enrol();
    programme = mine;
    await work();

    expect(receiver.received).toEqual([]);
    expect(await log()).toEqual([]);
  });

  it('is tried again after a failure, at ever longer intervals, under the same id', async () => {
    receiver.answerWith(500);
    await enrol();
    await work();
    const afterFirst = await log();
    await pass(30_000);
    const tooEarly = receiver.received.length;
    await pass(31_000);
    receiver.answerWith(200);
    await pass(5 * 60_000);

    expect(afterFirst).toMatchObject([{ state: 'pending', attempts: 1, statusCode: 500 }]);
    expect(tooEarly).toBe(1);
    expect(await log()).toMatchObject([{ state: 'delivered', attempts: 3, statusCode: 200 }]);
    const ids = receiver.received.map(({ headers }) => headers['webhook-id']);
    expect(ids).toHaveLength(3);
    expect(new Set(ids).size).toBe(1);
    expect(new Set(receiver.received.map(({ body }) => body)).size).toBe(1);
  });

  it('waits for a receiver that is slow, no longer than allowed', async () => {
    receiver.answer(() => undefined);
    await enrol();
    await work();

    expect(await log()).toMatchObject([
      { state: 'pending', statusCode: null, errorCode: 'timeout' },
    ]);
    expect((await manager.get(hooks())).body.items).toMatchObject([{ statusCode: null }]);
  });

  it('waits for one that is away, and one that breaks off', async () => {
    const away = await WebhookReceiver.start();
    const nowhere = away.url;
    await away.stop();
    hook = await register(`${receiver.url}?second`);
    receiver.answer((response) => response.destroy());
    await enrol();
    await work();
    const brokenOff = await log();
    await api.rows('UPDATE webhook SET url = $2 WHERE id = $1', [hook.id, nowhere]);
    await pass(60_000);

    expect(brokenOff).toMatchObject([{ errorCode: 'broken-off' }]);
    expect(await log()).toMatchObject([{ attempts: 2, errorCode: 'refused', state: 'pending' }]);
  });

  it('follows no redirect', async () => {
    receiver.answerWith(302, { location: receiver.url });
    await enrol();
    await work();

    expect(receiver.received).toHaveLength(1);
    expect(await log()).toMatchObject([{ state: 'pending', statusCode: 302 }]);
    const { body } = await manager.get(hooks());
    expect(body.items).toMatchObject([{ statusCode: 302, failingSince: expect.any(String) }]);
  });

  it('reads no more of an endless answer than it has to', async () => {
    receiver.answer((response) => {
      const pour = (): void => {
        while (response.write(Buffer.alloc(65_536)));
        response.once('drain', pour);
      };
      pour();
    });
    await enrol();
    await work();

    expect(await log()).toMatchObject([{ state: 'delivered', statusCode: 200 }]);
  });

  it('is given up after eight tries, and sent again by hand', async () => {
    receiver.answerWith(503);
    await enrol();
    await work();
    for (let tries = 1; tries < DELIVERY_TRIES; tries += 1) await pass(pauseAfter(tries)!);
    const givenUp = await log();
    receiver.answerWith(200);
    const path = `${hooks()}/${hook.id}/deliveries/${givenUp[0]!.id}/resend`;
    // The days went by faster than a session lasts.
    api.moveTo('2026-03-15T10:00:00Z');
    const resent = [await manager.post(path), await manager.post(path)];
    await work();

    expect(givenUp).toMatchObject([
      { state: 'failed', attempts: 8, statusCode: 503, nextAt: null },
    ]);
    expect(resent.map(({ status }) => status)).toEqual([202, 409]);
    expect(await log()).toMatchObject([{ state: 'delivered', attempts: 1, statusCode: 200 }]);
    expect(receiver.received).toHaveLength(9);
    expect(new Set(receiver.received.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
  });

  it('ends with a receiver that has failed for days: it is switched off, and nothing more is sent', async () => {
    receiver.answerWith(500);
    await enrol();
    await work();
    api.whole.clock.moveBy(5 * 24 * 3_600_000);
    await work();
    const tries = receiver.received.length;
    await enrolLater();
    await pass(48 * 3_600_000);

    const [{ off_reason: reason }] = (await api.rows<{ off_reason: string }>(
      'SELECT off_reason FROM webhook WHERE id = $1',
      [hook.id],
    )) as [{ off_reason: string }];
    const states = await api.rows<{ state: string }>(
      'SELECT state FROM webhook_delivery WHERE webhook_id = $1',
      [hook.id],
    );
    const trail = await api.rows(
      `SELECT FROM audit_event WHERE action = 'webhook.off' AND subject_id = $1`,
      [hook.id],
    );
    expect(reason).toBe('failing');
    expect(receiver.received).toHaveLength(tries);
    expect(states).toEqual([{ state: 'skipped' }]);
    expect(trail).toHaveLength(1);
  });

  async function enrolLater(): Promise<void> {
    const news = { event: 'enrolment.created', programmeId: programme.id } as const;
    const told = { ...news, subjectIds: [v7()], at: '2026-03-20T09:00:00.000Z' };
    const deliveries = api.app.get(DeliveriesService, { strict: false });
    await deliveries.tell({ kind: 'system', job: 'webhooks.tell' }, told);
  }

  it('ends with a receiver that says it is gone', async () => {
    receiver.answerWith(410);
    await enrol();
    await work();

    expect(await log()).toMatchObject([{ state: 'failed', attempts: 1, statusCode: 410 }]);
    const { items } = (await manager.get(hooks())).body as { items: { offReason: string }[] };
    expect(items).toMatchObject([{ offReason: 'gone' }]);
  });

  it('is taken up when its worker went away in the middle of a try', async () => {
    const [, system] = [await enrol(), { kind: 'system', job: 'webhooks.sweep' } as const];
    receiver.answerWith(500);
    await work();
    await api.rows(
      `UPDATE webhook_delivery SET next_at = next_at - interval '1 hour' WHERE webhook_id = $1`,
      [hook.id],
    );
    await api.rows(`DELETE FROM outbox WHERE name = 'webhooks.deliver' AND relayed_at IS NULL`);
    receiver.answerWith(200);
    await api.app.get(DeliveriesService, { strict: false }).sweep(system);
    await work();

    expect(await log()).toMatchObject([{ state: 'delivered', attempts: 2 }]);
  });
});
