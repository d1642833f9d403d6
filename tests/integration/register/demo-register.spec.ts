import { Environment } from '../../../backend/src/platform/config/environment.js';
import { AdminServer } from '../../../backend/src/platform/health/admin-server.js';
import { DemoRegister } from '../../../backend/src/register/demo-register/demo-register.js';
import { addDemoRegisterRoutes } from '../../../backend/src/register/demo-register/demo-register.routes.js';
import { Fixtures, type Programme } from '../../support/growth-path/fixtures.js';
import { TestApi } from '../../support/growth-path/test-api.js';

let api: TestApi;
let admin: AdminServer;
let base: string;
let programme: Programme;

beforeAll(async () => {
  api = await TestApi.start();
  admin = new AdminServer();
  addDemoRegisterRoutes(admin, api.app.get(DemoRegister));
  const adminPort = await admin.listen(0);
  base = `http://127.0.0.1:${adminPort}/demo-register/v3`;
  Object.assign(api.app.get(Environment), { registerDemo: true, adminPort });
  programme = await new Fixtures(api).programme();
});
afterAll(async () => {
  await admin.close();
  await api.stop();
});

async function lookUp(businessId: string) {
  const advisor = await api.as(programme.advisor);
  return (await advisor.get(`/programmes/${programme.id}/register/${businessId}`)).body;
}

describe("the demo's register", () => {
  it('answers in the place of the national one, and says that it is the demo’s', async () => {
    const body = await lookUp('3990000-6');

    expect(body).toMatchObject({
      found: true,
      source: 'demo-register',
      company: {
        name: 'Kotikorven Leipomo Oy',
        industryCodeSet: 'TOL2025',
        municipalityLabel: { fi: 'Mikkeli' },
        active: true,
      },
    });
  });

  it.each([
    ['3990006-5', { active: false, warnings: ['ceased'] }],
    ['3990005-7', { active: true, warnings: ['restructuring'] }],
    ['3990008-1', { active: true, warnings: ['bankruptcy'], street: 'PL 19' }],
    ['3990004-9', { industryCode: '45201', industryCodeSet: 'TOL2008' }],
    ['3990010-2', { legalForm: 'limited-partnership' }],
    ['3990012-9', { street: null, industryCode: null, registeredOn: null }],
  ])('knows of %s that it is %j', async (businessId, facts) => {
    expect((await lookUp(businessId)).company).toMatchObject(facts);
  });

  it('does not know the companies of the world', async () => {
    expect(await lookUp('0112038-9')).toMatchObject({ found: false, source: 'demo-register' });
  });

  it.each(['/', '/companies/1', '/all_companies'])('has nothing at %s', async (path) => {
    expect((await fetch(`${base}${path}`)).status).toBe(404);
  });

  it('takes nothing in', async () => {
    expect((await fetch(`${base}/companies`, { method: 'POST' })).status).toBe(404);
  });
});
