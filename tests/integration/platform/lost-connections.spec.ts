import { ANONYMOUS } from '@verso/domain';

import { UnitOfWork } from '../../../backend/src/platform/database/unit-of-work.js';
import { Outbox } from '../../../backend/src/platform/outbox/outbox.js';
import { Relay } from '../../../backend/src/platform/outbox/relay.js';
import { startApp, type TestApp } from '../../support/app.js';
import { onEveryBackend } from '../../support/backends.js';

onEveryBackend('when the database drops every connection', (backend) => {
  let app: TestApp;
  beforeAll(async () => (app = await startApp({ env: backend() })));
  afterAll(() => app.stop());

  it('the very next request is answered, and jobs go on', async () => {
    const worker = await app.startWorker();
    worker.get(Relay).start();
    const person = await app.people.advisor();
    const browser = await app.as(person);
    await settled(app);

    await app.rows(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
        WHERE datname = current_database() AND pid <> pg_backend_pid()`,
    );
    const reply = await browser.get('/session');
    await app.get(UnitOfWork).run(ANONYMOUS, () => app.get(Outbox).add('mail.sweep', {}));
    await settled(app);

    expect(reply.body.person).toMatchObject({ email: person.email });
    expect(app.lines.some((line) => line.includes('"job":"mail.sweep"'))).toBe(true);
  });
});

/** Waits until the relay has moved everything and the jobs are done. */
async function settled(app: TestApp): Promise<void> {
  const end = performance.now() + 15_000;
  const waiting = () => app.rows('SELECT FROM outbox WHERE relayed_at IS NULL');
  while ((await waiting()).length > 0) {
    if (performance.now() > end) throw new Error('The relay did not come back');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  await app.work();
}
