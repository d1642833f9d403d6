import { Fixtures, type Programme } from '../../support/growth-path/fixtures.js';
import { TestApi } from '../../support/growth-path/test-api.js';
import { Uploads } from '../../support/growth-path/uploads.js';
import { workbookOf } from '../../support/zip-file.js';

let api: TestApi;
let programme: Programme;
let uploads: Uploads;

beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(() => api.stop());
beforeEach(async () => {
  programme = await new Fixtures(api).programme();
  uploads = new Uploads(api, await api.as(programme.manager), programme.id);
});

const names = async (): Promise<string[]> => {
  const rows = await api.rows<{ name: string }>(
    'SELECT name FROM enterprise_profile WHERE programme_id = $1 ORDER BY name',
    [programme.id],
  );
  return rows.map(({ name }) => name);
};

describe('an odd character', () => {
  it.each(['\u0001', '\u0007', '\u001a', '\u001f', '\u007f', '\u202e'])(
    'refuses its row alone: %j',
    async (odd) => {
      const lines = ['Oma numero;Nimi', '1;Aino', `2;Ei${odd}no`, '3;Kaisla', '4;Otso'];
      const id = await uploads.imported(lines.join('\n'));

      expect(await uploads.view(id)).toMatchObject({ counts: { created: 3, refused: 1 } });
      expect(await uploads.rows(id, '?outcome=refused')).toMatchObject([
        { line: 3, problems: [{ field: 'name', code: 'format' }] },
      ]);
      expect(await names()).toEqual(['Aino', 'Kaisla', 'Otso']);
      const manager = await api.as(programme.manager);
      const { status, text } = await manager.get(uploads.path(`/${id}/refused.csv?language=fi`));
      expect([status, text.includes('ei ole tavallista tekstiä')]).toEqual([200, true]);
    },
  );

  it('is nothing in a column that is not read', async () => {
    const id = await uploads.imported('Oma numero;Nimi;Muuta\u0007\n1;Aino;so\u0001ita');

    expect(await uploads.view(id)).toMatchObject({ counts: { created: 1, refused: 0 } });
  });

  it('may end the file, as DOS ends files', async () => {
    const id = await uploads.imported('Oma numero;Nimi\r\n1;Aino\r\n2;Eino\u001a');

    expect(await uploads.view(id)).toMatchObject({ counts: { created: 2, refused: 0 } });
    expect(await names()).toEqual(['Aino', 'Eino']);
  });
});

describe('a file', () => {
  it('of one column is read where its header is known', async () => {
    const { status, body } = await uploads.upload('Y-tunnus\n0112038-9\n');

    expect(status).toBe(201);
    expect(body).toMatchObject({ headers: ['Y-tunnus'], columns: [{ field: 'businessId' }] });
  });

  it('of headers alone ends with what it lacks; that is no failure of the job', async () => {
    const id = await uploads.checked('Oma numero;Nimi\n');

    expect(await uploads.view(id)).toMatchObject({ state: 'failed', errorCode: 'file.no-rows' });
    const jobs = await api.rows<{ finished: boolean }>(
      `SELECT finished_at IS NOT NULL AS finished FROM outbox
        WHERE name = 'imports.check' AND payload -> 'payload' ->> 'importId' = $1`,
      [id],
    );
    expect(jobs).toEqual([{ finished: true }]);
  });

  it('of more columns than are read is refused, rather than read in part', async () => {
    const heads = ['Oma numero', ...Array.from({ length: 199 }, (_, nth) => `sarake ${nth}`)];
    const file = (headers: string[]) => `${headers.join(';')}\n1${';x'.repeat(headers.length - 1)}`;

    expect((await uploads.upload(file(heads))).status).toBe(201);
    const { status, body } = await uploads.upload(file([...heads, 'Nimi']));
    expect([status, body.code]).toEqual([400, 'file.too-many-columns']);
  });

  it('that is a workbook is refused for them as well', async () => {
    const cell = (place: string, text: string) =>
      `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`;
    const row = `<row r="1">${cell('A1', 'Oma numero')}${cell('B1', 'Nimi')}`;

    const { body } = await uploads.upload(workbookOf([`${row}${cell('GS1', 'Kunta')}</row>`]));
    expect(body.code).toBe('file.too-many-columns');
    expect((await uploads.upload(workbookOf([`${row}<c r="GS1"/></row>`]))).status).toBe(201);
  });
});
