import type { Client } from 'pg';

import { type Cast, readCast } from './cast.js';
import { type Answer, asPerson, asRuntime, asSuperuser, attempt } from './wall.js';

const LONG_AGO = '2025-01-01T00:00:00Z';
const FAR_OFF = '2099-01-01T00:00:00Z';
const ID = '01900000-0000-7000-8000-0000000000e1';

/** Rows that jobs reach within the tables they may touch. */
describe('the rows of jobs', () => {
  let superuser: Client;
  let job: Client;
  let cast: Cast;

  beforeAll(async () => {
    superuser = await asSuperuser();
    job = await asRuntime('verso_job');
    cast = await readCast(superuser);
    for (const [hash, expires] of [
      ['over', LONG_AGO],
      ['alive', FAR_OFF],
    ]) {
      await superuser.query(
        `INSERT INTO session (id_hash, person_id, data, created_at, last_seen_at, expires_at)
         VALUES ($1, $2, '{}', $3, $3, $4)`,
        [hash, cast.advisor, LONG_AGO, expires],
      );
    }
    await superuser.query(
      `INSERT INTO outbox (id, queue, name, payload, created_at) VALUES ($1, 'mail', 'mail.send', '{"payload": {}}', $2)`,
      [ID, LONG_AGO],
    );
  });
  afterAll(async () => {
    await job.end();
    await superuser.end();
  });

  const asJob = (sql: string, values: unknown[] = []): Promise<Answer> =>
    asPerson(job, null, () => attempt(job, sql, values));
  const outboxRow = (payload: object): Promise<Answer> =>
    asJob(
      `INSERT INTO outbox (id, queue, name, payload, created_at) VALUES ($1, 'mail', 'mail.send', $2, $3)`,
      [crypto.randomUUID(), payload, LONG_AGO],
    );
  const mail = (kind: string, state = 'queued'): Promise<Answer> =>
    asJob(
      `INSERT INTO mail_message (id, kind, person_id, subject_kind, subject_id, language, state, message_id, attempts, created_at)
       VALUES ($1, $2, $3, 'x', $1, 'fi', $4, 'x', 0, $5)`,
      [crypto.randomUUID(), kind, cast.advisor, state, LONG_AGO],
    );
  const audited = (kind: string, person: string | null): Promise<Answer> =>
    asJob(
      `INSERT INTO audit_event (id, at, actor_kind, person_id, action, subject_kind, details)
       VALUES ($1, $2, $3, $4, 'x', 'x', '{}')`,
      [crypto.randomUUID(), LONG_AGO, kind, person],
    );

  it('sweep sessions that are over, unread, and no other', async () => {
    expect(await asJob('DELETE FROM session')).toEqual({ ran: 1 });
    expect(await asJob('SELECT id_hash FROM session')).toEqual({ refusedBy: 'wall' });
    expect(await asJob('SELECT token_hash FROM sign_in_request')).toEqual({ refusedBy: 'wall' });
  });

  it('move what has not ended in the outbox, and sweep only what has', async () => {
    const [counts] = (
      await superuser.query<{ open: number; ended: number }>(
        `SELECT count(*) FILTER (WHERE finished_at IS NULL)::int AS open,
                count(*) FILTER (WHERE finished_at IS NOT NULL)::int AS ended FROM outbox`,
      )
    ).rows as [{ open: number; ended: number }];

    expect(counts.open).toBeGreaterThan(0);
    expect(counts.ended).toBeGreaterThan(0);
    expect(await asJob('UPDATE outbox SET relayed_at = now()')).toEqual({ ran: counts.open });
    const ended = 'UPDATE outbox SET relayed_at = now(), finished_at = now()';
    expect(await asJob(ended)).toEqual({ ran: counts.open });
    expect(await asJob(`UPDATE outbox SET payload = '{}'`)).toEqual({ refusedBy: 'wall' });
    expect(await asJob('DELETE FROM outbox')).toEqual({ ran: counts.ended });
  });

  it('ask for jobs as the system only', async () => {
    expect(await outboxRow({ payload: {} })).toEqual({ ran: 1 });
    expect(await outboxRow({ payload: {}, actorId: cast.manager })).toEqual({ refusedBy: 'wall' });
  });

  it('order reminders, and mails of webhooks and of swaps that there are; no other', async () => {
    expect(await mail('reminder')).toEqual({ ran: 1 });
    expect(await mail('reminder', 'sent')).toEqual({ refusedBy: 'wall' });
    for (const kind of [
      'sign-in',
      'invitation',
      'staff-invitation',
      'webhook-failing',
      'meeting-reminder',
      ...['swap-asked', 'swap-accepted', 'swap-declined', 'swap-overtaken'],
    ]) {
      expect([kind, await mail(kind)]).toEqual([kind, { refusedBy: 'wall' }]);
    }
  });

  it('write into the audit trail as the system only', async () => {
    expect(await audited('system', null)).toEqual({ ran: 1 });
    expect(await audited('anonymous', null)).toEqual({ refusedBy: 'wall' });
    expect(await audited('person', cast.manager)).toEqual({ refusedBy: 'wall' });
    expect(await asJob(`UPDATE audit_event SET action = 'x'`)).toEqual({ refusedBy: 'wall' });
    expect(await asJob('DELETE FROM audit_event')).toEqual({ refusedBy: 'wall' });
  });

  it('become nobody by naming a person', async () => {
    const seen = await asPerson(job, cast.administrator, () =>
      attempt(job, 'SELECT * FROM observation'),
    );

    expect(seen).toEqual({ refusedBy: 'wall' });
  });
});
