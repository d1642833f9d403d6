import { AsyncLocalStorage } from 'node:async_hooks';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setTimeout as sleep } from 'node:timers/promises';

import { Injectable } from '@nestjs/common';
import { type Actor, sameActor } from '@verso/domain';
import type { PoolClient, QueryArrayConfig, QueryArrayResult } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { EntityManager, QueryRunner } from 'typeorm';

import { isConnectionLost, refusalOf } from '../errors/database-refusal.js';
import { ActingQuery, type Planning } from './acting-query.js';
import { DataSources } from './data-sources.js';
import type { RuntimeRole } from './runtime-role.js';
import { statementName } from './statement-name.js';

interface Unit {
  readonly actor: Actor;
  readonly runner: QueryRunner;
  readonly client: PoolClient;
  isBusy: boolean;
}

/** Where a use case stands: in a unit of its own kind, or directly in a frame around it. */
interface Place {
  readonly unit: Unit;
  readonly isFrame: boolean;
}

const CONNECT_ATTEMPTS = 4;
const CONNECT_PAUSE_MS = 50;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Runs use cases in one transaction, as one actor. The database shows that actor's rows and no others. */
@Injectable()
export class UnitOfWork {
  private readonly storage = new AsyncLocalStorage<Place>();

  constructor(private readonly sources: DataSources) {}

  /** TypeORM's manager of the open unit. There is none outside: a query that nobody answers for is a mistake. */
  get manager(): EntityManager {
    return this.open.runner.manager;
  }

  /** Who the open unit acts for. */
  get actor(): Actor {
    return this.open.actor;
  }

  get isOpen(): boolean {
    return this.storage.getStore() !== undefined;
  }

  /** Runs `work` in a transaction for `actor`. Called inside another unit of the same actor, it joins that one. */
  run<T>(actor: Actor, work: () => Promise<T>): Promise<T> {
    const place = this.storage.getStore();
    const isApart = place?.isFrame === true && !sameActor(place.unit.actor, actor);
    if (place && !isApart) return this.join(place, actor, work);
    return this.inUnit(actor, work, false);
  }

  /**
   * A unit around a whole request: the use case inside joins it, and what the request keeps of its
   * own is written in the same transaction. What the use case does as somebody else, such as
   * counting attempts, stays apart as it is without a frame.
   */
  frame<T>(actor: Actor, work: () => Promise<T>): Promise<T> {
    if (this.isOpen) throw new Error('A frame goes around units, not into one');
    return this.inUnit(actor, work, true);
  }

  /** Rows of a statement in plain SQL, in the open unit. */
  async query<Row extends object>(sql: string, parameters: unknown[] = []): Promise<Row[]> {
    const { records } = await this.open.runner.query(sql, parameters, true);
    return records as Row[];
  }

  /**
   * Rows of a statement that is planned once a connection: for the view of one thing, found by its
   * id. Under policies planning it takes longer than reading it, and one plan is right for all.
   */
  async queryPlannedOnce<Row extends object>(sql: string, values: unknown[]): Promise<Row[]> {
    const { client } = this.open;
    return once(this.open, async () => {
      await client.query('SET LOCAL plan_cache_mode = force_generic_plan');
      const { rows } = await client.query<Row>({ name: statementName(sql), text: sql, values });
      await client.query('SET LOCAL plan_cache_mode = auto');
      return rows;
    });
  }

  /** How many rows a statement in plain SQL changed, in the open unit. */
  async execute(sql: string, parameters: unknown[] = []): Promise<number> {
    const { affected } = await this.open.runner.query(sql, parameters, true);
    return affected ?? 0;
  }

  /**
   * Many rows at once, in COPY's text format (`copyLine`). Only into temporary tables of the unit:
   * under policies COPY into a table is refused.
   */
  async copy(table: string, columns: readonly string[], lines: string): Promise<void> {
    const { client } = this.open;
    const sql = `COPY pg_temp.${table} (${columns.join(', ')}) FROM STDIN`;
    await once(this.open, async () => {
      const stream = client.query(copyFrom(sql));
      await pipeline(Readable.from([Buffer.from(lines)]), stream);
    });
  }

  /**
   * The one value of the one row of a prepared statement, as text: for lists that Postgres builds
   * as JSON. Twice as fast as making objects of rows and text of objects again.
   */
  async json(sql: string, parameters: unknown[] = []): Promise<string> {
    const { client } = this.open;
    const config = preparedStatement({ sql, parameters });
    return textOf(await once(this.open, () => client.query<[unknown]>(config)));
  }

  /**
   * A unit of one read: what `json` answers, as one actor, in one round trip. For lists that are
   * asked for often. Inside another unit it joins that one.
   *
   * `planning`: 'once' where one plan is right for all values. Planning a list under policies takes
   * as long as reading its page.
   */
  async read(actor: Actor, { sql, parameters, planning = 'auto' }: Reading): Promise<string> {
    if (this.isOpen) return this.run(actor, () => this.json(sql, [...parameters]));
    const ask = (client: PoolClient) => actingQuery(client, actor, { sql, parameters, planning });
    try {
      const { runner, answer } = await this.connect(actor, ask);
      await runner.release();
      return textOf(answer);
    } catch (error) {
      throw refusalOf(error) ?? error;
    }
  }

  private get open(): Unit {
    const place = this.storage.getStore();
    if (!place) throw new Error('No unit of work is open');
    return place.unit;
  }

  private async inUnit<T>(actor: Actor, work: () => Promise<T>, isFrame: boolean): Promise<T> {
    const unit = await this.begin(actor);
    try {
      const answer = await this.storage.run({ unit, isFrame }, work);
      await commit(unit);
      return answer;
    } catch (error) {
      await rollBack(unit);
      throw refusalOf(error) ?? error;
    } finally {
      await unit.runner.release();
    }
  }

  // Joining as somebody else would act with the first one's rights.
  private async join<T>(place: Place, actor: Actor, work: () => Promise<T>): Promise<T> {
    const { unit, isFrame } = place;
    if (!sameActor(unit.actor, actor)) {
      throw new Error('A unit of work is open for another actor');
    }
    return isFrame ? this.storage.run({ unit, isFrame: false }, work) : work();
  }

  private async begin(actor: Actor): Promise<Unit> {
    const { runner, client } = await this.connect(actor, (one) => one.query(opening(actor)));
    // TypeORM must know, or a save would open a transaction of its own inside this one.
    Object.assign(runner, { isTransactionActive: true });
    const unit: Unit = { actor, runner, client, isBusy: false };
    watch(unit);
    return unit;
  }

  // A pooled connection may be dead already. As nothing has happened before the first statement,
  // another one is taken: requests survive a restart of the server.
  private async connect<T>(actor: Actor, first: (client: PoolClient) => Promise<T>) {
    const source = await this.sources.forRole(roleOf(actor));
    for (let attempt = 1; ; attempt += 1) {
      const runner = source.createQueryRunner();
      try {
        const client = (await runner.connect()) as PoolClient;
        return { runner, client, answer: await first(client) };
      } catch (error) {
        await runner.release();
        if (attempt === CONNECT_ATTEMPTS || !isConnectionLost(error)) throw error;
        await sleep(attempt * CONNECT_PAUSE_MS);
      }
    }
  }
}

const roleOf = (actor: Actor): RuntimeRole => (actor.kind === 'system' ? 'verso_job' : 'verso_app');

interface Statement {
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

/** One prepared read that answers one text. */
export interface Reading extends Statement {
  readonly planning?: Planning;
}

function preparedStatement({ sql, parameters }: Statement): QueryArrayConfig {
  const values = parameters.map((value) => value ?? null);
  return { name: statementName(sql), text: sql, values, rowMode: 'array' };
}

function textOf({ rows }: QueryArrayResult<[unknown]>): string {
  const value = rows[0]?.[0];
  if (typeof value !== 'string') throw new Error('The statement must answer one text');
  return value;
}

function actingQuery(client: PoolClient, actor: Actor, statement: Required<Reading>) {
  return new Promise<QueryArrayResult<[unknown]>>((resolve, reject) => {
    const done = (error: Error | null, result: QueryArrayResult<[unknown]>): void =>
      error ? reject(error) : resolve(result);
    const acting = { personId: personIdOf(actor), planning: statement.planning };
    client.query(new ActingQuery(acting, preparedStatement(statement), done));
  });
}

function personIdOf(actor: Actor): string {
  const personId = actor.kind === 'person' ? actor.personId : '';
  if (personId !== '' && !UUID.test(personId)) throw new Error('The actor has no id');
  return personId;
}

// Two statements in one message: a unit costs one round trip to open. The setting ends with the
// transaction, so a pooled connection forgets who it worked for.
function opening(actor: Actor): string {
  return `BEGIN; SELECT set_config('verso.person_id', '${personIdOf(actor)}', true)`;
}

/** Statements of one transaction follow one another: a second one at the same time is a mistake. */
async function once<T>(unit: Unit, statement: () => Promise<T>): Promise<T> {
  if (unit.isBusy) throw new Error('Two statements at once in one unit of work: await the first');
  unit.isBusy = true;
  try {
    return await statement();
  } finally {
    unit.isBusy = false;
  }
}

function watch(unit: Unit): void {
  const query = unit.runner.query.bind(unit.runner) as (...args: unknown[]) => Promise<unknown>;
  const watched = (...args: unknown[]): Promise<unknown> => once(unit, () => query(...args));
  Object.assign(unit.runner, { query: watched });
}

// Where a statement failed and its error was swallowed, Postgres answers COMMIT with a rollback.
async function commit({ client }: Unit): Promise<void> {
  const { command } = await client.query('COMMIT');
  if (command !== 'COMMIT') throw new Error('A statement of the unit failed: nothing was written');
}

async function rollBack({ client }: Unit): Promise<void> {
  try {
    await client.query('ROLLBACK');
  } catch {
    // The connection is gone, and the transaction with it; the first error says more.
  }
}
