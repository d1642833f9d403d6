import { setTimeout as sleep } from 'node:timers/promises';

import type { Fixtures, Programme } from '../growth-path/fixtures.js';
import { WebClient } from './web-client.js';

/** What people were told is done. */
export interface Promises {
  /** Addresses that get an invitation by mail. */
  readonly people: string[];
  /** Names of firms that take part, which figures count. */
  readonly firms: string[];
}

const AT_ONCE = 4;
const PATIENCE_MS = 60_000;
const PAUSE_MS = 50;

/**
 * People who write while something breaks. A write that is not answered is asked for again with its
 * key, as browsers do, until it is: then it is a promise.
 */
export class Load {
  readonly promised: Promises = { people: [], firms: [] };
  /** How often a write was asked for again. */
  repeated = 0;
  private given = 0;

  private constructor(
    readonly programme: Programme,
    private readonly administrator: WebClient,
    private readonly advisor: WebClient,
  ) {}

  static async begin(url: string, fixtures: Fixtures): Promise<Load> {
    const programme = await fixtures.programme();
    const { email } = await fixtures.person('administrator', null);
    const administrator = await WebClient.signedIn(url, email);
    return new Load(
      programme,
      administrator,
      await WebClient.signedIn(url, programme.advisor.email),
    );
  }

  /** Somewhere else from now on. */
  goTo(url: string): void {
    this.administrator.url = this.advisor.url = url;
  }

  /** So many writes, some at a time; `disturb` is told how many promises there are, after each. */
  async write(count: number, disturb: (promises: number) => unknown = () => undefined) {
    const until = this.given + count;
    let promises = 0;
    const one = async (): Promise<void> => {
      while (this.given < until) {
        this.given += 1;
        await (this.given % 2 === 0 ? this.invite(this.given) : this.enrol(this.given));
        promises += 1;
        await disturb(promises);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, one));
  }

  private async invite(nth: number): Promise<void> {
    const email = `uusi-${nth}-${this.programme.id}@test.example`;
    const body = { email, name: 'Uusi Henkilö', language: 'fi', programmeId: null };
    await this.untilAnswered(this.administrator, '/people', { ...body, role: 'administrator' });
    this.promised.people.push(email);
  }

  private async enrol(nth: number): Promise<void> {
    const name = `Yritys ${nth} ${this.programme.id}`;
    await this.untilAnswered(this.advisor, `/programmes/${this.programme.id}/enrolments`, {
      ...{ name, businessId: null, kind: 'sole-trader', legalForm: 'sole-trader' },
      ...{ industryCode: null, industryCodeSet: null, municipalityCode: '491' },
    });
    this.promised.firms.push(name);
  }

  private async untilAnswered(client: WebClient, path: string, body: object): Promise<void> {
    const key = { 'idempotency-key': crypto.randomUUID() };
    const end = performance.now() + PATIENCE_MS;
    for (;;) {
      const status = await client.post(path, body, key).then(
        (reply) => reply.status,
        () => 0,
      );
      if (status === 201) return;
      // 409: the one before is still being done.
      const isRefused = status >= 400 && status < 500 && status !== 409;
      if (isRefused || performance.now() > end) throw new Error(`${path} answered ${status}`);
      this.repeated += 1;
      await sleep(PAUSE_MS);
    }
  }
}
