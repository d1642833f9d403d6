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
const firms = new Map<string, Firm>();

/** Names in the Finnish order, with what the filters look at. */
const STORY = [
  {
    name: 'Aallon Leipä',
    municipality: '491',
    industry: '10710',
    stage: 'active',
    on: '2026-01-10',
  },
  { name: 'aamutähti', municipality: '740', industry: '56100', stage: 'active', on: '2026-02-01' },
  {
    name: 'Savon 100 % Villa',
    municipality: null,
    industry: null,
    stage: 'completed',
    on: '2025-05-05',
  },
  {
    name: 'Viinitupa',
    municipality: '491',
    industry: '11020',
    stage: 'withdrawn',
    on: '2025-05-05',
  },
  { name: 'Wanha Paja', municipality: '178', industry: '25120', stage: 'active', on: '2026-03-15' },
  { name: 'Älykoti', municipality: '491', industry: '62100', stage: 'active', on: '2026-02-01' },
  { name: 'Öljymäki', municipality: '740', industry: '01110', stage: 'applied', on: '2026-04-01' },
] as const;

beforeAll(async () => {
  api = await TestApi.start();
  fixtures = new Fixtures(api);
  programme = await fixtures.programme();
  other = await fixtures.programme();
  for (const row of [...STORY].reverse()) {
    const firm = await fixtures.firm(programme, { activeFrom: row.on });
    firms.set(row.name, firm);
    await api.rows(
      `UPDATE enterprise_profile SET name = $2, municipality_code = $3, industry_code = $4,
              industry_code_set = CASE WHEN $4::text IS NULL THEN NULL ELSE 'TOL2025' END,
              legal_form = 'limited-company'
        WHERE enterprise_id = $1`,
      [firm.id, row.name, row.municipality, row.industry],
    );
    await api.rows(
      `UPDATE enrolment SET stage = $2,
              ended_on = CASE WHEN $2 IN ('completed', 'withdrawn') THEN enrolled_on END
        WHERE enterprise_id = $1`,
      [firm.id, row.stage],
    );
  }
  await fixtures.firm(other);
  entrepreneur = await fixtures.person('entrepreneur', programme.id, firms.get('Viinitupa')!.id);
});
afterAll(() => api.stop());

const path = (query = '') => `/programmes/${programme.id}/enterprises${query}`;
async function names(query = ''): Promise<string[]> {
  const { status, body, text } = await (await api.as(programme.advisor)).get(path(query));
  if (status !== 200) throw new Error(text);
  return (body.items as { name: string }[]).map(({ name }) => name);
}

describe('the list of enterprises', () => {
  it('is sorted by name as Finns do', async () => {
    expect(await names()).toEqual(STORY.map(({ name }) => name));
    expect(await names('?sort=-name')).toEqual(STORY.map(({ name }) => name).reverse());
  });

  it('is sorted by the day of enrolment', async () => {
    const days = async (sort: string) => {
      const { body } = await (await api.as(programme.advisor)).get(path(`?sort=${sort}`));
      return (body.items as { enrolledOn: string }[]).map(({ enrolledOn }) => enrolledOn);
    };
    const sorted = STORY.map(({ on }) => on as string).sort();

    expect(await days('enrolledOn')).toEqual(sorted);
    expect(await days('-enrolledOn')).toEqual(sorted.reverse());
  });

  it('is sorted by municipality, the unknown last', async () => {
    expect(await names('?sort=municipality')).toEqual([
      'Wanha Paja',
      'Aallon Leipä',
      'Viinitupa',
      'Älykoti',
      'aamutähti',
      'Öljymäki',
      'Savon 100 % Villa',
    ]);
  });

  it.each(['name', '-name', 'enrolledOn', '-enrolledOn', 'municipality'])(
    'shows every firm once when read page by page, sorted by %s',
    async (sort) => {
      const advisor = await api.as(programme.advisor);
      const read: string[] = [];
      let after = '';
      let pages = 0;
      do {
        const { body } = await advisor.get(path(`?sort=${sort}&limit=2${after}`));
        read.push(...(body.items as { name: string }[]).map(({ name }) => name));
        after = body.next === null ? '' : `&after=${encodeURIComponent(body.next as string)}`;
        pages += 1;
      } while (after !== '');

      expect(pages).toBe(4);
      expect(read).toEqual(await names(`?sort=${sort}`));
    },
  );

  it('goes on where the page ended, also when a firm has come in before it', async () => {
    const advisor = await api.as(programme.advisor);
    const first = await advisor.get(path('?limit=2'));
    const early = await fixtures.firm(programme);
    await api.rows(`UPDATE enterprise_profile SET name = 'Aaa' WHERE enterprise_id = $1`, [
      early.id,
    ]);

    const second = await advisor.get(path(`?limit=2&after=${first.body.next}`));

    expect(second.body.items[0].name).toBe('Savon 100 % Villa');
    await remove(early);
  });

  it.each([
    ['stage=active', ['Aallon Leipä', 'aamutähti', 'Wanha Paja', 'Älykoti']],
    ['stage=applied', ['Öljymäki']],
    ['municipality=491', ['Aallon Leipä', 'Viinitupa', 'Älykoti']],
    ['municipality=491&stage=active', ['Aallon Leipä', 'Älykoti']],
    ['industry=C', ['Aallon Leipä', 'Viinitupa', 'Wanha Paja']],
    ['industry=A', ['Öljymäki']],
    ['industry=1', ['Aallon Leipä', 'Viinitupa']],
    ['industry=10710', ['Aallon Leipä']],
    ['industry=107100', null],
    ['search=AA', ['Aallon Leipä', 'aamutähti']],
    ['search=tupa&stage=withdrawn', ['Viinitupa']],
    ['search=100%20%25', ['Savon 100 % Villa']],
    ['search=%25', ['Savon 100 % Villa']],
    ['search=_', []],
    ['search=ei%20ole', []],
    ['sort=-enrolledOn&municipality=740', ['Öljymäki', 'aamutähti']],
  ])('filters by %s', async (query, expected) => {
    if (expected === null) await expect(names(`?${query}`)).rejects.toThrow('format');
    else expect(await names(`?${query}`)).toEqual(expected);
  });

  it('finds a firm by its Business ID, as people type it', async () => {
    const firm = firms.get('Wanha Paja')!;
    await api.rows(`UPDATE enterprise SET business_id = '3990045-2' WHERE id = $1`, [firm.id]);

    expect(await names('?search=39900452')).toEqual(['Wanha Paja']);
    expect(await names('?search=FI39900452')).toEqual(['Wanha Paja']);
    expect(await names('?search=3990045')).toEqual(['Wanha Paja']);
    expect(await names('?search=3990')).toEqual(['Wanha Paja']);
    expect(await names('?search=39')).toEqual([]);
    expect(await names('?search=9900')).toEqual([]);
  });

  it('filters by advisor, by group and by having none', async () => {
    const [member, gone] = [firms.get('Älykoti')!, firms.get('Viinitupa')!];
    const network = await fixtures.network(programme);
    await fixtures.member(programme, network, member);
    await fixtures.member(programme, network, gone, { leftOn: '2026-01-01' });
    await api.rows('UPDATE enrolment SET advisor_id = $2 WHERE enterprise_id = $1', [
      gone.id,
      programme.manager.id,
    ]);

    expect(await names(`?networkId=${network.id}`)).toEqual(['Älykoti']);
    expect(await names('?withoutNetwork=true&municipality=491')).toEqual([
      'Aallon Leipä',
      'Viinitupa',
    ]);
    expect(await names(`?advisorId=${programme.manager.id}`)).toEqual(['Viinitupa']);
    expect(await names('?withoutNetwork=false&municipality=491')).toHaveLength(3);
  });

  it('shows of each firm its groups, last contact and running experiments', async () => {
    const firm = firms.get('aamutähti')!;
    const network = await fixtures.network(programme);
    await fixtures.member(programme, network, firm);
    const advisor = await api.as(programme.advisor);
    for (const happenedOn of ['2026-05-05', '2026-06-06', '2026-04-04']) {
      await advisor.post(path(`/${firm.id}/touchpoints`), { kind: 'call', happenedOn });
    }

    const { body } = await advisor.get(path('?search=aamut'));

    expect(body).toEqual({
      items: [
        {
          id: firm.id,
          businessId: null,
          kind: 'company',
          name: 'aamutähti',
          legalForm: 'limited-company',
          municipalityCode: '740',
          municipalityLabel: expect.objectContaining({ fi: 'Savonlinna', sv: 'Nyslott' }),
          industryCode: '56100',
          industryCodeSet: 'TOL2025',
          industryLabel: expect.objectContaining({ fi: expect.any(String) }),
          stage: 'active',
          enrolledOn: '2026-02-01',
          advisorId: programme.advisor.id,
          advisorName: expect.any(String),
          networks: [network],
          lastContactOn: '2026-06-06',
          experimentsRunning: 0,
        },
      ],
      next: null,
    });
  });

  it.each([
    ['after=abc', 'after', 'cursor.invalid'],
    [`after=${cursor(['x'])}`, 'after', 'cursor.invalid'],
    [`after=${cursor(['x', 'not-an-id'])}`, 'after', 'cursor.invalid'],
    [`after=${cursor([7, '00000000-0000-7000-8000-000000000000'])}`, 'after', 'cursor.invalid'],
    [
      `sort=enrolledOn&after=${cursor(['x', '00000000-0000-7000-8000-000000000000'])}`,
      'after',
      'cursor.invalid',
    ],
    ['limit=0', 'limit', 'too-small'],
    ['limit=101', 'limit', 'too-large'],
    ['limit=x', 'limit', 'not-a-number'],
    ['sort=colour', 'sort', 'not-one-of'],
    ['stage=lost', 'stage', 'not-one-of'],
    ['networkId=1', 'networkId', 'not-an-id'],
    ['withoutNetwork=maybe', 'withoutNetwork', 'not-a-flag'],
    ['municipality=Mikkeli', 'municipality', 'format'],
    ['programmeId=1', 'programmeId', 'unknown-field'],
  ])('refuses %s', async (query, field, code) => {
    const reply = await (await api.as(programme.advisor)).get(path(`?${query}`));

    expect(reply.status).toBe(400);
    expect(reply.body.errors).toEqual([expect.objectContaining({ path: field, code })]);
  });

  it('is absent for the staff of another programme, and refused to the others', async () => {
    const byStranger = await (await api.as(other.advisor)).get(path());
    const byFunder = await (await api.as(programme.funder)).get(path());
    const byOwner = await (await api.as(entrepreneur)).get(path());

    expect([byStranger.status, byFunder.status, byOwner.status]).toEqual([404, 403, 403]);
  });

  it('does not take a group or an advisor of another programme for a way in', async () => {
    const theirs = await fixtures.network(other);

    expect(await names(`?networkId=${theirs.id}`)).toEqual([]);
    expect(await names(`?advisorId=${other.advisor.id}`)).toEqual([]);
  });
});

function cursor(values: unknown[]): string {
  return Buffer.from(JSON.stringify(values)).toString('base64url');
}

async function remove({ id }: Firm): Promise<void> {
  for (const table of [
    'enrolment_transition',
    'enrolment',
    'enterprise_profile',
    'programme_enterprise',
  ]) {
    await api.rows(`DELETE FROM ${table} WHERE enterprise_id = $1`, [id]);
  }
}
