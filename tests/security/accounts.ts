import type { TestApp } from '../support/app.js';
import type { TestClient } from '../support/test-client.js';
import { Reach } from './reach.js';
import { SecretsOf } from './secrets-of.js';
import { Sight } from './sight.js';
import type { World } from './world.js';

/** Somebody signed in, and what she may reach by the oracle. */
export interface Account {
  readonly name: string;
  readonly email: string;
  readonly personId: string;
  readonly client: TestClient;
  readonly sight: Sight;
  readonly secrets: SecretsOf;
}

interface DemoAccount {
  readonly email: string;
  readonly name: string;
  readonly role: string;
}

/** Every account that the demo offers, and those with roles it has no example of, signed in. */
export async function signInAll(
  app: TestApp,
  world: World,
  others: readonly string[],
): Promise<Account[]> {
  const { body } = await (await app.browser()).get('/session');
  const { demoAccounts } = body as { demoAccounts: DemoAccount[] };
  const accounts: Account[] = [];
  for (const { email, role } of demoAccounts) {
    const client = await app.browser();
    await client.post('/session/demo', { email });
    accounts.push(await accountOf(client, world, `${role} ${email}`));
  }
  for (const email of others) {
    accounts.push(await accountOf(await app.as({ email }), world, email));
  }
  return accounts;
}

async function accountOf(client: TestClient, world: World, name: string): Promise<Account> {
  const { body, text } = await client.get('/session');
  const { person } = body as { person: { id: string; email: string } | null };
  if (!person) throw new Error(`Signing in as ${name} failed: ${text}`);
  const { id: personId, email } = person;
  return { name, email, personId, client, ...sightOf(world, personId) };
}

/** The account in the world as it is now. */
export const seeing = (account: Account, world: World): Account => ({
  ...account,
  ...sightOf(world, account.personId),
});

function sightOf(world: World, personId: string): Pick<Account, 'sight' | 'secrets'> {
  const sight = new Sight(world, new Reach(world, personId));
  return { sight, secrets: new SecretsOf(world, sight) };
}
