import {
  type Firm,
  Fixtures,
  type Person,
  type Programme,
} from '../../support/growth-path/fixtures.js';
import { type Client, TestApi } from '../../support/growth-path/test-api.js';

const NONE = {
  ...{ business: null, strengths: null, obstacles: null },
  ...{ ahead: null, means: null, hopes: null },
};

describe('the start interview of a firm', () => {
  let api: TestApi;
  let fixtures: Fixtures;
  let programme: Programme;
  let firm: Firm;
  let advisor: Client;
  let owner: Person;

  beforeAll(async () => {
    api = await TestApi.start();
    fixtures = new Fixtures(api);
    programme = await fixtures.programme();
    advisor = await api.as(programme.advisor);
  });
  beforeEach(async () => {
    api.moveTo('2026-03-10T08:00:00Z');
    firm = await fixtures.firm(programme);
    owner = await fixtures.person('entrepreneur', programme.id, firm.id);
  });
  afterAll(() => api.stop());

  const path = () => `/programmes/${programme.id}/enterprises/${firm.id}/growth/interview`;
  const write = (change: object = {}, by = advisor) =>
    by.post(path(), {
      ...{ ...NONE, heldOn: '2026-03-09', business: 'Leipoo leipää', basedOn: null, ...change },
    });
  const read = async (by = advisor) => (await by.get(path())).body.items;

  it('is none before it is held, and then what was written down, for the firm too', async () => {
    expect(await read()).toEqual([]);

    const { status, body } = await write({ ahead: ' Toinen myymälä ' });

    expect(status).toBe(200);
    expect(body.items).toEqual([
      {
        ...{ ...NONE, id: expect.any(String), heldOn: '2026-03-09' },
        ...{ business: 'Leipoo leipää', ahead: 'Toinen myymälä' },
        recordedAt: expect.stringMatching(/^2026-03-10T08:00/),
        recordedByName: programme.advisor.name,
      },
    ]);
    expect(await read(await api.as(owner))).toMatchObject([{ ahead: 'Toinen myymälä' }]);
    const acts = await api.rows('SELECT action FROM audit_event WHERE subject_id = $1', [
      body.items[0].id,
    ]);
    expect(acts).toEqual([{ action: 'start-interview.record' }]);
  });

  it('is gone on with by a version that names the one it rests on; earlier ones stay', async () => {
    const [first] = (await write()).body.items;
    api.moveTo('2026-03-12T08:00:00Z');
    const { body } = await write({ obstacles: 'Etäisyydet', basedOn: first.recordedAt });

    expect(body.items).toMatchObject([
      { obstacles: 'Etäisyydet', recordedAt: expect.stringMatching(/^2026-03-12T08:00/) },
      { obstacles: null, id: first.id },
    ]);
    const stale = await write({ hopes: 'Ryhmä', basedOn: first.recordedAt });
    expect(stale).toMatchObject({ status: 409, body: { code: 'start-interview.changed' } });
    expect(await read()).toHaveLength(2);
  });

  it('is the same when it is told twice, and one version where two write at once', async () => {
    await write();
    expect((await write()).body.items).toHaveLength(1);

    const [{ recordedAt: basedOn }] = await read();
    api.moveTo('2026-03-11T08:00:00Z');
    const replies = await Promise.all([
      write({ hopes: 'Ryhmä', basedOn }),
      write({ hopes: 'Raha', basedOn }),
    ]);
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(await read()).toHaveLength(2);
  });

  it.each([
    [{ heldOn: '2026-03-11' }, 'heldOn', 'in-the-future'],
    [{ business: null }, 'business', 'start-interview.empty'],
    [{ business: '  ' }, 'business', 'required'],
    [{ means: 'x'.repeat(2_001) }, 'means', 'too-long'],
  ])('is not written as %j', async (change, field, code) => {
    const reply = await write(change);

    expect(reply.status).toBe(400);
    expect(reply.body.errors).toMatchObject([{ path: field, code }]);
    expect(await read()).toEqual([]);
  });

  it('is written by staff, and read by them and the firm alone', async () => {
    await write();
    const neighbour = await fixtures.firm(programme);
    const stranger = await api.as(
      await fixtures.person('entrepreneur', programme.id, neighbour.id),
    );
    const elsewhere = await api.as((await fixtures.programme()).advisor);
    const funder = await api.as(programme.funder);

    expect((await write({ hopes: 'Oma' }, await api.as(owner))).status).toBe(403);
    for (const client of [stranger, elsewhere, funder]) {
      expect([403, 404]).toContain((await client.get(path())).status);
      expect([403, 404]).toContain((await write({ hopes: 'Vieras' }, client)).status);
    }
    expect(await read()).toHaveLength(1);
  });
});
