import { randomInt } from 'node:crypto';

import fc from 'fast-check';

import { type Account, seeing, signInAll } from '../security/accounts.js';
import { layEdgeCases } from '../security/edge-cases.js';
import { CODES } from '../security/route-list.js';
import { WHO_MAY_ASK } from '../security/who-may-ask.js';
import { readWorld, type World } from '../security/world.js';
import { startApp, type TestApp } from '../support/app.js';
import { RegisterServer } from '../support/register-server.js';
import type { TestClient } from '../support/test-client.js';
import { faultsOf, leaksOf } from './faults.js';
import { type Plan, plan } from './plans.js';
import { type Answered, IdsOf, send, type Sent, toSent } from './sender.js';
import { A_COMPANY } from '../security/request-bodies.js';

const COUNT = Number(process.env['VERSO_FUZZ_REQUESTS'] ?? 2_000);
const SEED = Number(process.env['VERSO_FUZZ_SEED'] ?? randomInt(2 ** 31));
const MINUTES = 60_000;
/** What is written meanwhile changes who sees what: the accounts are looked at anew so often. */
const REFRESH = 1_000;
const ENOUGH = 15;

/** Requests made up from the contract, of every account: none fails, dawdles, or tells what is hidden. */
describe('requests that nobody would send', () => {
  let app: TestApp;
  let register: RegisterServer;
  let world: World;
  let accounts: Account[];
  let chosen: IdsOf[];
  let stranger: TestClient;
  let openToAll: string;

  beforeAll(async () => {
    register = await RegisterServer.start();
    register.knowOnly(A_COMPANY, 'Seitsikko Oy');
    app = await startApp({ env: { LOG_LEVEL: 'fatal', REGISTER_URL: register.url } });
    const others = await layEdgeCases(app.database);
    world = await readWorld(app.database);
    const emails = others.map(({ name }) => `${name.replaceAll(' ', '-')}@edge.example`);
    const able = emails.filter((email) => !email.startsWith('former'));
    stranger = await app.browser();
    openToAll = [(await stranger.get('/session')).text, ...CODES].join('\n');
    accounts = await signInAll(app, world, able);
    chosen = accounts.map((account) => new IdsOf(account));
  }, 3 * MINUTES);
  afterAll(async () => {
    await app.stop();
    await register.stop();
  });

  it(
    `are answered, ${COUNT} of them`,
    async () => {
      console.log(`Seed: ${SEED}; again with npm run fuzz -- --seed ${SEED} --requests ${COUNT}`);
      const faults: string[] = [];
      const statuses = new Map<number, number>();
      const plans = fc.sample(plan, { numRuns: COUNT, seed: SEED });
      for (const [nth, one] of plans.entries()) {
        if (nth % REFRESH === REFRESH - 1) await lookAnew();
        const { answered, found } = await tried(one);
        statuses.set(answered.status, (statuses.get(answered.status) ?? 0) + 1);
        faults.push(...found.map((fault) => `#${nth} ${fault}`));
        if (faults.length >= ENOUGH) break;
      }

      console.log(
        `Answers: ${[...statuses]
          .sort()
          .map(([code, count]) => `${code} × ${count}`)
          .join(', ')}`,
      );
      expect({ seed: SEED, faults }).toEqual({ seed: SEED, faults: [] });
      // most get past the door, or nothing is tried
      const deep = [200, 201, 202, 204, 400, 404, 409].map((code) => statuses.get(code) ?? 0);
      expect(deep.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(COUNT / 2);
      expect(statuses.get(200) ?? 0).toBeGreaterThan(COUNT / 50);
    },
    Math.max(5 * MINUTES, COUNT * 100),
  );

  async function tried(one: Plan): Promise<{ answered: Answered; found: string[] }> {
    const nth = whoAsks(one);
    const account = accounts[nth]!;
    const sent = toSent(one, chosen[nth]!);
    const answered = await send(app.api, one.route.isPublic ? stranger : account.client, sent);
    const found = [...faultsOf(answered), ...(await leaks(nth, sent, answered))];
    return { answered, found: found.map((fault) => told(fault, account, sent, answered)) };
  }

  function whoAsks({ account, isFitting, route: { permission } }: Plan): number {
    const all = accounts.map((_, nth) => nth);
    const may = WHO_MAY_ASK[permission];
    const able = all.filter((nth) => rolesOf(accounts[nth]!).some((role) => may?.includes(role)));
    const asking = isFitting && able.length > 0 ? able : all;
    return asking[account % asking.length]!;
  }

  /** What looks hidden may have been shown since: then the account is looked at anew. */
  async function leaks(nth: number, sent: Sent, answered: Answered): Promise<string[]> {
    const open = { ...sent, payload: `${sent.payload}${openToAll}` };
    if (leaksOf(accounts[nth]!, open, answered).length === 0) return [];
    accounts[nth] = seeing(accounts[nth]!, await readWorld(app.database));
    const secrets = leaksOf(accounts[nth], open, answered);
    return secrets.slice(0, 3).map((secret) => `told ${secret}`);
  }

  async function lookAnew(): Promise<void> {
    world = await readWorld(app.database);
    accounts = accounts.map((account) => seeing(account, world));
    chosen = accounts.map((account) => new IdsOf(account));
  }
});

function rolesOf({ sight, personId }: Account): string[] {
  const grants = sight.rows('role_grant').filter(({ person_id }) => person_id === personId);
  return grants.filter(({ ended_at }) => ended_at === null).map(({ role }) => String(role));
}

function told(fault: string, { name }: Account, sent: Sent, { status, text }: Answered): string {
  const { method, path, payload, headers } = sent;
  const asked = `${method} ${path.slice(0, 300)} ${JSON.stringify(headers).slice(0, 200)}`;
  return `${fault}: ${name} × ${asked} ${payload?.slice(0, 600) ?? ''} -> ${status} ${text.slice(0, 300)}`;
}
