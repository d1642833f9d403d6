import {
  Inject,
  Injectable,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import type pg from 'pg';
import { DataSource, getMetadataArgsStorage } from 'typeorm';

import { Environment } from '../config/environment.js';
import { PROCESS_NAME, type ProcessName } from '../process-name.js';
import { setTypeParsers } from './pg-types.js';
import { requireRuntimeRole, type RuntimeRole } from './runtime-role.js';

/** Runtime roles name themselves when they connect: policies apply to all that follows. */
const STATEMENT_TIMEOUT_MS: Readonly<Record<RuntimeRole, number>> = {
  verso_app: 15_000,
  verso_job: 120_000,
};

// A new connection signs in and plans its statements anew: many times what a list takes. So one is
// kept over the pauses in which somebody reads.
const IDLE_MS = 5 * 60_000;

export interface Connection {
  readonly url: string;
  readonly role: string;
  readonly poolSize: number;
  readonly name: string;
  readonly statementTimeoutMs?: number;
}

// Our statements are short: compiling one takes longer than running it (200 ms against 7 ms for a
// list of 100,000 firms), and with pages of an index priced as on a turning disk the planner reads
// whole tables instead.
const PLANNER = '-c jit=off -c random_page_cost=1.1';

/** What the driver is told for one login in one role. */
export function startupOptions({ role, statementTimeoutMs = 0 }: Connection): string {
  return `-c role=${role} -c statement_timeout=${statementTimeoutMs} -c timezone=UTC ${PLANNER}`;
}

export function makeDataSource(connection: Connection): DataSource {
  setTypeParsers();
  return new DataSource({
    type: 'postgres',
    url: connection.url,
    // Every entity that a loaded feature declares.
    entities: getMetadataArgsStorage().tables.map(({ target }) => target),
    synchronize: false,
    migrationsRun: false,
    uuidExtension: 'pgcrypto',
    installExtensions: false,
    poolSize: connection.poolSize,
    applicationName: connection.name,
    extra: {
      options: startupOptions(connection),
      connectionTimeoutMillis: 10_000,
      idleTimeoutMillis: IDLE_MS,
      keepAlive: true,
    },
  });
}

/** How the connections of one role are used. */
export interface PoolUse {
  readonly role: RuntimeRole;
  readonly open: number;
  readonly idle: number;
  /** Units that wait for a connection. */
  readonly waiting: number;
}

/** What a process is going to need: checked before it takes the first request or job. */
const OPENED_AT_START: Readonly<Record<ProcessName, readonly RuntimeRole[]>> = {
  api: ['verso_app'],
  worker: ['verso_app', 'verso_job'],
  cli: [],
};

/** One pool for each runtime role, checked before it is used. */
@Injectable()
export class DataSources implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly opened = new Map<RuntimeRole, Promise<DataSource>>();

  constructor(
    private readonly environment: Environment,
    @Inject(PROCESS_NAME) private readonly processName: ProcessName,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    for (const role of OPENED_AT_START[this.processName]) await this.forRole(role);
  }

  forRole(role: RuntimeRole): Promise<DataSource> {
    const opened = this.opened.get(role) ?? this.open(role);
    this.opened.set(role, opened);
    return opened;
  }

  /** How the connections of this process are used now. */
  async pools(): Promise<PoolUse[]> {
    const uses: PoolUse[] = [];
    for (const [role, opened] of this.opened) {
      const source = await opened.catch(() => null);
      if (!source) continue;
      const { master } = source.driver as unknown as { master: pg.Pool };
      const { totalCount, idleCount, waitingCount } = master;
      uses.push({ role, open: totalCount, idle: idleCount, waiting: waitingCount });
    }
    return uses;
  }

  private async open(role: RuntimeRole): Promise<DataSource> {
    const source = makeDataSource({
      url: this.environment.databaseUrl,
      role,
      poolSize: this.environment.databasePool,
      name: `verso-${this.processName}`,
      statementTimeoutMs: STATEMENT_TIMEOUT_MS[role],
    });
    try {
      await source.initialize();
      await requireRuntimeRole(source, role);
    } catch (error) {
      // A server that is just starting must not be remembered as closed.
      this.opened.delete(role);
      if (source.isInitialized) await source.destroy();
      throw error;
    }
    return source;
  }

  async onApplicationShutdown(): Promise<void> {
    for (const source of this.opened.values()) await (await source).destroy();
    this.opened.clear();
  }
}
