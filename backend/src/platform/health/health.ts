import { Injectable } from '@nestjs/common';
import { ANONYMOUS } from '@verso/domain';

import { UnitOfWork } from '../database/unit-of-work.js';
import { loadMigrations } from '../database/migrate/migration-files.js';
import { RELAY_LOCK } from '../outbox/relay-lock.js';

/** Whether this process can do its work, and what holds it up. Names no rows. */
export interface Readiness {
  readonly ready: boolean;
  readonly database: boolean;
  readonly migrations: boolean;
  /** Whether some worker moves the outbox. Without one, jobs wait and nothing is lost. */
  readonly worker: boolean;
  /** How long the oldest job has waited in the outbox that should have left. */
  readonly outboxSeconds: number | null;
}

interface State {
  migrations: string[];
  worker: boolean;
  outboxSeconds: number;
}

const NOT_READY: Readiness = {
  ready: false,
  database: false,
  migrations: false,
  worker: false,
  outboxSeconds: null,
};
const OUTBOX_LIMIT_SECONDS = 300;

/** Asks the database, as nobody, how the installation is. */
@Injectable()
export class Health {
  private expected: Promise<string[]> | undefined;

  constructor(private readonly unit: UnitOfWork) {}

  async readiness(): Promise<Readiness> {
    try {
      return await this.ask();
    } catch {
      return NOT_READY;
    }
  }

  private async ask(): Promise<Readiness> {
    this.expected ??= loadMigrations().then((classes) => classes.map(({ name }) => name));
    const expected = await this.expected;
    const [state] = await this.unit.run(ANONYMOUS, () =>
      this.unit.query<State>(
        `SELECT ARRAY(SELECT verso.applied_migrations()) AS migrations,
                verso.outbox_age_seconds() AS "outboxSeconds",
                EXISTS (SELECT FROM pg_locks WHERE locktype = 'advisory' AND granted AND objsubid = 1
                           AND classid = 0 AND objid = $1::oid
                           AND database = (SELECT oid FROM pg_database WHERE datname = current_database())) AS worker`,
        [RELAY_LOCK],
      ),
    );
    if (!state) return NOT_READY;
    const migrations = expected.every((name) => state.migrations.includes(name));
    const { worker, outboxSeconds } = state;
    const ready = migrations && outboxSeconds < OUTBOX_LIMIT_SECONDS;
    return { ready, database: true, migrations, worker, outboxSeconds };
  }
}
