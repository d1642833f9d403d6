import { Fixtures, type Programme } from '../../support/growth-path/fixtures.js';
import { type Client, TestApi } from '../../support/growth-path/test-api.js';
import { Uploads } from '../../support/growth-path/uploads.js';

const FILE = 'Oma numero;Nimi\n1;Kampaamo Kaisla\n2;Paja Oy';
const REFUSED = 'Oma numero;Y-tunnus;Nimi\n1;0112038-8;Saimaan Leipä Oy\n2;123;Paja Oy';

let api: TestApi;
let programme: Programme;
let manager: Client;
let uploads: Uploads;

beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(() => api.stop());
beforeEach(async () => {
  programme = await new Fixtures(api).programme();
  manager = await api.as(programme.manager);
  uploads = new Uploads(api, manager, programme.id);
});

const acts = (id: string) =>
  api.rows(
    `SELECT action FROM audit_event WHERE subject_kind = 'import' AND subject_id = $1 ORDER BY at, id`,
    [id],
  );

describe('an import with nothing to write', () => {
  it('comes to its end when it has been looked at, and waits for nobody', async () => {
    await uploads.imported(FILE);

    const id = await uploads.checked(FILE);

    const view = await uploads.view(id);
    expect(view).toMatchObject({
      state: 'done',
      counts: { created: 0, changed: 0, unchanged: 2, refused: 0 },
      rowsWritten: 0,
      startedAt: null,
    });
    expect(view.settledAt).toEqual(expect.any(String));
    expect(await acts(id)).toEqual([{ action: 'import.upload' }, { action: 'import.done' }]);
    expect(await uploads.rows(id)).toHaveLength(2);
  });

  it('is so too where each row is refused, and tells why', async () => {
    const id = await uploads.checked(REFUSED);

    expect(await uploads.view(id)).toMatchObject({
      state: 'done',
      counts: { created: 0, changed: 0, unchanged: 0, refused: 2 },
    });
    expect(await uploads.rows(id, '?outcome=refused')).toMatchObject([
      { line: 2, problems: [{ code: 'business-id.check-digit' }] },
      { line: 3, problems: [{ code: 'business-id.format' }] },
    ]);
  });

  it.each(['run', 'pause', 'cancel'] as const)('is not to %s any more', async (verb) => {
    const id = await uploads.checked(REFUSED);

    const { status, body } = await uploads.act(id, verb);

    expect([status, body.code]).toEqual([409, 'import.move-refused']);
  });

  it('may be read again with other columns, and then has something', async () => {
    const id = await uploads.checked(REFUSED);
    const columns = [
      { header: 'Oma numero', field: 'ownNumber' },
      { header: 'Nimi', field: 'name' },
    ];
    const named = { kind: 'enterprises', columns, decimalSign: ',' };

    const { status, body } = await manager.put(uploads.path(`/${id}/mapping`), named);
    await api.work('imports');

    expect([status, body.id === id]).toEqual([200, false]);
    expect(await uploads.view(id)).toMatchObject({ state: 'done' });
    expect(await uploads.view(body.id as string)).toMatchObject({
      state: 'checked',
      counts: { created: 2, refused: 0 },
    });
  });

  it('is read again only where nothing of it was written', async () => {
    const id = await uploads.imported(FILE);
    const { kind, columns, decimalSign } = await uploads.view(id);

    const { status, body } = await manager.put(uploads.path(`/${id}/mapping`), {
      kind,
      columns,
      decimalSign,
    });

    expect([status, body.code]).toEqual([409, 'import.move-refused']);
  });

  it('ends once, though two workers look at it at the same time', async () => {
    await uploads.imported(FILE);
    const { body } = await uploads.upload(FILE);

    await Promise.all([api.work('imports'), api.work('imports')]);

    expect(await acts(body.id as string)).toEqual([
      { action: 'import.upload' },
      { action: 'import.done' },
    ]);
  });
});
