import { Fixtures, type Programme } from '../../support/growth-path/fixtures.js';
import { TestApi } from '../../support/growth-path/test-api.js';
import { Uploads } from '../../support/growth-path/uploads.js';

let api: TestApi;
let fixtures: Fixtures;
let programme: Programme;
let uploads: Uploads;

beforeAll(async () => {
  api = await TestApi.start();
  fixtures = new Fixtures(api);
});
afterAll(() => api.stop());
beforeEach(async () => {
  programme = await fixtures.programme();
  uploads = new Uploads(api, await api.as(programme.manager), programme.id);
});

const FILE = [
  'Asiakasrekisteri 2026;;;;;',
  'Oma numero;Y-tunnus;Yrityksen nimi;Kunta;Toimiala;Mukana alkaen',
  '1;0112038-9;Saimaan Leipä Oy;Mikkeli;10710;1.2.2026',
  '2;;Kampaamo Kaisla;Savonlinna;96020;',
  '3;0112038-8;Väärä Numero Oy;Mikkeli;10710;',
  ';;Nimetön Oy;Mikkeli;;',
  '5;2331972-7;Öljymäki Oy;Atlantis;10710;',
  '6;1019125-0;Pieksämäen Paja Oy;593;25.12;',
].join('\r\n');

describe('importing enterprises', () => {
  it('shows row by row what would happen, and writes nothing before it is told to', async () => {
    const id = await uploads.checked(FILE);

    expect(await uploads.view(id)).toMatchObject({
      kind: 'enterprises',
      state: 'checked',
      counts: { created: 3, changed: 0, unchanged: 0, refused: 3 },
    });
    expect(await uploads.rows(id)).toMatchObject([
      {
        ...{ line: 3, outcome: 'created', businessId: '0112038-9' },
        // also what only a new firm takes from the file: its legal form, and since when it takes part
        facts: { municipalityCode: '491', legalForm: 'limited-company', enrolledOn: '2026-02-01' },
      },
      { line: 4, outcome: 'created', ownNumber: '2', businessId: null },
      {
        line: 5,
        outcome: 'refused',
        problems: [{ field: 'businessId', code: 'business-id.check-digit' }],
      },
      { line: 6, outcome: 'refused', problems: [{ field: 'businessId', code: 'firm.no-key' }] },
      {
        line: 7,
        outcome: 'refused',
        problems: [{ field: 'municipalityCode', code: 'municipality.unknown' }],
      },
      { line: 8, outcome: 'created', facts: { municipalityCode: '593', industryCode: '2512' } },
    ]);
    expect(await firms()).toEqual([]);
  });

  it('brings firms in with identity, profile, own number and enrolment', async () => {
    const id = await uploads.imported(FILE);

    expect(await uploads.view(id)).toMatchObject({
      state: 'done',
      counts: { created: 3, refused: 3 },
    });
    expect(await firms()).toEqual([
      ['1', '0112038-9', 'company', 'Saimaan Leipä Oy', 'limited-company', 'active', '2026-02-01'],
      ['2', null, 'sole-trader', 'Kampaamo Kaisla', 'sole-trader', 'active', today()],
      ['6', '1019125-0', 'company', 'Pieksämäen Paja Oy', 'limited-company', 'active', today()],
    ]);
    const [audit] = await api.rows<{ count: string }>(
      `SELECT count(*) FROM audit_event WHERE programme_id = $1 AND action = 'enterprise-profile.import'`,
      [programme.id],
    );
    expect(Number(audit?.count)).toBe(3);
  });

  it('changes nothing the second time, and only changed cells the month after', async () => {
    await uploads.imported(FILE);

    const again = await uploads.checked(FILE);
    expect(await uploads.view(again)).toMatchObject({
      counts: { created: 0, changed: 0, unchanged: 3 },
    });

    const next = await uploads.imported(
      FILE.replace('Kampaamo Kaisla;Savonlinna', 'Kampaamo Kaislikko;'),
    );
    expect(await uploads.view(next)).toMatchObject({
      counts: { created: 0, changed: 1, unchanged: 2 },
    });
    expect(await uploads.rows(next, '?outcome=changed')).toMatchObject([
      {
        facts: { name: 'Kampaamo Kaislikko' },
        before: { name: 'Kampaamo Kaisla', municipalityCode: '740' },
      },
    ]);
    const profiles = await api.rows(
      `SELECT name, municipality_code AS "municipality", sources -> 'name' ->> 'source' AS source
         FROM enterprise_profile WHERE programme_id = $1 AND name LIKE 'Kampaamo%' ORDER BY recorded_at`,
      [programme.id],
    );
    expect(profiles).toEqual([
      { name: 'Kampaamo Kaisla', municipality: '740', source: 'import' },
      { name: 'Kampaamo Kaislikko', municipality: '740', source: 'import' },
    ]);
  });

  it('asks about a known column that the programme’s files did not have before', async () => {
    await uploads.imported('Nro;Nimi;Kunta\n1;Kampaamo Kaisla;Savonlinna');
    const wider = 'Nro;Nimi;Kunta;Postinumero;Muuta\n1;Kampaamo Kaisla;Savonlinna;57100;soita';

    const { body } = await uploads.upload(wider);
    const added = { header: 'Postinumero', field: 'postCode' };
    expect(body).toMatchObject({ state: 'uploaded', columns: expect.arrayContaining([added]) });
    const columns = body.columns.filter(({ field }: { field: string }) => field !== 'postCode');
    const { kind, decimalSign } = body;
    const manager = await api.as(programme.manager);
    await manager.put(uploads.path(`/${body.id}/mapping`), { kind, columns, decimalSign });

    expect((await uploads.upload(wider)).body).toMatchObject({ state: 'checking', columns });
  });

  it('says of each field which file it comes from, and when', async () => {
    await uploads.imported(FILE);
    await uploads.imported(FILE.replace('Kampaamo Kaisla;', 'Kampaamo Kaislikko;'));

    const [before, after] = await api.rows<{ fields: string[]; newer: string[] }>(
      `SELECT array(SELECT key FROM jsonb_object_keys(p.sources) key ORDER BY key) AS fields,
              array(SELECT field.key FROM jsonb_each(p.sources) field
                     WHERE (field.value ->> 'at')::timestamptz = p.recorded_at ORDER BY field.key) AS newer
         FROM enterprise_profile p WHERE p.programme_id = $1 AND p.name LIKE 'Kampaamo%' ORDER BY p.recorded_at`,
      [programme.id],
    );
    const fields = ['industryCode', 'legalForm', 'municipalityCode', 'name'];
    expect([before, after]).toEqual([
      { fields, newer: fields },
      { fields, newer: ['name'] },
    ]);
  });

  it('hands the refused rows back with the reason in the reader’s language', async () => {
    const id = await uploads.checked(FILE);
    const client = await api.as(programme.manager);

    const { text, headers } = await client.get(uploads.path(`/${id}/refused.csv?language=fi`));

    expect(headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(text.split('\r\n').slice(0, 2)).toEqual([
      '\uFEFFOma numero;Y-tunnus;Yrityksen nimi;Kunta;Toimiala;Mukana alkaen;Rivi;Miksi hylättiin',
      '3;0112038-8;Väärä Numero Oy;Mikkeli;10710;;5;Y-tunnus: tarkistusnumero on väärä',
    ]);
  });

  it('links a firm that another programme knows, without telling so', async () => {
    const other = await fixtures.programme();
    const elsewhere = new Uploads(api, await api.as(other.manager), other.id);
    await elsewhere.imported('Y-tunnus;Nimi\n0114162-2;Muualla Oy');

    const id = await uploads.imported('Y-tunnus;Nimi\n0114162-2;Täällä Oy');

    expect(await uploads.rows(id)).toMatchObject([{ outcome: 'created', before: null }]);
    const rows = await api.rows(`SELECT id FROM enterprise WHERE business_id = '0114162-2'`);
    expect(rows).toHaveLength(1);
  });
});

function firms(): Promise<unknown[]> {
  return api
    .rows(
      `SELECT array[o.own_number, e.business_id, e.kind, p.name, p.legal_form, en.stage, en.enrolled_on::text] AS firm
         FROM enterprise_profile p
         JOIN enterprise e ON e.id = p.enterprise_id
         LEFT JOIN enterprise_own_number o ON o.programme_id = p.programme_id AND o.enterprise_id = p.enterprise_id
         JOIN enrolment en ON en.programme_id = p.programme_id AND en.enterprise_id = p.enterprise_id
        WHERE p.programme_id = $1 ORDER BY o.own_number`,
      [programme.id],
    )
    .then((rows) => rows.map((row) => (row as { firm: unknown }).firm));
}

const today = (): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Helsinki' }).format(new Date());
