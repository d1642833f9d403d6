import { Fixtures, type Programme } from '../../support/growth-path/fixtures.js';
import { TestApi } from '../../support/growth-path/test-api.js';
import { Uploads } from '../../support/growth-path/uploads.js';

let api: TestApi;
let programme: Programme;
let uploads: Uploads;

beforeAll(async () => {
  api = await TestApi.start();
  programme = await new Fixtures(api).programme();
  uploads = new Uploads(api, await api.as(programme.manager), programme.id);
  await uploads.imported('Oma numero;Nimi\n1;Kampaamo Kaisla\n2;Kampaamo Lumme');
});
afterAll(() => api.stop());

describe('contacts from a file', () => {
  const FILE = [
    'Oma numero;Yhteyshenkilö;Sähköposti;Kieli',
    '1;Kaisa Kaisla;kaisa@kaisla.example;suomi',
    '2;Lumi Lumme;lumi@;suomi',
    '9;Nella Nimetön;nella@nimeton.example;ruotsi',
  ].join('\n');

  it('are shown with their firm, and written', async () => {
    const id = await uploads.imported(FILE);

    expect(await uploads.view(id)).toMatchObject({ kind: 'contacts', state: 'done' });
    expect(await uploads.rows(id)).toMatchObject([
      { outcome: 'created', enterpriseName: 'Kampaamo Kaisla', facts: { name: 'Kaisa Kaisla' } },
      { outcome: 'refused', problems: [{ field: 'email', code: 'email.format' }] },
      { outcome: 'refused', enterpriseName: null, problems: [{ code: 'firm.unknown' }] },
    ]);
    expect(await contacts()).toEqual([
      { name: 'Kaisa Kaisla', email: 'kaisa@kaisla.example', language: 'fi' },
    ]);
  });

  it('change nothing the second time, and only what is new in them', async () => {
    await uploads.imported(FILE);
    const id = await uploads.imported(FILE.replace('Kaisa Kaisla', 'Kaisa Kaisla-Suo'));

    expect(await uploads.view(id)).toMatchObject({ counts: { changed: 1, created: 0 } });
    expect(await contacts()).toEqual([
      { name: 'Kaisa Kaisla-Suo', email: 'kaisa@kaisla.example', language: 'fi' },
    ]);
    expect(
      await uploads.view(await uploads.checked(FILE.replace('Kaisa Kaisla', 'Kaisa Kaisla-Suo'))),
    ).toMatchObject({ counts: { changed: 0, created: 0, unchanged: 1 } });
  });

  const contacts = () =>
    api.rows(
      `SELECT name, email, language FROM contact WHERE programme_id = $1 AND archived_at IS NULL ORDER BY name`,
      [programme.id],
    );
});

describe('readings from a file', () => {
  it('stand by firm, indicator and day, and a later file supersedes them', async () => {
    const file = 'Oma numero;Mittari;Päivä;Arvo\n1;rco 01;1.3.2026;2,5\n2;RCO01;1.3.2026;x';

    const id = await uploads.imported(file);

    expect(await uploads.view(id)).toMatchObject({
      kind: 'readings',
      counts: { created: 1, refused: 1 },
    });
    await uploads.imported(file.replace('2,5', '3'));
    const rows = await api.rows(
      `SELECT indicator, read_on::text AS day, value::float8 AS value, superseded_at IS NULL AS stands
         FROM indicator_reading WHERE programme_id = $1 ORDER BY recorded_at`,
      [programme.id],
    );
    expect(rows).toEqual([
      { indicator: 'RCO01', day: '2026-03-01', value: 2.5, stands: false },
      { indicator: 'RCO01', day: '2026-03-01', value: 3, stands: true },
    ]);
  });
});
