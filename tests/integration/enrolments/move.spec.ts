import {
  Fixtures,
  type Firm,
  type Person,
  type Programme,
} from '../../support/growth-path/fixtures.js';
import { TestApi } from '../../support/growth-path/test-api.js';

let api: TestApi;
let fixtures: Fixtures;
let programme: Programme;
let other: Programme;
let entrepreneur: Person;
let firm: Firm;
let enrolmentId: string;

beforeAll(async () => {
  api = await TestApi.start();
  fixtures = new Fixtures(api);
  programme = await fixtures.programme();
  other = await fixtures.programme();
});
beforeEach(async () => {
  api.moveTo('2026-11-20T10:00:00Z');
  firm = await fixtures.firm(programme, { activeFrom: '2026-03-01' });
  enrolmentId = await enrolmentOf(firm);
  entrepreneur = await fixtures.person('entrepreneur', programme.id, firm.id);
});
afterAll(() => api.stop());

async function enrolmentOf({ id }: Firm): Promise<string> {
  const [row] = await api.rows<{ id: string }>(
    'SELECT id FROM enrolment WHERE enterprise_id = $1',
    [id],
  );
  return row!.id;
}
const path = (part: 'moves' | 'advisor', id = enrolmentId) =>
  `/programmes/${programme.id}/enrolments/${id}/${part}`;

describe('moving an enrolment', () => {
  it('ends it on the day, keeps the move and tells the figures', async () => {
    const advisor = await api.as(programme.advisor);

    const reply = await advisor.post(path('moves'), { to: 'completed', effectiveOn: '2026-11-01' });

    expect(reply.status).toBe(200);
    expect(reply.body.enrolment).toMatchObject({ stage: 'completed', endedOn: '2026-11-01' });
    expect(reply.body.enrolment.transitions.at(-1)).toMatchObject({
      fromStage: 'active',
      toStage: 'completed',
      effectiveOn: '2026-11-01',
      reason: null,
    });
    const audit = await api.rows(
      `SELECT details ->> 'to' AS to FROM audit_event WHERE action = 'enrolment.move' AND subject_id = $1`,
      [enrolmentId],
    );
    expect(audit).toEqual([{ to: 'completed' }]);
    const jobs = await api.rows(
      `SELECT id FROM outbox WHERE name LIKE 'rollups.%' AND payload #>> '{payload,programmeId}' = $1`,
      [programme.id],
    );
    expect(jobs).not.toEqual([]);
  });

  it('asks why a firm leaves before the end', async () => {
    const advisor = await api.as(programme.advisor);

    const without = await advisor.post(path('moves'), { to: 'withdrawn' });
    const withReason = await advisor.post(path('moves'), {
      to: 'withdrawn',
      reason: 'Toiminta päättyi',
    });

    expect(without.body.errors).toEqual([{ path: 'reason', code: 'required' }]);
    expect(withReason.body.enrolment).toMatchObject({ stage: 'withdrawn', endedOn: '2026-11-20' });
  });

  it('is refused from where the stage does not lead there, also the second time', async () => {
    const advisor = await api.as(programme.advisor);
    await advisor.post(path('moves'), { to: 'completed' });

    const reply = await advisor.post(path('moves'), { to: 'completed' });

    expect(reply).toMatchObject({
      status: 409,
      body: { code: 'enrolment.move-refused', params: { from: 'completed', to: 'completed' } },
    });
  });

  it('lets one of two win who move it at once', async () => {
    const advisor = await api.as(programme.advisor);
    const manager = await api.as(programme.manager);

    const replies = await Promise.all([
      advisor.post(path('moves'), { to: 'completed' }),
      manager.post(path('moves'), { to: 'withdrawn', reason: 'Muutto' }),
    ]);

    expect(replies.map(({ status }) => status).sort()).toEqual([200, 409]);
    const moves = await api.rows('SELECT id FROM enrolment_transition WHERE enrolment_id = $1', [
      enrolmentId,
    ]);
    expect(moves).toHaveLength(2);
  });

  it.each([
    [{ to: 'applied' }, 'to', 'not-one-of'],
    [{ to: 'completed', effectiveOn: '2026-11-21' }, 'effectiveOn', 'in-the-future'],
    [{ to: 'completed', effectiveOn: '2026-02-28' }, 'effectiveOn', 'before-enrolment'],
    [{ to: 'withdrawn', reason: 'x' }, 'reason', 'too-short'],
    [{ to: 'completed', note: 'x' }, 'note', 'unknown-field'],
  ])('refuses %j', async (request, field, code) => {
    const reply = await (await api.as(programme.advisor)).post(path('moves'), request);

    expect(reply.status).toBe(400);
    expect(reply.body.errors).toEqual([expect.objectContaining({ path: field, code })]);
  });

  it('answers for an enrolment of another programme as for one that is not there', async () => {
    const theirs = await enrolmentOf(await fixtures.firm(other));

    const reply = await (
      await api.as(programme.advisor)
    ).post(path('moves', theirs), {
      to: 'completed',
    });

    expect(reply).toMatchObject({ status: 404, body: { code: 'enrolment.not-found' } });
  });

  it('is refused to those who are not on the staff', async () => {
    const byFunder = await (
      await api.as(programme.funder)
    ).post(path('moves'), { to: 'completed' });
    const byOwner = await (await api.as(entrepreneur)).post(path('moves'), { to: 'completed' });
    const byStranger = await (await api.as(other.manager)).post(path('moves'), { to: 'completed' });

    expect([byFunder.status, byOwner.status, byStranger.status]).toEqual([403, 403, 404]);
  });
});

describe('giving a firm to another advisor', () => {
  it('is audited and shows at once', async () => {
    const manager = await api.as(programme.manager);

    const reply = await manager.put(path('advisor'), {
      advisorId: programme.manager.id,
      reason: 'Hanna jää vapaalle',
    });

    expect(reply.status).toBe(204);
    const view = await manager.get(`/programmes/${programme.id}/enterprises/${firm.id}`);
    expect(view.body.enrolment.advisorId).toBe(programme.manager.id);
    expect(view.body.enrolment.handovers).toEqual([
      {
        handedOn: '2026-11-20',
        fromName: programme.advisor.name,
        toName: programme.manager.name,
        reason: 'Hanna jää vapaalle',
      },
    ]);
    const audit = await api.rows(
      `SELECT person_id FROM audit_event WHERE action = 'enrolment.assign' AND subject_id = $1`,
      [enrolmentId],
    );
    expect(audit).toEqual([{ person_id: programme.manager.id }]);
  });

  it('changes nothing when she has it already, and is kept once when two do it at once', async () => {
    const manager = await api.as(programme.manager);
    const advisor = await api.as(programme.advisor);
    const handovers = () =>
      api.rows('SELECT to_advisor_id FROM enrolment_handover WHERE enrolment_id = $1', [
        enrolmentId,
      ]);

    await manager.put(path('advisor'), { advisorId: programme.advisor.id });
    expect(await handovers()).toEqual([]);
    const replies = await Promise.all([
      manager.put(path('advisor'), { advisorId: programme.manager.id }),
      advisor.put(path('advisor'), { advisorId: programme.manager.id }),
    ]);

    expect(replies.map(({ status }) => status)).toEqual([204, 204]);
    expect(await handovers()).toEqual([{ to_advisor_id: programme.manager.id }]);
  });

  it('is refused for somebody who is not on the staff', async () => {
    const manager = await api.as(programme.manager);

    const reply = await manager.put(path('advisor'), { advisorId: other.advisor.id });

    expect(reply).toMatchObject({ status: 400, body: { code: 'advisor.not-staff' } });
  });
});
