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
let firm: Firm;
let entrepreneur: Person;

beforeAll(async () => {
  api = await TestApi.start();
  fixtures = new Fixtures(api);
  programme = await fixtures.programme();
  other = await fixtures.programme();
});
beforeEach(async () => {
  api.moveTo('2026-11-20T10:00:00Z');
  firm = await fixtures.firm(programme);
  entrepreneur = await fixtures.person('entrepreneur', programme.id, firm.id);
});
afterAll(() => api.stop());

const MILLION = 100_000_000;
const path = (): string => `/programmes/${programme.id}/enterprises/${firm.id}/yearly-figures`;
const NOTHING = {
  ...{ persons: null, turnoverCents: null, balanceTotalCents: null },
  ...{ valueAddedCents: null, exportsCents: null, rdiCents: null },
};
const of = (year: number, figures: object, basedOn: string | null = null): object => ({
  ...NOTHING,
  fiscalYearEndsOn: `${year}-12-31`,
  ...figures,
  basedOn,
});
const small = { persons: 12, turnoverCents: 3 * MILLION, balanceTotalCents: 3 * MILLION };
const micro = { persons: 2.5, turnoverCents: MILLION / 10 };

async function tell(body: object, person = programme.advisor) {
  const { status, body: answer } = await (await api.as(person)).post(path(), body);
  return { status, ...answer } as { status: number; items: Record<string, unknown>[] };
}
const versions = () =>
  api.rows(
    'SELECT persons, source, superseded_at IS NULL AS stands FROM yearly_figure WHERE enterprise_id = $1 ORDER BY recorded_at, id',
    [firm.id],
  );

describe('the yearly figures of a firm', () => {
  it('are written by staff, and answered with the size class', async () => {
    const { status, items } = await tell(of(2025, micro));

    expect(status).toBe(200);
    expect(items).toMatchObject([
      {
        ...{ ...NOTHING, ...micro, fiscalYearEndsOn: '2025-12-31', source: 'staff' },
        ...{ recordedByName: programme.advisor.name },
        ...{ sizeOfYear: 'micro', sizeStatus: 'micro', sizeReason: 'first' },
      },
    ]);
    const read = await (await api.as(programme.manager)).get(path());
    expect(read.body).toEqual({ items });
  });

  it('change the size class after two years in a row, newest first', async () => {
    for (const [year, figures] of [
      [2023, micro],
      [2025, small],
      [2024, small],
    ] as const) {
      await tell(of(year, figures));
    }

    const { body } = await (await api.as(programme.advisor)).get(path());

    const items = body.items as Record<string, unknown>[];
    expect(
      items.map(({ fiscalYearEndsOn, sizeStatus, sizeReason }) => [
        ...[fiscalYearEndsOn, sizeStatus, sizeReason],
      ]),
    ).toEqual([
      ['2025-12-31', 'small', 'changed'],
      ['2024-12-31', 'micro', 'kept'],
      ['2023-12-31', 'micro', 'first'],
    ]);
  });

  it('are corrected by a version that names the one it is based on', async () => {
    const first = await tell(of(2025, micro));
    api.moveTo('2026-11-21T10:00:00Z');

    const stale = await tell(of(2025, { persons: 3 }));
    const second = await tell(of(2025, { persons: 3 }, first.items[0]!['recordedAt'] as string));

    expect(stale).toMatchObject({ status: 409, code: 'figures.changed' });
    expect(second.items).toMatchObject([{ persons: 3, turnoverCents: null }]);
    expect(await versions()).toEqual([
      { persons: 2.5, source: 'staff', stands: false },
      { persons: 3, source: 'staff', stands: true },
    ]);
  });

  it('are the same when they are told twice', async () => {
    await tell(of(2025, micro));

    const again = await tell(of(2025, micro));

    expect(again).toMatchObject({ status: 200, items: [micro] });
    expect(await versions()).toHaveLength(1);
  });

  it('are told once where two tell them at once', async () => {
    const replies = await Promise.all([
      tell(of(2025, { persons: 1 })),
      tell(of(2025, { persons: 2 }), programme.manager),
    ]);

    expect(replies.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(await versions()).toHaveLength(1);
  });

  it.each([
    ['nothing', {}, 'turnoverCents', 'figures.empty'],
    ['persons below nobody', { persons: -1 }, 'persons', 'too-small'],
    ['half a cent', { turnoverCents: 0.5 }, 'turnoverCents', 'not-whole'],
    ['a loss as turnover', { turnoverCents: -1 }, 'turnoverCents', 'too-small'],
    [
      'a year far ahead',
      { persons: 1, fiscalYearEndsOn: '2027-11-22' },
      'fiscalYearEndsOn',
      'figures.far-ahead',
    ],
    ['no day', { persons: 1, fiscalYearEndsOn: '2025-02-30' }, 'fiscalYearEndsOn', 'not-a-date'],
  ])('are refused with %s', async (_, figures, field, code) => {
    const reply = await tell(of(2025, figures));

    expect(reply).toMatchObject({ status: 400, errors: [{ path: field, code }] });
    expect(await versions()).toEqual([]);
  });

  it('may say that the firm took more value than it added', async () => {
    const { items } = await tell(of(2025, { valueAddedCents: -MILLION }));

    expect(items).toMatchObject([{ valueAddedCents: -MILLION, sizeStatus: null }]);
  });

  it('are noted in the audit trail by id alone', async () => {
    await tell(of(2025, micro));

    const trail = await api.rows(
      `SELECT details FROM audit_event WHERE action = 'yearly-figures.record' AND details ->> 'enterpriseId' = $1`,
      [firm.id],
    );
    expect(trail).toEqual([{ details: { enterpriseId: firm.id } }]);
  });

  it('are told by the firm itself, as its own, and set right by either side', async () => {
    const { items } = await tell(of(2025, micro), entrepreneur);

    expect(items).toMatchObject([
      { source: 'firm', recordedByName: entrepreneur.name, sizeOfYear: 'micro' },
    ]);
    const [first] = items;
    const corrected = await tell(of(2025, small, first?.['recordedAt'] as string));
    expect(corrected.items).toMatchObject([{ source: 'staff', persons: 12 }]);
    const basedOn = corrected.items[0]?.['recordedAt'] as string;
    await tell(of(2025, micro, basedOn), entrepreneur);
    expect(await versions()).toEqual([
      { persons: 2.5, source: 'firm', stands: false },
      { persons: 12, source: 'staff', stands: false },
      { persons: 2.5, source: 'firm', stands: true },
    ]);
  });

  it('are nobody else’s, and never told in the name of another', async () => {
    await tell(of(2025, micro));
    const neighbour = await fixtures.firm(programme);
    const asked = async (person: Person) => {
      const client = await api.as(person);
      return [
        (await client.get(path())).status,
        (await client.post(path(), of(2024, micro))).status,
      ];
    };
    const stranger = await fixtures.person('entrepreneur', programme.id, neighbour.id);

    for (const status of await asked(stranger)) expect([403, 404]).toContain(status);
    expect(await asked(programme.funder)).toEqual([403, 403]);
    expect(await asked(other.advisor)).toEqual([404, 404]);
    expect(await versions()).toHaveLength(1);
  });
});
