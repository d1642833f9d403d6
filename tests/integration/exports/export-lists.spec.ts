import { Fixtures, type Programme } from '../../support/growth-path/fixtures.js';
import { type Client, type Reply, TestApi } from '../../support/growth-path/test-api.js';

let api: TestApi;
let fixtures: Fixtures;
let programme: Programme;
let advisor: Client;

beforeAll(async () => {
  api = await TestApi.start();
  fixtures = new Fixtures(api);
  programme = await fixtures.programme();
  advisor = await api.as(programme.advisor);
  await firm('Aallon Leipä', '491');
  await firm('=HYPERLINK("http://x")', '740');
  await firm('Öljymäki; "Savo"', null);
});
afterAll(() => api.stop());

const file = (client: Client, query: string): Promise<Reply> =>
  client.get(`/exports/file?programmeId=${programme.id}&language=fi&${query}`);

describe('exporting a list', () => {
  it('answers the rows of the list as a Finnish spreadsheet reads them', async () => {
    const { status, text, headers } = await file(advisor, 'list=enterprises&format=csv');

    expect(status).toBe(200);
    expect(headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(headers['content-disposition']).toMatch(
      /^attachment; filename="verso-enterprises-.*csv"$/,
    );
    const [head, ...rows] = text.split('\r\n');
    expect(head).toMatch(
      /^\uFEFFYritys;Y-tunnus;Oma numero;Yhtiömuoto;Katuosoite;Postinumero;Postitoimipaikka;Kunta;/,
    );
    expect(rows).toEqual([
      expect.stringMatching(
        /^"'=HYPERLINK\(""http:\/\/x""\)";;;Osakeyhtiö;;;;Savonlinna;;;Mukana;15\.1\.2025;/,
      ),
      expect.stringMatching(/^Aallon Leipä;;;Osakeyhtiö;;;;Mikkeli;/),
      expect.stringMatching(/^"Öljymäki; ""Savo""";;;Osakeyhtiö;;/),
      '',
    ]);
  });

  it('says where firms are and what the programme calls them, as it knows them today', async () => {
    const other = await fixtures.programme();
    const { id } = await fixtures.firm(other);
    for (const [street, ended] of [
      ['Vanhakatu 1', '2026-01-01'],
      ['Rantatie 2', null],
    ]) {
      await api.rows(
        ended === null
          ? `UPDATE enterprise_profile SET street = $2, post_code = '50100', post_office = 'Mikkeli'
              WHERE enterprise_id = $1 AND superseded_at IS NULL`
          : `INSERT INTO enterprise_profile (id, programme_id, enterprise_id, name, legal_form, street, sources,
                                             recorded_at, recorded_by, superseded_at)
             SELECT gen_random_uuid(), programme_id, enterprise_id, name, legal_form, $2, sources, recorded_at,
                    recorded_by, recorded_at FROM enterprise_profile WHERE enterprise_id = $1`,
        [id, street],
      );
    }
    await api.rows(
      `INSERT INTO enterprise_own_number (id, programme_id, enterprise_id, own_number, recorded_at, recorded_by)
       VALUES (gen_random_uuid(), $1, $2, 'A-17', now(), $3)`,
      [other.id, id, other.manager.id],
    );
    const query = `programmeId=${other.id}&language=fi&list=enterprises&format=csv`;
    const { text } = await (await api.as(other.advisor)).get(`/exports/file?${query}`);

    expect(text).toContain(';A-17;');
    expect(text).toContain(';Rantatie 2;50100;Mikkeli;');
    expect(text).not.toContain('Vanhakatu');
  });

  it('keeps to the filters of the page, and to the dialect', async () => {
    const filters = encodeURIComponent('municipality=491&sort=name');
    const { text } = await file(
      advisor,
      `list=enterprises&format=csv&dialect=international&filters=${filters}`,
    );

    expect(text.split('\r\n')).toHaveLength(3);
    expect(text).toContain('\r\nAallon Leipä,,,Osakeyhtiö,,,,Mikkeli,,,Mukana,2025-01-15,');
  });

  it.each(
    ['contacts', 'enrolments', 'yearly-figures', 'readings', 'networks', 'network-members'].concat([
      'experiments',
      'figures',
      'mails',
    ]),
  )('writes %s in both formats', async (list) => {
    const csv = await file(advisor, `list=${list}&format=csv`);
    const xlsx = await file(advisor, `list=${list}&format=xlsx`);

    expect([csv.status, xlsx.status]).toEqual([200, 200]);
    expect(csv.text.startsWith('\uFEFF')).toBe(true);
    expect(xlsx.text.startsWith('PK')).toBe(true);
  });

  it('refuses filters that the list does not have', async () => {
    const { status, body } = await file(
      advisor,
      'list=enterprises&format=csv&filters=stage%3Dmars',
    );

    expect([status, body.errors[0].path]).toEqual([400, 'stage']);
  });

  it('answers people of other programmes as if there were none', async () => {
    const other = await fixtures.programme();

    const { status, body } = await file(await api.as(other.advisor), 'list=enterprises&format=csv');

    expect([status, body.code]).toEqual([404, 'programme.not-found']);
    const people = await advisor.get('/exports/file?list=people&format=csv&language=fi');
    expect(people.status).toBe(403);
    const funder = await file(await api.as(programme.funder), 'list=enterprises&format=csv');
    expect(funder.status).toBe(403);
  });

  it('notes who took what out, and how much of it', async () => {
    await file(advisor, 'list=enterprises&format=csv');

    const [row] = await api.rows(
      `SELECT person_id AS "personId", details FROM audit_event
        WHERE action = 'export.make' AND programme_id = $1 ORDER BY at DESC LIMIT 1`,
      [programme.id],
    );
    expect(row).toEqual({
      personId: programme.advisor.id,
      details: { list: 'enterprises', rows: 3 },
    });
  });
});

describe('ordering a file', () => {
  const order = (format = 'csv'): Promise<Reply> =>
    advisor.post('/exports', {
      list: 'enterprises',
      programmeId: programme.id,
      format,
      language: 'en',
    });

  it('makes it in the background, for the one who asked alone', async () => {
    const { status, body } = await order();
    expect([status, body.state]).toEqual([202, 'queued']);
    expect((await advisor.get(`/exports/${body.id}/file`)).body.code).toBe('export.not-ready');

    await api.work('exports');

    expect((await advisor.get(`/exports/${body.id}`)).body).toMatchObject({
      state: 'ready',
      rows: 3,
    });
    const { text } = await advisor.get(`/exports/${body.id}/file`);
    expect(text).toMatch(/^\uFEFFEnterprise;Business ID;/);
    const manager = await api.as(programme.manager);
    expect((await manager.get(`/exports/${body.id}/file`)).status).toBe(404);
  });

  it('keeps it for a day, and then lets the file go', async () => {
    const { body } = await order('xlsx');
    await api.work('exports');
    await api.rows(
      `UPDATE export_file SET expires_at = now() - interval '1 minute' WHERE id = $1`,
      [body.id],
    );

    expect((await advisor.get(`/exports/${body.id}/file`)).status).toBe(404);
    await api.rows(`INSERT INTO outbox (id, queue, name, payload, created_at)
                    VALUES (gen_random_uuid(), 'default', 'exports.sweep', '{"payload": {}}', now())`);
    await api.work('exports');
    expect(await api.rows('SELECT id FROM export_file WHERE id = $1', [body.id])).toEqual([]);
  });

  it('does nothing for somebody who has lost the role meanwhile', async () => {
    const leaver = await fixtures.person('advisor', programme.id);
    const client = await api.as(leaver);
    const { body } = await client.post('/exports', {
      list: 'enterprises',
      programmeId: programme.id,
      format: 'csv',
      language: 'fi',
    });
    await api.rows('UPDATE role_grant SET ended_at = now() WHERE person_id = $1', [leaver.id]);

    await expect(api.work('exports')).rejects.toMatchObject({ code: 'programme.not-found' });

    const [row] = await api.rows(
      'SELECT state, error_code AS code FROM export_file WHERE id = $1',
      [body.id],
    );
    expect(row).toEqual({ state: 'failed', code: 'programme.not-found' });
    await api.rows('UPDATE outbox SET relayed_at = now() WHERE relayed_at IS NULL');
  });

  it('refuses to answer too many rows at once', async () => {
    const many = await fixtures.programme();
    await api.rows(
      `WITH made AS (SELECT gen_random_uuid() AS id, n FROM generate_series(1, 5001) n),
       e AS (INSERT INTO enterprise (id, kind, created_at) SELECT id, 'company', now() FROM made)
       INSERT INTO programme_enterprise (programme_id, enterprise_id, added_at) SELECT $1, id, now() FROM made`,
      [many.id],
    );
    await api.rows(
      `INSERT INTO enterprise_profile (id, programme_id, enterprise_id, name, legal_form, sources, recorded_at, recorded_by)
       SELECT gen_random_uuid(), programme_id, enterprise_id, 'Yritys ' || row_number() OVER (), 'other', '{}', now(), $2
         FROM programme_enterprise WHERE programme_id = $1`,
      [many.id, many.advisor.id],
    );
    const client = await api.as(many.advisor);
    const question = `programmeId=${many.id}&language=fi&list=enterprises&format=csv`;

    const { status, body } = await client.get(`/exports/file?${question}`);
    expect([status, body.code]).toEqual([409, 'export.order-it']);

    const ordered = await client.post('/exports', {
      list: 'enterprises',
      programmeId: many.id,
      format: 'csv',
      language: 'fi',
    });
    await api.work('exports');
    const { text } = await client.get(`/exports/${ordered.body.id}/file`);
    expect(text.split('\r\n')).toHaveLength(5003);
  });
});

async function firm(name: string, municipality: string | null): Promise<void> {
  const { id } = await fixtures.firm(programme);
  await api.rows(
    `UPDATE enterprise_profile SET name = $2, municipality_code = $3, legal_form = 'limited-company'
      WHERE enterprise_id = $1`,
    [id, name, municipality],
  );
}
