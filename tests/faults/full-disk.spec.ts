import { JobQueues } from '../../backend/src/platform/queue/job-queues.js';
import { SmallDisk } from '../support/faults/small-disk.js';
import { Fixtures, type Programme } from '../support/growth-path/fixtures.js';
import { type Client, TestApi } from '../support/growth-path/test-api.js';
import { Uploads } from '../support/growth-path/uploads.js';
import { leftOut } from '../support/left-out.mjs';

const MEGABYTES = 2;
const KILOBYTE = 1_024;

const disk = SmallDisk.mount(MEGABYTES);
if (!disk) leftOut('A full disk: this account cannot mount a small file system');
const withDisk = disk ? describe : describe.skip;

withDisk('on a full disk', () => {
  const small = disk!;
  let api: TestApi;
  let programme: Programme;
  let manager: Client;
  let uploads: Uploads;
  beforeAll(async () => {
    api = await TestApi.start({ env: { DATA_DIR: small.folder } });
    programme = await new Fixtures(api).programme();
    manager = await api.as(programme.manager);
    uploads = new Uploads(api, manager, programme.id);
    await uploads.imported(firms(500));
  }, 60_000);
  afterEach(() => small.free());
  afterAll(async () => {
    await api.stop();
    small.unmount();
  });

  const imports = () =>
    api.rows('SELECT FROM import_batch WHERE programme_id = $1', [programme.id]);

  it('a file that is handed in is refused by name, and leaves nothing behind', async () => {
    const [before, files] = [await imports(), small.files()];
    small.fillUpTo(16 * KILOBYTE);

    const { status, body } = await uploads.upload(firms(20_000));

    expect([status, body.code]).toEqual([503, 'files.full']);
    expect(small.files()).toEqual(files);
    expect(await imports()).toEqual(before);
  });

  it('everything that needs no file goes on, and the same file is taken when there is room', async () => {
    small.fillUpTo(0);
    const refused = await uploads.upload(firms(100, 'Toinen'));
    const list = await manager.get(`/programmes/${programme.id}/enterprises`);
    small.free();

    const id = await uploads.imported(firms(100, 'Toinen'));

    expect([refused.status, list.status]).toEqual([503, 200]);
    expect(await uploads.view(id)).toMatchObject({ state: 'done', counts: { created: 100 } });
  });

  it('a file that was ordered waits, and is whole when there is room again', async () => {
    small.fillUpTo(4 * KILOBYTE);
    const { body: ordered } = await manager.post('/exports', {
      ...{ list: 'enterprises', programmeId: programme.id, format: 'csv', dialect: 'fi' },
      language: 'fi',
    });
    await api.whole.work();
    const files = small.files();
    const waiting = await manager.get(`/exports/${ordered.id}`);
    small.free();
    await (await api.whole.startWorker()).get(JobQueues).queue('heavy').promoteJobs();
    await api.whole.work();

    const ready = await manager.get(`/exports/${ordered.id}`);
    const { text } = await manager.get(`/exports/${ordered.id}/file`);

    expect(waiting.body.state).toBe('queued');
    expect(ready.body.state).toBe('ready');
    expect(small.files().length).toBe(files.length + 1);
    expect(text.trimEnd().split('\r\n')).toHaveLength(Number(ready.body.rows) + 1);
    expect(await api.rows('SELECT FROM job_failure')).toEqual([]);
  });
});

const firms = (count: number, name = 'Yritys'): string =>
  [
    'Oma numero;Nimi',
    ...Array.from({ length: count }, (_, n) => `${name}-${n};${name} ${n} Oy`),
  ].join('\n');
