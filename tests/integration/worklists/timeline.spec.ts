import { v7 } from 'uuid';

import { UnitOfWork } from '../../../backend/src/platform/database/unit-of-work.js';
import type { TimelineItem } from '../../../backend/src/worklists/timeline.dto.js';
import { TIMELINE_SQL } from '../../../backend/src/worklists/timeline.queries.js';
import { Fixtures, type Firm, type Programme } from '../../support/growth-path/fixtures.js';
import { aFullTimeline } from '../../support/growth-path/full-timeline.js';
import { type Reply, TestApi } from '../../support/growth-path/test-api.js';

let api: TestApi;
let fixtures: Fixtures;
let programme: Programme;
let firm: Firm;

beforeAll(async () => {
  api = await TestApi.start();
  fixtures = new Fixtures(api);
  programme = await fixtures.programme();
});
beforeEach(async () => {
  api.moveTo('2026-11-20T10:00:00Z');
  firm = await fixtures.firm(programme);
});
afterAll(() => api.stop());

const pathOf = ({ id }: Firm, at = programme.id) => `/programmes/${at}/enterprises/${id}/timeline`;

async function ask(query = '', person = programme.advisor) {
  return (await api.as(person)).get(`${pathOf(firm)}${query}`);
}

/** Calls of one day, written down at the same instant. */
async function calls(count: number, of: Firm = firm): Promise<void> {
  await api.rows(
    `INSERT INTO touchpoint (id, programme_id, enterprise_id, kind, happened_on, recorded_at, recorded_by)
     SELECT gen_random_uuid(), $1, $2, 'call', '2026-05-04', '2026-05-04T09:00:00.123456Z', $3
       FROM generate_series(1, $4::int)`,
    [programme.id, of.id, programme.advisor.id, count],
  );
}

async function aMember(): Promise<void> {
  const owner = await fixtures.person('entrepreneur', programme.id, firm.id);
  const group = await fixtures.network(programme);
  await aFullTimeline(fixtures, { programme, firm, group, owner });
}

describe('the timeline of a firm', () => {
  it('begins with the enrolment', async () => {
    const { status, body } = await ask();

    expect(status).toBe(200);
    expect(body).toMatchObject({
      items: [{ event: 'stage-changed', code: 'active', before: null, day: '2025-01-15' }],
      ...{ next: null, counts: [{ kind: 'stage', events: 1 }] },
    });
  });

  it('turns page by page through equal instants without losing or repeating one', async () => {
    await calls(23);
    const seen: string[] = [];
    let after = '';
    do {
      const { body } = await ask(`?limit=5${after && `&after=${after}`}`);
      seen.push(...(body.items as TimelineItem[]).map(({ id }) => id));
      // what is written meanwhile is newer, and moves no page
      await (
        await api.as(programme.advisor)
      ).post(`/programmes/${programme.id}/enterprises/${firm.id}/touchpoints`, {
        kind: 'mail',
        happenedOn: '2026-11-20',
      });
      after = (body.next as string | null) ?? '';
    } while (after !== '');

    expect(seen).toHaveLength(24);
    expect(new Set(seen).size).toBe(24);
  });

  it('is narrowed to a kind, and counts all of them', async () => {
    await aMember();

    const { body } = await ask('?kind=group');
    const events = (body.items as TimelineItem[]).map(({ event }) => event);

    expect(events.sort()).toEqual([
      ...['gathering-attended', 'gathering-joined'],
      ...['group-joined', 'host-turn', 'meeting-attended', 'meeting-hosted'],
    ]);
    expect(body.counts).toEqual(
      expect.arrayContaining([
        { kind: 'group', events: 6 },
        { kind: 'call', events: 1 },
        { kind: 'support', events: 6 },
      ]),
    );
  });

  it('tells of the path what was agreed, and each word that was said of it', async () => {
    const advisor = await api.as(programme.advisor);
    const growth = `/programmes/${programme.id}/enterprises/${firm.id}/growth`;
    const goals = ({ body }: Reply) =>
      body.items as { id: string; steps: { id: string; version: number }[] }[];
    const [goal] = goals(
      await advisor.post(`${growth}/goals`, { what: 'Verkkokauppa auki', theme: 'digital' }),
    );
    const step = { what: 'Kysy tarjous', owner: 'firm', expert: null, dueOn: '2026-12-01' };
    const [withStep] = goals(await advisor.post(`${growth}/goals/${goal!.id}/steps`, step));
    const mark = (state: string, basedOn: number) =>
      advisor.post(`${growth}/steps/${withStep!.steps[0]!.id}/state`, { state, basedOn });
    // after midnight in Helsinki, and before it by the clock of the world
    api.moveTo('2026-11-20T22:30:00Z');
    await mark('done', 1);
    api.moveTo('2026-11-21T08:00:00Z');
    await mark('open', 2);
    const dropped = { state: 'dropped', reason: 'Myymälä riittää', basedOn: 1 };
    await advisor.post(`${growth}/goals/${goal!.id}/state`, dropped);

    const { body } = await ask('?kind=growth');

    const by = { byName: programme.advisor.name, audience: 'firm', day: '2026-11-21' };
    const items = body.items as TimelineItem[];
    expect(items.filter(({ event }) => event === 'step-marked')).toMatchObject([
      { ...by, title: 'Kysy tarjous', code: 'open', text: null },
      { ...by, title: 'Kysy tarjous', code: 'done', text: null },
    ]);
    expect(items.filter(({ event }) => event !== 'step-marked')).toMatchObject([
      { ...by, event: 'goal-marked', code: 'dropped', text: 'Myymälä riittää' },
      { ...by, event: 'goal-agreed', title: 'Verkkokauppa auki', code: null, day: '2026-11-20' },
    ]);
    expect(body.counts).toContainEqual({ kind: 'growth', events: 4 });
    expect((await ask(`?search=${encodeURIComponent('myymälä')}`)).body.items).toHaveLength(1);
  });

  it('is searched in notes and names, with signs taken as they are', async () => {
    await aMember();
    const found = async (search: string) =>
      ((await ask(`?search=${encodeURIComponent(search)}`)).body.items as TimelineItem[]).length;

    expect(await found('SALAISUUS: VISIT')).toBe(1);
    expect(await found(programme.advisor.name)).toBeGreaterThan(20);
    expect(await found('sala%suus')).toBe(0);
    expect(await found('ei mitään tällaista')).toBe(0);
  });

  it('tells an evening with the group once, and a meeting noted by hand besides', async () => {
    const group = await fixtures.network(programme);
    await fixtures.member(programme, group, firm);
    const advisor = await api.as(programme.advisor);
    const meetings = `/programmes/${programme.id}/networks/${group.id}/meetings`;
    const hours = { startsAt: '17:00', endsAt: '19:00', place: 'Verstas' };
    const planned = {
      meetsOn: '2026-11-20',
      ...hours,
      atCoordinator: true,
      enterpriseId: null,
      theme: null,
    };
    const { body } = await advisor.post(meetings, planned);
    const record = { attendees: [{ enterpriseId: firm.id, name: 'Aino Testaaja' }], minutes: null };
    await advisor.put(`${meetings}/${body.id}/record`, record);
    api.moveTo('2026-11-20T18:30:00Z');
    await advisor.post(`/programmes/${programme.id}/enterprises/${firm.id}/touchpoints`, {
      ...{ kind: 'meeting', happenedOn: '2026-11-20' },
    });

    const { items } = (await ask()).body as { items: TimelineItem[] };

    const ofDay = items.filter(({ day }) => day === '2026-11-20').map(({ event }) => event);
    expect(ofDay.sort()).toEqual(['meeting', 'meeting-attended']);
  });

  it('notes once an hour that somebody read what was said', async () => {
    await aMember();
    await ask();
    await ask();

    const rows = await api.rows(
      "SELECT 1 FROM audit_event WHERE action = 'enterprise.read-personal' AND subject_id = $1",
      [firm.id],
    );
    expect(rows).toHaveLength(1);
  });

  it.each([
    ['?kind=fax', 'kind'],
    ['?search=x', 'search'],
    ['?limit=101', 'limit'],
    ['?after=abc', 'after'],
    [
      `?after=${Buffer.from(JSON.stringify(['x', 'y', v7(), 'call'])).toString('base64url')}`,
      'after',
    ],
  ])('is not asked for with %s', async (query, field) => {
    const reply = await ask(query);

    expect(reply.status).toBe(400);
    expect(reply.body.errors).toEqual([expect.objectContaining({ path: field })]);
  });

  it('is nobody’s whom the firm is hidden from', async () => {
    const other = await fixtures.programme();
    const stranger = await fixtures.firm(programme);
    const rival = await fixtures.person('entrepreneur', programme.id, stranger.id);

    expect((await ask('', other.advisor)).status).toBe(404);
    expect((await ask('', rival)).status).toBe(404);
    expect((await ask('', programme.funder)).status).toBe(403);
    const elsewhere = await (await api.as(other.advisor)).get(pathOf(firm, other.id));
    expect(elsewhere).toMatchObject({ status: 404, body: { code: 'enterprise.not-found' } });
  });

  it('reads the rows of one firm, in a programme of tens of thousands of contacts', async () => {
    for (let nth = 0; nth < 40; nth += 1) await calls(750, await fixtures.firm(programme));
    await calls(30);
    await api.rows('ANALYZE touchpoint');
    const unit = api.app.get(UnitOfWork);
    const actor = {
      ...{ kind: 'person' as const, personId: programme.advisor.id },
      grants: [
        {
          role: 'advisor' as const,
          programmeId: programme.id,
          enterpriseId: null,
          networkId: null,
        },
      ],
    };
    const values = [programme.id, firm.id, 'Europe/Helsinki', ...Array(6).fill(null), 50];

    const plan = await unit.run(actor, () =>
      unit.query<{ 'QUERY PLAN': string }>(`EXPLAIN (ANALYZE, TIMING OFF) ${TIMELINE_SQL}`, values),
    );

    const lines = plan.map((row) => row['QUERY PLAN']);
    expect(lines.filter((line) => line.includes('Seq Scan on touchpoint'))).toEqual([]);
    expect(lines.join('\n')).toContain('touchpoint_enterprise');
  }, 60_000);
});
