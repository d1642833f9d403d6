import { v7 } from 'uuid';

import { type Firm, Fixtures, type Programme } from '../../support/growth-path/fixtures.js';
import { type Client, TestApi } from '../../support/growth-path/test-api.js';

const NOW = '2026-03-10T08:00:00Z';
const NOBODY = { persons: 0, enterprises: 0, hours: 0 };

describe('training that people of firms complete', () => {
  let api: TestApi;
  let fixtures: Fixtures;
  let programme: Programme;
  let advisor: Client;
  let firm: Firm;
  let contactId: string;

  beforeAll(async () => {
    api = await TestApi.start();
    api.moveTo(NOW);
    fixtures = new Fixtures(api);
  });
  beforeEach(async () => {
    programme = await fixtures.programme();
    advisor = await api.as(programme.advisor);
    firm = await fixtures.firm(programme);
    contactId = await aContact(firm);
  });
  afterAll(() => api.stop());

  async function aContact(
    of: Firm,
    { name = 'Sanni Sopu', personId = null }: { name?: string; personId?: string | null } = {},
  ): Promise<string> {
    const id = v7();
    const key = { programme_id: programme.id, enterprise_id: of.id };
    await fixtures.insert('contact', {
      ...{ ...key, id, name, person_id: personId, email: null, phone: null, language: 'fi' },
      ...{ recorded_at: NOW, recorded_by: programme.advisor.id, archived_at: null },
    });
    return id;
  }
  const at = (rest = '', of = firm) =>
    `/programmes/${programme.id}/enterprises/${of.id}/training${rest}`;
  const record = (change: object = {}, { by = advisor, of = firm } = {}) =>
    by.post(at('', of), {
      ...{ contactId, title: 'Vahva yrittäjä', organiser: 'Kasvuohjelma', skill: 'green' },
      ...{ completedOn: '2026-03-09', hours: 1.5, evidence: 'Todistus 12', ...change },
    });
  const figures = async () => (await advisor.get(`/programmes/${programme.id}/training`)).body;

  it('is written down with who completed it and what shows it', async () => {
    const reply = await record({ title: ' Vahva yrittäjä ' });

    expect(reply).toMatchObject({ status: 201 });
    expect((await advisor.get(at())).body.items).toEqual([
      {
        ...{ id: reply.body.id, contactId, contactName: 'Sanni Sopu', title: 'Vahva yrittäjä' },
        ...{ organiser: 'Kasvuohjelma', skill: 'green', completedOn: '2026-03-09', hours: 1.5 },
        ...{ evidence: 'Todistus 12', recordedByName: programme.advisor.name },
        ...{ annulledAt: null, annulReason: null },
        recordedAt: expect.stringMatching(/^2026-03-10T08:00/),
      },
    ]);
    const acts = await api.rows('SELECT action FROM audit_event WHERE subject_id = $1', [
      reply.body.id,
    ]);
    expect(acts).toEqual([{ action: 'training.record' }]);
  });

  it.each([
    [{ completedOn: '2026-03-11' }, 'completedOn', 'in-the-future'],
    [{ completedOn: '2024-12-31' }, 'completedOn', 'training.before-programme'],
    [{ evidence: ' ' }, 'evidence', 'required'],
    [{ hours: 0 }, 'hours', 'too-small'],
    [{ skill: 'sailing' }, 'skill', 'not-one-of'],
  ])('is refused as %j', async (change, path, code) => {
    const reply = await record(change);

    expect(reply.status).toBe(400);
    expect(reply.body.errors).toMatchObject([{ path, code }]);
    expect((await figures()).all).toEqual(NOBODY);
  });

  it('is somebody’s of that very firm', async () => {
    const another = await fixtures.firm(programme);

    expect(await record({}, { of: another })).toMatchObject({
      ...{ status: 404, body: { code: 'contact.not-found' } },
    });
  });

  it('is counted once for a person and a course, also when two record it at once', async () => {
    const replies = await Promise.all([record(), record({ title: 'VAHVA YRITTÄJÄ' })]);

    expect(replies.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect(await record()).toMatchObject({ status: 409, body: { code: 'training.twice' } });
    expect((await figures()).all).toEqual({ persons: 1, enterprises: 1, hours: 1.5 });
  });

  it('is annulled with a reason, once, and may then be recorded anew', async () => {
    const { body } = await record();
    const annul = () => advisor.post(at(`/${body.id}/annul`), { reason: 'Väärä henkilö' });
    const replies = await Promise.all([annul(), annul()]);

    expect(replies.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect((await figures()).all).toEqual(NOBODY);
    expect((await record()).status).toBe(201);
    const { items } = (await advisor.get(at())).body;
    expect(items).toMatchObject([{ annulReason: null }, { annulReason: 'Väärä henkilö' }]);
    const nothing = await advisor.post(at(`/${v7()}/annul`), { reason: 'Väärä henkilö' });
    expect(nothing).toMatchObject({ status: 404, body: { code: 'training.not-found' } });
  });

  it('counts each person once in all and once in each skill, whichever firms she is of', async () => {
    const owner = await fixtures.person('entrepreneur', programme.id, firm.id);
    const another = await fixtures.firm(programme);
    const hers = await aContact(firm, { personId: owner.id });
    const alsoHers = await aContact(another, { personId: owner.id });
    await record({ contactId: hers, hours: 6 });
    await record({ contactId: hers, hours: 2, skill: 'technical', title: 'Kuvat kuntoon' });
    await record({ contactId: alsoHers, hours: 1 }, { of: another });
    await record({ hours: 0.1 });

    const { all, bySkill } = await figures();
    expect(all).toEqual({ persons: 2, enterprises: 2, hours: 9.1 });
    expect(bySkill).toEqual([
      { skill: 'technical', persons: 1, enterprises: 1, hours: 2 },
      { skill: 'management', ...NOBODY },
      { skill: 'entrepreneurship', ...NOBODY },
      { skill: 'green', persons: 2, enterprises: 2, hours: 7.1 },
      { skill: 'other', ...NOBODY },
    ]);
  });

  it('stays counted when the firm is erased, without a word about anybody', async () => {
    const title = 'Sannin salainen kurssi';
    await record({ title, evidence: 'Sannin todistus' });
    await record({ title: `${title} 2`, organiser: 'Sannin opisto' });
    await api.rows(
      `UPDATE enrolment SET stage = 'withdrawn', ended_on = '2026-03-04' WHERE enterprise_id = $1`,
      [firm.id],
    );
    const manager = await api.as(programme.manager);
    const asked = await manager.post('/erasures', {
      ...{ programmeId: programme.id, enterpriseId: firm.id },
    });
    const done = await manager.post(`/erasures/${asked.body.id}/carry-out`, {
      confirmation: firm.name,
    });

    expect(done.status).toBe(200);
    expect((await figures()).all).toEqual({ persons: 1, enterprises: 1, hours: 3 });
    const kept = await api.rows('SELECT * FROM training_completion WHERE enterprise_id = $1', [
      firm.id,
    ]);
    expect(kept).toHaveLength(2);
    expect(JSON.stringify(kept)).not.toMatch(/sanni/i);
  });

  it('is shown to the firm itself without what was annulled, and to no other firm', async () => {
    const { body } = await record({ title: 'Väärä kurssi' });
    await advisor.post(at(`/${body.id}/annul`), { reason: 'Väärä henkilö' });
    await record({ completedOn: '2026-03-01' });
    await record({ title: 'Kuvat kuntoon' });
    const hers = await api.as(await fixtures.person('entrepreneur', programme.id, firm.id));
    const another = await fixtures.firm(programme);
    const other = await api.as(await fixtures.person('entrepreneur', programme.id, another.id));

    const { items } = (await hers.get('/my/training')).body;
    expect(items).toMatchObject([
      {
        ...{ programmeId: programme.id, enterpriseId: firm.id, enterpriseName: firm.name },
        items: [
          { title: 'Kuvat kuntoon', contactName: 'Sanni Sopu', hours: 1.5 },
          { title: 'Vahva yrittäjä', completedOn: '2026-03-01' },
        ],
      },
    ]);
    expect(items[0].items).toHaveLength(2);
    expect((await other.get('/my/training')).body.items).toMatchObject([{ items: [] }]);
    expect((await advisor.get('/my/training')).status).toBe(403);
  });

  it('is nobody else’s to read or write', async () => {
    const { body } = await record();
    const other = await fixtures.programme();
    const people = [
      ...[other.advisor, other.manager, programme.funder],
      await fixtures.person('entrepreneur', programme.id, firm.id),
      await fixtures.person('administrator', null),
    ];
    for (const person of people) {
      const by = await api.as(person);
      const replies = [
        ...[await record({ title: 'Muu' }, { by }), await by.get(at())],
        await by.get(`/programmes/${programme.id}/training`),
        await by.post(at(`/${body.id}/annul`), { reason: 'Väärin' }),
      ];
      for (const { status } of replies) expect([403, 404]).toContain(status);
    }
    const manager = await api.as(programme.manager);
    expect((await record({ title: 'Muu' }, { by: manager })).status).toBe(201);
  });
});
