import { text } from 'node:stream/consumers';

import { FileStore } from '../../../backend/src/platform/files/file-store.js';
import { Fixtures, type Programme } from '../../support/growth-path/fixtures.js';
import { type Client, TestApi } from '../../support/growth-path/test-api.js';
import { Uploads } from '../../support/growth-path/uploads.js';

const FIRMS = 'Oma numero;Nimi\n1;Kampaamo Kaisla\n2;Kampaamo Lumme';
const PEOPLE = [
  'Oma numero;Yhteyshenkilö;Sähköposti;Puhelin',
  '1;Kaisa Kaisla;kaisa@kaisla.example;+358401234567',
  '2;Lumi Lumme;lumi@lumme.example;+358407654321',
].join('\n');
const OTHERS = 'Oma numero;Yhteyshenkilö;Sähköposti\n2;Lempi Lumme;lempi@lumme.example';

describe('files after an erasure', () => {
  let api: TestApi;
  let fixtures: Fixtures;
  let programme: Programme;
  let manager: Client;
  let uploads: Uploads;

  beforeAll(async () => {
    api = await TestApi.start();
    fixtures = new Fixtures(api);
  });
  beforeEach(async () => {
    programme = await fixtures.programme();
    manager = await api.as(programme.manager);
    uploads = new Uploads(api, manager, programme.id);
    await uploads.imported(FIRMS);
  });
  afterAll(() => api.stop());

  const sampleOf = async (id: string): Promise<string> =>
    JSON.stringify((await manager.get(uploads.path(`/${id}/sample`))).body.items);

  async function erased(name: string): Promise<void> {
    const [firm] = await api.rows<{ id: string }>(
      `SELECT enterprise_id AS id FROM enterprise_profile
        WHERE programme_id = $1 AND name = $2 AND superseded_at IS NULL`,
      [programme.id, name],
    );
    await api.rows(
      `UPDATE enrolment SET stage = 'withdrawn', ended_on = '2026-01-31' WHERE enterprise_id = $1`,
      [firm!.id],
    );
    const request = { programmeId: programme.id, enterpriseId: firm!.id };
    const { body } = await manager.post('/erasures', request);
    const reply = await manager.post(`/erasures/${body.id}/carry-out`, { confirmation: name });
    expect(reply.status).toBe(200);
  }

  /** Whether the file of an import, or of a list, is still kept by anything. */
  const filesOf = (table: string, id: string) =>
    api.rows<{ sha256: string | null }>(
      `SELECT file_sha256 AS sha256 FROM ${table} WHERE id = $1`,
      [id],
    );

  it('are gone where she stood in them: the counts stay, the sample and the rows do not', async () => {
    const id = await uploads.imported(PEOPLE);
    const other = await uploads.imported(OTHERS);
    expect(await sampleOf(id)).toContain('kaisa@kaisla.example');

    await erased('Kampaamo Kaisla');

    expect(await sampleOf(id)).toBe('[]');
    expect(await uploads.rows(id)).toEqual([]);
    expect(await uploads.view(id)).toMatchObject({
      ...{ state: 'done', fileName: null, emptiedAt: expect.any(String) },
      counts: { created: 2 },
    });
    expect(await sampleOf(other)).toContain('lempi@lumme.example');
    expect(await uploads.rows(other)).toHaveLength(1);
    const [{ sha256 } = { sha256: null }] = await filesOf('import_batch', id);
    await api.work('imports');
    expect(sha256).not.toBeNull();
    expect(await filesOf('import_batch', id)).toEqual([{ sha256: null }]);
    await expect(text(api.app.get(FileStore).open(sha256!))).rejects.toThrow('ENOENT');
  });

  it('are not read again with other columns, nor written from, in any import of the same file', async () => {
    const checked = await uploads.checked(PEOPLE);
    const again = await uploads.checked(PEOPLE);
    const { kind, columns, decimalSign } = await uploads.view(checked);

    await erased('Kampaamo Kaisla');

    for (const id of [checked, again]) {
      expect(await uploads.view(id)).toMatchObject({ state: 'cancelled' });
      expect((await uploads.act(id, 'run')).status).toBe(409);
      const mapping = { kind, columns, decimalSign };
      expect((await manager.put(uploads.path(`/${id}/mapping`), mapping)).status).toBe(409);
    }
    await api.work('imports');
    expect(await sampleOf(again)).toBe('[]');
  });

  it('are gone where an erased person stood in them, whichever firm she was at', async () => {
    const id = await uploads.imported(PEOPLE);
    const other = await uploads.imported(OTHERS);
    const person = await fixtures.person('advisor', programme.id);
    await api.rows(
      `UPDATE person_identity SET email = 'kaisa@kaisla.example' WHERE person_id = $1`,
      [person.id],
    );
    const administrator = await api.as(await fixtures.person('administrator', null));
    const { body } = await administrator.post(`/people/${person.id}/erasures`);
    const path = `/erasures/${body.id}/carry-out`;
    const confirmation = 'kaisa@kaisla.example';

    expect((await administrator.post(path, { confirmation })).status).toBe(200);

    expect(await sampleOf(id)).toBe('[]');
    expect(await uploads.rows(id)).toEqual([]);
    expect(await sampleOf(other)).toContain('lempi@lumme.example');
    await api.work('imports');
  });

  it('are not fetched from links that were made before, by anybody in that programme', async () => {
    const advisor = await api.as(programme.advisor);
    const elsewhere = await fixtures.programme();
    const stranger = await api.as(elsewhere.advisor);
    const order = async (client: Client, programmeId: string, list: string): Promise<string> => {
      const asked = { list, programmeId, format: 'csv', language: 'fi' };
      const { body } = await client.post('/exports', asked);
      return `/exports/${body.id}`;
    };
    const before = await order(advisor, programme.id, 'enterprises');
    const figures = await order(advisor, programme.id, 'figures');
    const foreign = await order(stranger, elsewhere.id, 'enterprises');
    await api.work('exports');
    expect((await advisor.get(`${before}/file`)).text).toContain('Kampaamo Kaisla');
    const waiting = await order(advisor, programme.id, 'contacts');

    await erased('Kampaamo Kaisla');

    expect((await advisor.get(`${before}/file`)).status).toBe(404);
    expect((await advisor.get(`${figures}/file`)).status).toBe(200);
    expect((await stranger.get(`${foreign}/file`)).status).toBe(200);
    await api.work('exports');
    expect((await advisor.get(`${waiting}/file`)).status).toBe(404);
    expect(await filesOf('export_file', before.slice(-36))).toEqual([]);
    const after = await order(advisor, programme.id, 'enterprises');
    await api.work('exports');
    const reply = await advisor.get(`${after}/file`);
    expect(reply.text).toContain('Kampaamo Lumme');
  });
});
