import { ACCOUNTS } from '../../../backend/src/demo/accounts.js';
import { startApp, type TestApp } from '../../support/app.js';

const [ACCOUNT] = ACCOUNTS;
const EMAIL = ACCOUNT?.email ?? '';

describe('an account of the demo', () => {
  let demo: TestApp;
  let real: TestApp;
  beforeAll(async () => {
    demo = await startApp({ env: { DEMO: 'true' } });
    real = await startApp({ env: { DEMO: 'false' } });
    await demo.people.advisor({ email: EMAIL });
  });
  afterAll(async () => {
    await demo.stop();
    await real.stop();
  });

  it('is offered on the sign-in page and opens at a tap', async () => {
    const browser = await demo.browser();

    const { body } = await browser.get('/session');
    const reply = await browser.post('/session/demo', { email: EMAIL });

    expect((body.demoAccounts as { email: string }[])[0]?.email).toBe(EMAIL);
    expect(reply).toMatchObject({ status: 200, body: { person: { email: EMAIL } } });
  });

  it('is no way in for anybody else', async () => {
    const person = await demo.people.advisor();

    const reply = await (await demo.browser()).post('/session/demo', { email: person.email });

    expect(reply).toMatchObject({ status: 404, body: { code: 'account.not-found' } });
  });

  it('is not there without a demo', async () => {
    const browser = await real.browser();

    const { body } = await browser.get('/session');
    const reply = await browser.post('/session/demo', { email: EMAIL });

    expect(body).toMatchObject({ demo: false, demoAccounts: [] });
    expect(reply.status).toBe(404);
  });
});
