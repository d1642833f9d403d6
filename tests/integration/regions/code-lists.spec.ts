import { Fixtures, type Programme } from '../../support/growth-path/fixtures.js';
import { TestApi } from '../../support/growth-path/test-api.js';

let api: TestApi;
let programme: Programme;

beforeAll(async () => {
  api = await TestApi.start();
  programme = await new Fixtures(api).programme();
});
afterAll(() => api.stop());

describe('areas and industries', () => {
  it('lists the municipalities with their regions, by Finnish name', async () => {
    const advisor = await api.as(programme.advisor);

    const { status, body, headers } = await advisor.get('/areas?kind=municipality');

    expect(status).toBe(200);
    expect(headers['cache-control']).toBe('private, max-age=3600');
    const items = body.items as { code: string; kind: string; label: { fi: string; sv: string } }[];
    expect(items.find(({ code }) => code === '491')?.label).toMatchObject({
      fi: 'Mikkeli',
      sv: 'S:t Michel',
    });
    expect(new Set(items.map(({ kind }) => kind))).toEqual(new Set(['municipality']));
    const names = items.map(({ label }) => label.fi);
    expect(names).toEqual([...names].sort(new Intl.Collator('fi').compare));
  });

  it('lists all kinds when none is asked for', async () => {
    const { body } = await (await api.as(programme.funder)).get('/areas');

    const kinds = new Set((body.items as { kind: string }[]).map(({ kind }) => kind));
    expect(kinds).toEqual(new Set(['municipality', 'region', 'country']));
  });

  it.each(['TOL2008', 'TOL2025'])('lists sections and divisions of %s', async (codeSet) => {
    const { body } = await (await api.as(programme.advisor)).get(`/industries?codeSet=${codeSet}`);

    const items = body.items as { code: string; level: number; parentCode: string | null }[];
    expect(items.find(({ code }) => code === 'A')).toMatchObject({ level: 1, parentCode: null });
    expect(items.find(({ code }) => code === '01')).toMatchObject({ level: 2, parentCode: 'A' });
  });

  it.each([
    ['/industries', 'codeSet', 'required'],
    ['/industries?codeSet=TOL1995', 'codeSet', 'not-one-of'],
    ['/areas?kind=village', 'kind', 'not-one-of'],
    ['/areas?colour=red', 'colour', 'unknown-field'],
  ])('refuses %s', async (path, field, code) => {
    const reply = await (await api.as(programme.advisor)).get(path);

    expect(reply.status).toBe(400);
    expect(reply.body.errors).toEqual([expect.objectContaining({ path: field, code })]);
  });
});
