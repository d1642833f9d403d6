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
let successor: Person;
let firms: Firm[];

const REASON = 'Hanna jää perhevapaalle';

beforeAll(async () => {
  api = await TestApi.start();
  fixtures = new Fixtures(api);
  other = await fixtures.programme();
});
beforeEach(async () => {
  api.moveTo('2026-11-20T10:00:00Z');
  programme = await fixtures.programme();
  successor = await fixtures.person('advisor', programme.id);
  firms = [await fixtures.firm(programme), await fixtures.firm(programme)];
});
afterAll(() => api.stop());

const path = () => `/programmes/${programme.id}/handovers`;
const given = (to = successor, from = programme.advisor) => ({
  firms: firms.map(({ id }) => ({
    enterpriseId: id,
    fromAdvisorId: from.id,
    toAdvisorId: to.id,
  })),
  reason: REASON,
});
const advisorsNow = async () =>
  (
    await api.rows<{ advisor_id: string }>(
      'SELECT advisor_id FROM enrolment WHERE programme_id = $1',
      [programme.id],
    )
  ).map(({ advisor_id }) => advisor_id);
const kept = () =>
  api.rows<{ from_advisor_id: string; to_advisor_id: string; reason: string; handed_on: string }>(
    `SELECT from_advisor_id, to_advisor_id, reason, handed_on::text FROM enrolment_handover
      WHERE programme_id = $1 ORDER BY recorded_at, id`,
    [programme.id],
  );

describe('handing several firms over', () => {
  it('gives all of them at once, and each keeps from whom, to whom and why', async () => {
    const manager = await api.as(programme.manager);

    const reply = await manager.post(path(), given());

    expect(reply.status).toBe(204);
    expect(await advisorsNow()).toEqual([successor.id, successor.id]);
    const change = {
      from_advisor_id: programme.advisor.id,
      to_advisor_id: successor.id,
      ...{ reason: REASON, handed_on: '2026-11-20' },
    };
    expect(await kept()).toEqual([change, change]);
    const audit = await api.rows(
      `SELECT details ->> 'advisorId' AS "to" FROM audit_event
        WHERE action = 'enrolment.assign' AND programme_id = $1`,
      [programme.id],
    );
    expect(audit).toEqual([{ to: successor.id }, { to: successor.id }]);
  });

  it('is taken back by another one, the other way round', async () => {
    const manager = await api.as(programme.manager);
    await manager.post(path(), given());

    const reply = await manager.post(path(), given(programme.advisor, successor));

    expect(reply.status).toBe(204);
    expect(await advisorsNow()).toEqual([programme.advisor.id, programme.advisor.id]);
    expect(await kept()).toHaveLength(4);
  });

  it('changes nothing where one firm stands in the way, and names each that does', async () => {
    const manager = await api.as(programme.manager);
    const theirs = await fixtures.firm(other);
    const fine = given().firms;
    const asked = [
      fine[0],
      { ...fine[1], fromAdvisorId: programme.manager.id },
      { ...fine[0] },
      { ...fine[0], enterpriseId: theirs.id },
    ];

    const reply = await manager.post(path(), { firms: asked, reason: REASON });

    expect(reply).toMatchObject({ status: 409, body: { code: 'handover.refused' } });
    expect(reply.body.errors).toEqual([
      { path: 'firms.1.fromAdvisorId', code: 'handover.other-advisor' },
      { path: 'firms.2.enterpriseId', code: 'handover.repeated' },
      { path: 'firms.3.enterpriseId', code: 'enterprise.not-found' },
    ]);
    expect(await advisorsNow()).toEqual([programme.advisor.id, programme.advisor.id]);
    expect(await kept()).toEqual([]);
  });

  it('is refused the second time: she has none of them any more', async () => {
    const manager = await api.as(programme.manager);
    await manager.post(path(), given());

    const reply = await manager.post(path(), given());

    expect(reply.body.errors).toEqual([
      { path: 'firms.0.fromAdvisorId', code: 'handover.other-advisor' },
      { path: 'firms.1.fromAdvisorId', code: 'handover.other-advisor' },
    ]);
    expect(await kept()).toHaveLength(2);
  });

  it('lets one of two win who give the same firms to different people', async () => {
    const manager = await api.as(programme.manager);
    const advisor = await api.as(programme.advisor);
    const turned = { ...given(programme.manager), firms: given(programme.manager).firms.reverse() };

    const replies = await Promise.all([
      manager.post(path(), given()),
      advisor.post(path(), turned),
    ]);

    expect(replies.map(({ status }) => status).sort()).toEqual([204, 409]);
    expect(new Set(await advisorsNow()).size).toBe(1);
    expect(await kept()).toHaveLength(2);
  });

  it('goes to the staff of today only, and to somebody else', async () => {
    const manager = await api.as(programme.manager);
    await api.rows('UPDATE role_grant SET ended_at = now() WHERE person_id = $1', [successor.id]);

    const left = await manager.post(path(), given());
    const stranger = await manager.post(path(), given(other.advisor));
    const same = await manager.post(path(), given(programme.advisor));

    const codes = [left, stranger, same].map(({ body }) => body.errors[0]);
    expect(codes).toEqual([
      { path: 'firms.0.toAdvisorId', code: 'advisor.not-staff' },
      { path: 'firms.0.toAdvisorId', code: 'advisor.not-staff' },
      { path: 'firms.0.toAdvisorId', code: 'handover.same-advisor' },
    ]);
  });

  it.each([
    [{ firms: [] }, 'firms', 'too-few'],
    [{ reason: 'x' }, 'reason', 'too-short'],
    [{ firms: [{ enterpriseId: 'x' }] }, 'firms.0.enterpriseId', 'not-an-id'],
    [{ note: 'x' }, 'note', 'unknown-field'],
  ])('refuses %j', async (change, field, code) => {
    const reply = await (await api.as(programme.manager)).post(path(), { ...given(), ...change });

    expect(reply.status).toBe(400);
    expect(reply.body.errors).toContainEqual(expect.objectContaining({ path: field, code }));
  });

  it('is for the staff of the programme', async () => {
    const owner = await api.as(await fixtures.person('entrepreneur', programme.id, firms[0]!.id));
    const replies = [
      await (await api.as(programme.funder)).post(path(), given()),
      await owner.post(path(), given()),
      await (await api.as(other.manager)).post(path(), given()),
    ];

    expect(replies.map(({ status }) => status)).toEqual([403, 403, 404]);
    expect(await kept()).toEqual([]);
  });
});

describe('the advisors of a programme', () => {
  it('are its staff and whoever still has firms, each with how many', async () => {
    await api.rows('UPDATE role_grant SET ended_at = now() WHERE person_id = $1', [
      programme.advisor.id,
    ]);

    const { body } = await (
      await api.as(programme.manager)
    ).get(`/programmes/${programme.id}/advisors`);

    const found = new Map(
      body.items.map((one: { personId: string }) => [one.personId, one] as const),
    );
    expect(found.size).toBe(3);
    expect(found.get(programme.advisor.id)).toMatchObject({ isStaff: false, firms: 2 });
    expect(found.get(successor.id)).toMatchObject({
      ...{ name: successor.name, isStaff: true, firms: 0 },
    });
  });

  it('are told to the staff only', async () => {
    const at = `/programmes/${programme.id}/advisors`;

    expect((await (await api.as(programme.funder)).get(at)).status).toBe(403);
    expect((await (await api.as(other.advisor)).get(at)).status).toBe(404);
  });
});
