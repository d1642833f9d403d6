import { v7 } from 'uuid';

import { RetentionService } from '../../../backend/src/privacy/retention.service.js';
import { Fixtures, type Programme } from '../../support/growth-path/fixtures.js';
import { aSoleTrader, type SoleTrader } from '../../support/growth-path/sole-trader.js';
import { type Client, TestApi } from '../../support/growth-path/test-api.js';

const JOB = { kind: 'system', job: 'privacy.retain' } as const;

describe('retention', () => {
  let api: TestApi;
  let fixtures: Fixtures;
  let programme: Programme;
  let manager: Client;
  let trader: SoleTrader;

  beforeAll(async () => {
    api = await TestApi.start();
    fixtures = new Fixtures(api);
    api.moveTo('2027-06-01T09:00:00Z');
  });
  beforeEach(async () => {
    programme = await fixtures.programme();
    manager = await api.as(programme.manager);
    trader = await aSoleTrader(fixtures, programme);
  });
  afterAll(() => api.stop());

  const path = (): string => `/programmes/${programme.id}/retention`;
  const run = (): Promise<void> => api.app.get(RetentionService).run(JOB);
  const due = async (): Promise<Record<string, number>> => {
    const { body } = await manager.get(path());
    const rules = body.rules as { kind: string; due: number }[];
    return Object.fromEntries(rules.map((rule) => [rule.kind, rule.due]));
  };
  const withdrawn = (on: string) =>
    api.rows(`UPDATE enrolment SET stage = 'withdrawn', ended_on = $2 WHERE enterprise_id = $1`, [
      ...[trader.firm.id, on],
    ]);
  const contact = async () =>
    (
      await api.rows(
        'SELECT name, email, archived_at IS NULL AS current FROM contact WHERE id = $1',
        [trader.contactId],
      )
    )[0];

  it('takes at night exactly what the dry run has said, and once', async () => {
    await withdrawn('2026-05-31');
    const mailId = v7();
    await api.rows(
      `INSERT INTO mail_message (id, kind, person_id, programme_id, subject_kind, subject_id, language, state, message_id,
                                 attempts, created_at)
       VALUES ($1, 'invitation', $2, $3, 'invitation', $1, 'fi', 'sent', $4, 1, '2026-05-01T09:00:00Z')`,
      [mailId, trader.owner.id, programme.id, `<${mailId}@test.example>`],
    );
    const gone = await fixtures.person('advisor', programme.id);
    await api.rows(`UPDATE role_grant SET ended_at = '2025-05-01T00:00:00Z' WHERE person_id = $1`, [
      gone.id,
    ]);

    expect(await due()).toEqual({ contacts: 1, notes: 1, people: 1, mails: 1, records: 0 });
    expect((await manager.get(path())).body.firms).toMatchObject([
      { enterpriseId: trader.firm.id, contacts: 1, notes: 1 },
    ]);
    await run();
    await run();

    expect(await due()).toEqual({ contacts: 0, notes: 0, people: 0, mails: 0, records: 0 });
    expect(await contact()).toEqual({ name: '–', email: null, current: false });
    const { body } = await manager.get(path());
    expect(body.runs).toHaveLength(2);
    expect(body.runs).toContainEqual(
      expect.objectContaining({ contacts: 1, notes: 1, people: 1, mails: 1 }),
    );
    const [identity] = await api.rows('SELECT name FROM person_identity WHERE person_id = $1', [
      gone.id,
    ]);
    expect(identity).toEqual({ name: '–' });
    const [facts] = await api.rows<{ count: number }>(
      'SELECT count(*) AS count FROM observation WHERE enterprise_id = $1',
      [trader.firm.id],
    );
    expect(facts?.count).toBe(1);
  });

  it('goes on with the other programmes where one fails, and fails with it', async () => {
    const broken = programme.id;
    programme = await fixtures.programme();
    manager = await api.as(programme.manager);
    trader = await aSoleTrader(fixtures, programme);
    await withdrawn('2026-05-31');
    await api.rows(
      `ALTER TABLE retention_run ADD CONSTRAINT broken CHECK (programme_id <> '${broken}') NOT VALID`,
    );

    await expect(run()).rejects.toThrow('Retention failed for 1 of');
    await api.rows('ALTER TABLE retention_run DROP CONSTRAINT broken');

    expect(await contact()).toMatchObject({ current: false });
    await run();
    const runs = await api.rows('SELECT 1 FROM retention_run WHERE programme_id = $1', [broken]);
    expect(runs).toHaveLength(1);
  });

  it('leaves the contacts of firms that take part, and people with a role', async () => {
    await run();

    expect(await contact()).toMatchObject({ current: true });
    const [owner] = await api.rows<{ name: string }>(
      'SELECT name FROM person_identity WHERE person_id = $1',
      [trader.owner.id],
    );
    expect(owner?.name).not.toBe('–');
  });

  it('takes what people wrote to the coordinator with their names, and keeps what is counted', async () => {
    const network = await fixtures.network(programme);
    const place = { programme_id: programme.id, network_id: network.id };
    const [meeting, at] = [v7(), '2026-03-10T08:00:00Z'];
    await fixtures.insert('meeting', {
      ...{ ...place, id: meeting, meets_on: '2026-03-17', starts_at: '18:00', ends_at: '20:00' },
      ...{ place: 'Paja', at_coordinator: false, state: 'planned', arranged_at: at },
      ...{ created_at: at, created_by: programme.advisor.id },
    });
    await fixtures.insert('meeting_invitation', {
      ...{ ...place, id: v7(), meeting_id: meeting, enterprise_id: trader.firm.id },
      ...{ contact_id: trader.contactId, token_hash: 'hash', sent_at: at, asked_at: at },
      ...{ sent_by: programme.advisor.id, answer: 'yes', answered_at: at, message: 'Tulen.' },
    });
    const kept = () =>
      api.rows('SELECT answer, message FROM meeting_invitation WHERE meeting_id = $1', [meeting]);
    await run();
    const before = await kept();
    await withdrawn('2026-05-31');
    await run();

    expect(before).toEqual([{ answer: 'yes', message: 'Tulen.' }]);
    expect(await kept()).toEqual([{ answer: 'yes', message: null }]);
  });

  it('follows the rule that the manager sets, with its legal basis', async () => {
    await withdrawn('2027-04-15');
    expect(await due()).toMatchObject({ contacts: 0 });

    const set = await manager.put(path(), {
      kind: 'contacts',
      months: 1,
      legalBasis: 'Sopimus 2025',
    });
    const records = await manager.put(path(), {
      kind: 'records',
      months: 120,
      legalBasis: 'De minimis',
    });

    expect([set.status, records.status]).toEqual([204, 204]);
    expect(await due()).toMatchObject({ contacts: 1 });
    const { body } = await manager.get(path());
    expect(body.rules).toContainEqual(
      expect.objectContaining({
        kind: 'records',
        months: 120,
        legalBasis: 'De minimis',
        limitOn: '2037-12-31',
      }),
    );
    const [notice] = await api.rows<{ code: string }>('SELECT code FROM programme WHERE id = $1', [
      programme.id,
    ]);
    const told = await (await api.visitor()).get(`/privacy-notices/${notice!.code}`);
    expect(told.body).toMatchObject({ keptUntil: '2037-12-31' });
  });

  it('is the manager’s to set, within its limits, one at a time', async () => {
    const rule = { kind: 'notes', months: 6, legalBasis: 'Sopimus' };
    const advisor = await api.as(programme.advisor);
    const foreign = await api.as((await fixtures.programme()).manager);

    expect((await advisor.put(path(), rule)).status).toBe(403);
    expect((await foreign.put(path(), rule)).status).toBe(404);
    expect((await foreign.get(path())).status).toBe(404);
    for (const wrong of [{ months: 0 }, { months: 1.5 }, { kind: 'all' }, { legalBasis: '' }]) {
      expect((await manager.put(path(), { ...rule, ...wrong })).status).toBe(400);
    }
    const both = await Promise.all([
      manager.put(path(), rule),
      manager.put(path(), { ...rule, months: 7 }),
    ]);
    expect(both.some(({ status }) => status === 204)).toBe(true);
    const current = await api.rows(
      `SELECT 1 FROM retention_rule WHERE programme_id = $1 AND superseded_at IS NULL`,
      [programme.id],
    );
    expect(current).toHaveLength(1);
  });
});
