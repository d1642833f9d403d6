import {
  type Firm,
  Fixtures,
  type Person,
  type Programme,
} from '../../support/growth-path/fixtures.js';
import { aBusinessId } from '../../support/growth-path/supported-firm.js';
import { type Reply, TestApi } from '../../support/growth-path/test-api.js';

const MILLION = 100_000_000;
const GONE = '01900000-0000-7000-8000-0000000000fe';

describe('the size class of a firm with links', () => {
  let api: TestApi;
  let fixtures: Fixtures;
  let programme: Programme;
  let elsewhere: Programme;
  let firm: Firm;
  let entrepreneur: Person;

  beforeAll(async () => {
    api = await TestApi.start();
    fixtures = new Fixtures(api);
    programme = await fixtures.programme();
    elsewhere = await fixtures.programme();
  });
  beforeEach(async () => {
    api.moveTo('2026-11-20T10:00:00Z');
    firm = await fixtures.firm(programme);
    entrepreneur = await fixtures.person('entrepreneur', programme.id, firm.id);
  });
  afterAll(() => api.stop());

  const at = (rest: string, of = firm): string =>
    `/programmes/${programme.id}/enterprises/${of.id}${rest}`;
  const post = async (rest: string, body: object = {}, person = programme.advisor) =>
    (await api.as(person)).post(at(rest), body);
  const read = async (person = programme.advisor): Promise<Reply> =>
    (await api.as(person)).get(at('/size'));
  const LINK = {
    ...{ otherId: null, name: 'Emo Oy', businessId: null, otherIs: 'owner', withId: null },
    ...{ ownerKind: 'enterprise', capitalPercent: 60, votingPercent: 60, control: null },
    ...{ heldFrom: null, heldUntil: null, source: 'firm' },
  };
  const link = (change: object = {}, person = programme.advisor) =>
    post('/ownership-links', { ...LINK, ...change }, person);
  const linked = async (change: object = {}): Promise<string> => {
    const { body } = await link(change);
    return (body.links as { otherId: string }[]).at(-1)?.otherId ?? '';
  };
  const years = (year: number, persons: number, millions: number) => ({
    ...{ fiscalYearEndsOn: `${year}-12-31`, persons, turnoverCents: millions * MILLION },
    ...{ balanceTotalCents: millions * MILLION, basedOn: null },
  });
  const own = (year: number, persons: number, millions: number) =>
    post('/yearly-figures', {
      ...years(year, persons, millions),
      ...{ valueAddedCents: null, exportsCents: null, rdiCents: null },
    });
  const theirs = (otherId: string, year: number, persons: number, millions: number, more = {}) =>
    post('/related-figures', {
      ...{ ...years(year, persons, millions), otherId, consolidatedIds: [], source: 'accounts' },
      ...more,
    });

  it('is counted line by line: its own, a partner by its share, a linked one in full', async () => {
    await own(2025, 8, 1);
    const partner = await linked({ name: 'Kumppani Oy', capitalPercent: 30, votingPercent: 20 });
    const daughter = await linked({ name: 'Tytär Oy', otherIs: 'owned', capitalPercent: 100 });
    await theirs(partner, 2025, 10, 2);
    const { status, body } = await theirs(daughter, 2025, 5, 0.5);

    expect(status).toBe(200);
    expect(body).toMatchObject({
      size: 'small',
      others: [{ name: 'Kumppani Oy' }, { name: 'Tytär Oy' }],
      years: [
        {
          ...{ fiscalYearEndsOn: '2025-12-31', isClosed: true, ofYear: 'small', reason: 'first' },
          total: { persons: 16, turnoverCents: 2.1 * MILLION },
          lines: [
            { id: firm.id, relation: 'own', sharePercent: 100 },
            { id: daughter, relation: 'linked', adds: { persons: 5 } },
            { id: partner, relation: 'partner', sharePercent: 30, adds: { persons: 3 } },
          ],
        },
      ],
    });
    expect((await read(programme.manager)).body).toEqual(body);
  });

  it('is not said while figures lack, neither with its yearly figures nor by the rules', async () => {
    await own(2025, 3, 0.4);
    await link();

    expect((await read()).body).toMatchObject({ size: null, years: [{ reason: 'unknown' }] });
    const figures = await (await api.as(programme.advisor)).get(at('/yearly-figures'));
    expect(figures.body.items).toMatchObject([{ sizeOfYear: null, sizeStatus: null }]);
  });

  it('waits two years for growth, and for no change of owners', async () => {
    const other = await linked();
    await own(2023, 5, 1);
    await own(2024, 5, 1);
    for (const [year, persons] of [
      [2023, 2],
      [2024, 7],
    ] as const) {
      await theirs(other, year, persons, 0.5);
    }

    expect((await read()).body).toMatchObject({ size: 'micro', years: [{ reason: 'kept' }, {}] });
    await own(2025, 5, 1);
    await theirs(other, 2025, 7, 0.5);
    expect((await read()).body).toMatchObject({
      size: 'small',
      years: [{ reason: 'changed' }, {}, {}],
    });
    const { body } = await read();
    const [{ id }] = body.links as [{ id: string }];
    const ended = { ...LINK, otherId: other, heldUntil: '2026-06-30' };
    const after = await post(`/ownership-links/${id}/correct`, ended);
    expect(after.body).toMatchObject({ size: 'micro', years: [{ reason: 'owners' }, {}, {}] });
  });

  it('counts nothing twice that consolidated accounts have', async () => {
    await own(2025, 8, 1);
    const mother = await linked();
    const { body } = await theirs(mother, 2025, 20, 3, { consolidatedIds: [firm.id] });

    expect(body.years).toMatchObject([{ total: { persons: 20 } }]);
    expect(body.years[0].lines[0]).toMatchObject({ includedIn: mother, adds: { persons: 0 } });
  });

  it.each<[object, string, string]>([
    [{ capitalPercent: 0, votingPercent: 0.004 }, 'capitalPercent', 'ownership.nothing'],
    [{ capitalPercent: 101 }, 'capitalPercent', 'too-large'],
    [{ votingPercent: -1 }, 'votingPercent', 'too-small'],
    [{ name: ' ' }, 'name', 'required'],
    [{ otherIs: 'friend' }, 'otherIs', 'not-one-of'],
    [{ businessId: '1234567-8' }, 'businessId', 'business-id.check-digit'],
    [{ heldFrom: '2026-01-02', heldUntil: '2026-01-01' }, 'heldUntil', 'ownership.ends-before'],
    [{ otherId: GONE }, 'otherId', 'ownership.gone'],
    [{ withId: GONE }, 'withId', 'ownership.gone'],
  ])('takes no link that is wrong: %j', async (change, path, code) => {
    const { status, body } = await link(change);

    expect({ status, errors: body.errors }).toMatchObject({
      status: 400,
      errors: [{ path, code }],
    });
    expect((await read()).body.links).toEqual([]);
  });

  it('knows another enterprise by its Business ID, which is not its own', async () => {
    const [ownId, otherId] = [aBusinessId(), aBusinessId()];
    await fixtures.change('UPDATE enterprise SET business_id = $2 WHERE id = $1', [firm.id, ownId]);

    expect((await link({ businessId: ownId })).body.errors).toMatchObject([
      { path: 'businessId', code: 'ownership.itself' },
    ]);
    const first = await linked({ businessId: otherId, heldUntil: '2024-12-31' });
    const { body } = await link({ businessId: otherId, name: 'Emo Oyj', heldFrom: '2025-01-01' });
    expect(body.others).toEqual([{ id: first, name: 'Emo Oyj', businessId: otherId }]);
    expect(body.links).toHaveLength(2);
    expect((await link({ businessId: otherId })).body.code).toBe('ownership.overlaps');
  });

  it('takes one of two links that are told at once, and one of two corrections', async () => {
    const businessId = aBusinessId();
    const both = await Promise.all([link({ businessId }), link({ businessId })]);

    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
    const { body } = await read();
    const [{ id, otherId }] = body.links as [{ id: string; otherId: string }];
    const corrections = await Promise.all(
      [40, 45].map((votingPercent) => {
        const change = { ...LINK, otherId, businessId, votingPercent };
        return post(`/ownership-links/${id}/correct`, change);
      }),
    );
    expect(corrections.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(corrections.find(({ status }) => status === 409)?.body.code).toBe('ownership.changed');
  });

  it('forgets a link that is annulled, but none that another one goes through', async () => {
    const mother = await linked();
    const sister = await linked({ name: 'Sisar Oy', otherIs: 'owned', withId: mother });
    const links = (await read()).body.links as { id: string; otherId: string }[];
    const annul = (otherId: string) =>
      post(`/ownership-links/${links.find((one) => one.otherId === otherId)?.id ?? ''}/annul`);

    expect((await annul(mother)).body.code).toBe('ownership.in-between');
    expect((await annul(sister)).body.others).toMatchObject([{ id: mother }]);
    expect((await annul(sister)).body.code).toBe('ownership.changed');
    expect((await annul(mother)).body).toMatchObject({ links: [], others: [] });
    const kept = await api.rows('SELECT id FROM ownership_link WHERE enterprise_id = $1', [
      firm.id,
    ]);
    expect(kept).toHaveLength(2);
  });

  it('keeps each version of the others’ figures, and takes one only on what was shown', async () => {
    const other = await linked();
    const { body } = await theirs(other, 2025, 4, 1);
    const [{ recordedAt }] = body.figures as [{ recordedAt: string }];

    expect((await theirs(other, 2025, 4, 1)).status).toBe(200);
    expect((await theirs(other, 2025, 5, 1)).body.code).toBe('figures.changed');
    api.moveTo('2026-11-20T11:00:00Z');
    const next = await theirs(other, 2025, 5, 1, { basedOn: recordedAt });
    expect(next.body.figures).toMatchObject([{ persons: 5 }]);
    const [{ id }] = next.body.figures as [{ id: string }];
    expect((await post(`/related-figures/${id}/annul`)).body.figures).toEqual([]);
    expect((await post(`/related-figures/${id}/annul`)).status).toBe(409);
    const nothing = { persons: null, turnoverCents: null, balanceTotalCents: null };
    expect((await theirs(other, 2025, 1, 1, nothing)).body.errors).toMatchObject([
      { code: 'figures.empty' },
    ]);
    expect((await theirs(GONE, 2025, 1, 1)).body.errors).toMatchObject([{ path: 'otherId' }]);
    expect(
      (await theirs(other, 2025, 1, 1, { consolidatedIds: [GONE] })).body.errors,
    ).toMatchObject([{ path: 'consolidatedIds' }]);
  });

  describe('that says it has none', () => {
    it('says so herself in one go, once a day, and takes it back', async () => {
      const said = await post('/no-links', {}, entrepreneur);

      expect(said).toMatchObject({ status: 200, body: { noLinks: { declaredOn: '2026-11-20' } } });
      expect((await post('/no-links', {}, entrepreneur)).body.noLinks).toEqual(said.body.noLinks);
      const [mine] = (await (await api.as(entrepreneur)).get('/my/size')).body.items;
      expect(mine).toMatchObject({ enterpriseId: firm.id, noLinks: said.body.noLinks });
      expect((await post('/no-links/withdraw', {}, entrepreneur)).body.noLinks).toBeNull();
      expect((await post('/no-links/withdraw', {}, entrepreneur)).status).toBe(200);
    });

    it('is believed until a link is written down, and not while one holds', async () => {
      await post('/no-links');
      const { body } = await link({ heldUntil: '2026-11-19' });

      expect(body.noLinks).toBeNull();
      expect((await post('/no-links')).status).toBe(200);
      await link({ name: 'Toinen Oy' });
      expect((await post('/no-links')).body.code).toBe('ownership.has-links');
    });

    it('is one fact when two say it at once', async () => {
      const both = await Promise.all([post('/no-links'), post('/no-links', {}, entrepreneur)]);

      expect(both.map(({ status }) => status)).toEqual([200, 200]);
      const rows = await api.rows('SELECT id FROM no_links_declaration WHERE enterprise_id = $1', [
        firm.id,
      ]);
      expect(rows).toHaveLength(1);
    });
  });

  it('is shown to the firm, its own figures too, and to nobody else', async () => {
    await own(2025, 8, 1);
    await linked();
    const [mine] = (await (await api.as(entrepreneur)).get('/my/size')).body.items;

    expect(mine).toMatchObject({
      ...{ size: null, links: [{}], others: [{ name: 'Emo Oy' }] },
      years: [{ lines: [{ figures: { persons: 8 } }, { figures: null }] }],
    });
    const stranger = await fixtures.person(
      'entrepreneur',
      programme.id,
      (await fixtures.firm(programme)).id,
    );
    const [hers] = (await (await api.as(stranger)).get('/my/size')).body.items;
    expect(hers).toMatchObject({ years: [], links: [] });
    expect((await post('/no-links', {}, stranger)).status).toBe(404);
    expect((await link({}, entrepreneur)).status).toBe(403);
    expect((await read(entrepreneur)).status).toBe(403);
    expect((await (await api.as(programme.advisor)).get('/my/size')).status).toBe(403);
    const foreign = await api.as(elsewhere.advisor);
    expect((await foreign.get(at('/size'))).status).toBe(404);
    const path = `/programmes/${elsewhere.id}/enterprises/${firm.id}/ownership-links`;
    expect((await foreign.post(path, LINK)).status).toBe(404);
  });

  it('keeps shares and figures when the names of others are erased', async () => {
    const other = await linked({ name: 'Maija Omistaja', businessId: aBusinessId() });
    await theirs(other, 2025, 4, 1);
    await api.rows(
      `UPDATE enrolment SET stage = 'withdrawn', ended_on = '2026-11-01' WHERE enterprise_id = $1`,
      [firm.id],
    );
    const manager = await api.as(programme.manager);
    const asked = await manager.post('/erasures', {
      ...{ programmeId: programme.id, enterpriseId: firm.id },
    });
    const done = await manager.post(`/erasures/${asked.body.id as string}/carry-out`, {
      confirmation: firm.name,
    });

    expect(done.status).toBe(200);
    expect((await read()).body).toMatchObject({
      ...{ others: [{ name: '–', businessId: null }], links: [{ capitalPercent: 60 }] },
      figures: [{ persons: 4 }],
    });
  });
});
