import type { ServerResponse } from 'node:http';

import { DELIVERY_TRIES, WEBHOOK_PATIENCE_MS } from '@verso/domain';
import { v7 } from 'uuid';

import { DeliveriesService } from '../../../backend/src/webhooks/deliveries.service.js';
import { Fixtures, type Person, type Programme } from '../../support/growth-path/fixtures.js';
import { type Letter, PostOffice } from '../../support/growth-path/post-office.js';
import { type Client, TestApi } from '../../support/growth-path/test-api.js';
import { WebhookReceiver } from '../../support/webhook-receiver.js';

const SYSTEM = { kind: 'system', job: 'webhooks.deliver' } as const;
const NOW = '2026-03-15T09:00:00Z';

describe('a webhook that does not get through', () => {
  let office: PostOffice;
  let api: TestApi;
  let fixtures: Fixtures;
  let receiver: WebhookReceiver;
  let programme: Programme;
  let manager: Client;
  let hookId: string;

  beforeAll(async () => {
    office = await PostOffice.open();
    receiver = await WebhookReceiver.start();
    const env = { WEBHOOK_LOOPBACK: 'true', WEBHOOK_TIMEOUT: '1', SMTP_URL: office.url };
    api = await TestApi.start({ env: { ...env, PUBLIC_URL: 'http://verso.example' } });
    fixtures = new Fixtures(api);
  });
  beforeEach(async () => {
    receiver.reset();
    await api.rows(`DELETE FROM outbox WHERE relayed_at IS NULL`);
    api.moveTo(NOW);
    programme = await fixtures.programme();
    manager = await api.as(programme.manager);
    hookId = await register(`${receiver.url}?key=tunnussana`);
  });
  afterAll(async () => {
    await api.stop();
    await receiver.stop();
    await office.close();
  });

  const path = () => `/programmes/${programme.id}/webhooks`;
  const service = () => api.app.get(DeliveriesService, { strict: false });
  const letters = (to: Person = programme.manager): readonly Letter[] => office.to(to.email);
  const register = async (url: string): Promise<string> => {
    const reply = await manager.post(path(), { url, events: ['enrolment.created'] });
    if (reply.status !== 201) throw new Error(reply.text);
    return reply.body.id as string;
  };
  /** Something happened: its delivery, with so many tries behind it. */
  const told = async (tries: number): Promise<string> => {
    const subjectId = v7();
    const at = new Date(api.whole.clock.nowMs()).toISOString();
    const news = {
      event: 'enrolment.created',
      programmeId: programme.id,
      subjectIds: [subjectId],
      at,
    } as const;
    await service().tell({ kind: 'system', job: 'webhooks.tell' }, news);
    const [row] = await api.rows<{ id: string }>(
      `UPDATE webhook_delivery SET attempts = $2 WHERE subject_id = $1 RETURNING id`,
      [subjectId, tries],
    );
    await api.rows(`DELETE FROM outbox WHERE payload -> 'payload' ->> 'deliveryId' = $1`, [
      row!.id,
    ]);
    return row!.id;
  };
  const tryOf = async (deliveryId: string, nth: number): Promise<void> => {
    await service().deliver(SYSTEM, { deliveryId, nth });
  };
  const lastTry = async (): Promise<void> => tryOf(await told(DELIVERY_TRIES - 1), DELIVERY_TRIES);

  it('is told to the manager by mail: which receiver, how it failed, and where its log is', async () => {
    receiver.answerWith(503);
    await lastTry();
    await api.whole.work();

    const [letter, ...more] = letters();
    const host = new URL(receiver.url).host;
    expect(more).toEqual([]);
    expect(letter!.subject).toContain(host);
    expect(letter!.text).toContain('palvelin vastasi 503');
    expect(letter!.text).toContain('yrittää yhä');
    expect(letter!.text).toContain(`http://verso.example${path()}/${hookId}`);
    expect(letter!.text).not.toContain('tunnussana');
  });

  it('is told once, however many deliveries fail', async () => {
    receiver.answerWith(500);
    for (let count = 0; count < 3; count += 1) await lastTry();
    await tryOf(await told(0), 1);
    api.whole.clock.moveBy(WEBHOOK_PATIENCE_MS);
    await lastTry();
    await api.whole.work();

    const [webhook] = await api.rows('SELECT off_reason FROM webhook WHERE id = $1', [hookId]);
    expect(webhook).toEqual({ off_reason: 'failing' });
    expect(letters()).toHaveLength(1);
  });

  it('is told once, when two fail at the same instant', async () => {
    const held: ServerResponse[] = [];
    receiver.answer((response) => {
      held.push(response);
      if (held.length === 2) for (const each of held) each.writeHead(500).end();
    });
    await Promise.all([lastTry(), lastTry()]);
    await api.whole.work();

    expect(held).toHaveLength(2);
    expect(letters()).toHaveLength(1);
  });

  it('is nothing to tell before a delivery has had its last try', async () => {
    receiver.answerWith(500);
    await tryOf(await told(DELIVERY_TRIES - 2), DELIVERY_TRIES - 1);
    await api.whole.work();

    expect(letters()).toEqual([]);
  });

  it('is told again after it was well, and not before', async () => {
    receiver.answerWith(500);
    await lastTry();
    receiver.answerWith(200);
    await tryOf(await told(0), 1);
    receiver.answer((response) => response.destroy());
    await lastTry();
    await lastTry();
    await api.whole.work();

    expect(letters()).toHaveLength(2);
    expect(letters()[1]!.text).toContain('yhteys katkesi');
  });

  it('is told again after a manager has switched it on anew', async () => {
    receiver.answerWith(410);
    await tryOf(await told(0), 1);
    const body = { events: ['enrolment.created'], isOn: true };
    const switchedOn = await manager.put(`${path()}/${hookId}`, body);
    await tryOf(await told(0), 1);
    await api.whole.work();

    expect(switchedOn.status).toBe(204);
    expect(letters()).toHaveLength(2);
    expect(letters()[0]!.text).toContain('osoitetta enää ole');
  });

  it('is told to every manager in her language, and to nobody else', async () => {
    const second = await fixtures.person('manager', programme.id);
    const gone = await fixtures.person('manager', programme.id);
    const elsewhere = await fixtures.programme();
    await api.rows(`UPDATE person_identity SET language = 'sv' WHERE person_id = $1`, [second.id]);
    await api.rows('UPDATE role_grant SET ended_at = now() WHERE person_id = $1', [gone.id]);
    receiver.answer(() => undefined);
    await lastTry();
    await api.whole.work();

    const others = [programme.advisor, programme.funder, gone, elsewhere.manager];
    const rows = await api.rows<{ person_id: string }>(
      `SELECT person_id FROM mail_message WHERE subject_id = $1 ORDER BY person_id`,
      [hookId],
    );
    expect(letters()[0]!.text).toContain('vastaus ei tullut ajoissa');
    expect(letters(second)[0]!.text).toContain('svaret kom inte i tid');
    expect(others.flatMap((person) => letters(person))).toEqual([]);
    expect(rows.map((row) => row.person_id)).toEqual([programme.manager.id, second.id].sort());
  });

  it('says what is in its mail to managers alone', async () => {
    receiver.answerWith(503);
    await lastTry();
    await api.whole.work();
    const [mail] = await api.rows<{ id: string }>(
      'SELECT id FROM mail_message WHERE subject_id = $1',
      [hookId],
    );
    const elsewhere = await fixtures.programme();
    const look = async (person: Person) => (await api.as(person)).get(`/mails/${mail!.id}`);

    const seen = (await look(programme.manager)).body;
    expect(seen).toMatchObject({ secretsHidden: false });
    expect(seen.text).toContain('palvelin vastasi 503');
    expect((await look(programme.advisor)).body).toMatchObject({ text: '' });
    expect((await look(elsewhere.manager)).status).toBe(404);
  });

  it('is no news when it is well again before the mail leaves', async () => {
    receiver.answerWith(500);
    await lastTry();
    receiver.answerWith(200);
    await tryOf(await told(0), 1);
    await api.whole.work();

    expect(letters()).toEqual([]);
  });

  it.each([
    ['removed', 'archived_at = now()'],
    ['switched off by hand', `off_since = now(), off_reason = 'manual'`],
  ])('is not told of one that was %s while it was called', async (_, change) => {
    receiver.answer((response) => {
      const changed = api.rows(`UPDATE webhook SET ${change} WHERE id = $1`, [hookId]);
      void changed.then(() => response.writeHead(500).end());
    });
    const late = await told(DELIVERY_TRIES - 1);
    await tryOf(late, DELIVERY_TRIES);
    await api.whole.work();

    const [delivery] = await api.rows('SELECT state FROM webhook_delivery WHERE id = $1', [late]);
    expect(delivery).toEqual({ state: 'failed' });
    expect(letters()).toEqual([]);
  });

  it('is told when the last try was lost with its worker', async () => {
    const id = await told(DELIVERY_TRIES);
    await api.rows(
      `UPDATE webhook_delivery SET next_at = next_at - interval '1 hour', tried_at = happened_at WHERE id = $1`,
      [id],
    );
    await service().sweep({ kind: 'system', job: 'webhooks.sweep' });
    await service().sweep({ kind: 'system', job: 'webhooks.sweep' });
    await api.whole.work();

    expect(letters()).toHaveLength(1);
    expect(letters()[0]!.text).toMatch(/yritys jäi kesken/);
  });
});
