import { v7 } from 'uuid';

import { AssessingFirm } from '../../support/growth-path/assessing-firm.js';
import { Fixtures, type Programme } from '../../support/growth-path/fixtures.js';
import { type Client, TestApi } from '../../support/growth-path/test-api.js';

const NOW = '2026-03-10T08:00:00Z';

describe('how a firm assesses itself', () => {
  let api: TestApi;
  let fixtures: Fixtures;
  let programme: Programme;
  let advisor: Client;
  let entrepreneur: Client;
  let firm: AssessingFirm;

  beforeAll(async () => {
    api = await TestApi.start();
    fixtures = new Fixtures(api);
    programme = await fixtures.programme();
    advisor = await api.as(programme.advisor);
  });
  beforeEach(async () => {
    api.moveTo(NOW);
    firm = await AssessingFirm.of(fixtures, programme, advisor);
    entrepreneur = await api.as(await fixtures.person('entrepreneur', programme.id, firm.firm.id));
  });
  afterAll(() => api.stop());

  it('is saved as she goes, and goes on where she was', async () => {
    const { status, body } = await firm.start({}, entrepreneur);
    await firm.answer(body.id, { 'green-1': 4, 'strategy-1': 3 }, entrepreneur);
    await firm.answer(body.id, { 'strategy-1': 2, 'green-1': null }, entrepreneur);
    const again = await firm.start({}, entrepreneur);

    expect(status).toBe(201);
    expect(again.body).toEqual({
      ...{ id: body.id, instrument: 'digital-maturity', round: 'start', version: 1 },
      ...{ enterpriseName: firm.firm.name, finishedAt: null },
      answers: [{ item: 'strategy-1', value: 2 }],
      startedAt: expect.stringMatching(/^2026-03-10T08:00/),
      savedAt: expect.stringMatching(/^2026-03-10T08:00/),
    });
    expect(await firm.view()).toMatchObject({ assessments: [], sheets: [{ id: body.id }] });
  });

  it('is a fact once it is finished, with who answered and the day in Helsinki', async () => {
    api.moveTo('2026-03-10T22:30:00Z');
    const { body } = await firm.start({}, entrepreneur);
    const strategy = { 'strategy-1': 4, 'strategy-2': 3, 'strategy-3': 2 };
    await firm.answer(body.id, { ...strategy, 'readiness-1': 1 }, entrepreneur);
    const done = await firm.finish(body.id, entrepreneur);

    expect(done.status).toBe(200);
    expect(done.body).toMatchObject({ enterpriseName: firm.firm.name, sheets: [] });
    expect(done.body.assessments).toMatchObject([
      {
        ...{ instrument: 'digital-maturity', round: 'start', overall: null, answeredBy: 'firm' },
        ...{ answeredByName: expect.any(String), finishedOn: '2026-03-11' },
        dimensions: [
          { dimension: 'strategy', score: 75 },
          { dimension: 'readiness', score: null },
          ...['people', 'data', 'automation', 'green'].map((dimension) => ({ dimension })),
        ],
      },
    ]);
    const [{ id }] = done.body.assessments as [{ id: string }];
    const acts = 'SELECT action FROM audit_event WHERE subject_id = $1';
    expect(await api.rows(acts, [id])).toEqual([{ action: 'self-assessment.finish' }]);
  });

  it('is the advisor’s answer where she answers with the firm', async () => {
    const { body } = await firm.finished(3);

    expect(body.assessments).toMatchObject([
      { overall: 75, answeredBy: 'advisor', answeredByName: programme.advisor.name },
    ]);
  });

  it('is corrected by another one that begins with its answers and takes its place', async () => {
    await firm.finished(2);
    const { body } = await firm.start({}, entrepreneur);
    expect(body.answers).toHaveLength(18);
    await firm.answer(body.id, { 'green-1': 4, 'green-2': 4, 'green-3': 4 }, entrepreneur);
    const done = await firm.finish(body.id, entrepreneur);

    expect(done.body.assessments).toMatchObject([{ overall: 58, answeredBy: 'firm' }]);
    const kept = await api.rows<{ overall: number }>(
      `SELECT (scores->>'overall')::int AS overall FROM self_assessment
        WHERE enterprise_id = $1 ORDER BY recorded_at, superseded_at NULLS LAST`,
      [firm.firm.id],
    );
    expect(kept).toEqual([{ overall: 50 }, { overall: 58 }]);
  });

  it('is finished once', async () => {
    const { body } = await firm.start();
    await firm.answer(body.id, { 'data-1': 1, 'data-2': 2 });
    expect((await firm.finish(body.id)).status).toBe(200);

    for (const reply of [await firm.finish(body.id), await firm.answer(body.id, { 'data-1': 2 })]) {
      expect(reply).toMatchObject({ status: 409, body: { code: 'assessment-sheet.finished' } });
    }
    expect((await advisor.get(firm.at(`/sheets/${body.id}`))).body.finishedAt).not.toBeNull();
  });

  it('is finished by one of two at once', async () => {
    const { body } = await firm.start();
    await firm.answer(body.id, { 'data-1': 1, 'data-2': 2 });
    const replies = await Promise.all([
      ...[firm.finish(body.id), firm.finish(body.id, entrepreneur)],
    ]);

    expect(replies.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect((await firm.view()).assessments).toHaveLength(1);
  });

  it('is one sheet when two open it at once, and neither loses what she answered', async () => {
    const [one, two] = await Promise.all([firm.start(), firm.start({}, entrepreneur)]);
    expect(one.body.id).toBe(two.body.id);
    await Promise.all([
      firm.answer(one.body.id, { 'data-1': 1 }),
      firm.answer(one.body.id, { 'data-2': 2 }, entrepreneur),
    ]);

    expect((await firm.start()).body.answers).toEqual([
      ...[{ item: 'data-1', value: 1 }],
      ...[{ item: 'data-2', value: 2 }],
    ]);
  });

  it('is not finished before it tells anything', async () => {
    const { body } = await firm.start();
    await firm.answer(body.id, { 'data-1': 1, 'green-1': 1 });

    expect(await firm.finish(body.id)).toMatchObject({
      ...{ status: 409, body: { code: 'assessment-sheet.too-few-answers' } },
    });
  });

  it.each<[object, string, string]>([
    [{ 'data-1': 5 }, 'answers.0.value', 'too-large'],
    [{ 'data-1': -1 }, 'answers.0.value', 'too-small'],
    [{ 'data-1': 1.5 }, 'answers.0.value', 'not-whole'],
    [{ 'data-9': 1 }, 'answers.0.item', 'not-one-of'],
    [{ 'goals-1': 1 }, 'answers.0.item', 'assessment-sheet.item'],
    [{}, 'answers', 'too-few'],
  ])('refuses %j', async (answers, path, code) => {
    const { body } = await firm.start();
    const reply = await firm.answer(body.id, answers);

    expect(reply.status).toBe(400);
    expect(reply.body.errors).toMatchObject([{ path, code }]);
  });

  it('refuses instruments and rounds that nobody knows', async () => {
    for (const change of [{ instrument: 'mood' }, { round: 'now' }]) {
      expect((await advisor.post(firm.at('/sheets'), change)).status).toBe(400);
    }
    expect((await advisor.get(firm.at('/group?instrument=mood'))).status).toBe(400);
  });

  it('is nobody else’s to read or write', async () => {
    const { body } = await firm.start();
    await firm.answer(body.id, { 'data-1': 1, 'data-2': 2 });
    const other = await fixtures.programme();
    const another = await AssessingFirm.of(fixtures, programme, advisor);
    const people = [
      ...[other.advisor, other.manager, programme.funder],
      await fixtures.person('entrepreneur', programme.id, another.firm.id),
      await fixtures.person('administrator', null),
    ];
    for (const person of people) {
      const client = await api.as(person);
      const replies = [
        ...[await client.get(firm.at()), await client.get(firm.at(`/sheets/${body.id}`))],
        await client.get(firm.at('/group?instrument=digital-maturity')),
        ...[await firm.start({ round: 'end' }, client), await firm.finish(body.id, client)],
        await firm.answer(body.id, { 'data-1': 4 }, client),
      ];
      for (const { status } of replies) expect([403, 404]).toContain(status);
    }
    expect((await firm.start()).body.answers).toMatchObject([{ value: 1 }, { value: 2 }]);
  });

  it('is found under its own firm only', async () => {
    const { body } = await firm.start();
    const another = await AssessingFirm.of(fixtures, programme, advisor);

    expect(await another.finish(body.id)).toMatchObject({
      ...{ status: 404, body: { code: 'assessment-sheet.not-found' } },
    });
    const nowhere = `/programmes/${programme.id}/enterprises/${v7()}/growth`;
    expect((await advisor.get(nowhere)).body.code).toBe('enterprise.not-found');
  });

  it('is found by the entrepreneur among her own firms', async () => {
    expect((await entrepreneur.get('/my/growth')).body.items).toMatchObject([
      { programmeId: programme.id, enterpriseId: firm.firm.id, enterpriseName: firm.firm.name },
    ]);
    expect((await advisor.get('/my/growth')).status).toBe(403);
  });
});
