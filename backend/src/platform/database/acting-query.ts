import pg from 'pg';

/** What the driver's query talks to: the messages of the extended protocol. */
interface Wire {
  parse(message: { name: string; text: string }): void;
  bind(message: { statement: string; values: string[] }): void;
  execute(message: { portal: string; rows: number }): void;
}

/** The driver's own query, with the inner workings that its types keep to themselves. */
interface InnerQuery {
  prepare(connection: Wire): void;
  handleRowDescription(message: unknown): void;
  handleDataRow(message: unknown): void;
  handleCommandComplete(message: unknown, connection: Wire): void;
}
type QueryClass = new (
  config: pg.QueryArrayConfig,
  values: undefined,
  callback: (error: Error | null, result: pg.QueryArrayResult<[unknown]>) => void,
) => pg.Submittable & InnerQuery;

/**
 * When the server plans a prepared statement: as it thinks best, which for a long one is nearly
 * always anew with each run, or once for all runs on a connection.
 */
export type Planning = 'auto' | 'once';

const PLAN_CACHE_MODES: Readonly<Record<Planning, string>> = {
  auto: 'auto',
  once: 'force_generic_plan',
};

const ACTOR = {
  name: 'verso_actor',
  text: `SELECT set_config('verso.person_id', $1, true), set_config('plan_cache_mode', $2, true)`,
} as const;

/** How a statement is run: as whom, and when it is planned. */
export interface Acting {
  readonly personId: string;
  readonly planning: Planning;
}

/**
 * One statement as one person, in one message: the actor is set and the statement run before the
 * server is asked to end the transaction, so a read costs one round trip instead of three.
 */
export class ActingQuery extends (pg.Query as unknown as QueryClass) {
  private static readonly prepared = new WeakSet<Wire>();
  private isOwn = false;

  constructor(
    private readonly acting: Acting,
    config: pg.QueryArrayConfig,
    callback: (error: Error | null, result: pg.QueryArrayResult<[unknown]>) => void,
  ) {
    super(config, undefined, callback);
  }

  override prepare(connection: Wire): void {
    if (!ActingQuery.prepared.has(connection)) {
      connection.parse(ACTOR);
      ActingQuery.prepared.add(connection);
    }
    const { personId, planning } = this.acting;
    const values = [personId, PLAN_CACHE_MODES[planning]];
    connection.bind({ statement: ACTOR.name, values });
    connection.execute({ portal: '', rows: 0 });
    super.prepare(connection);
  }

  // Only the statement itself is described: what comes before its description answers the actor's.
  override handleRowDescription(message: unknown): void {
    this.isOwn = true;
    super.handleRowDescription(message);
  }

  override handleDataRow(message: unknown): void {
    if (this.isOwn) super.handleDataRow(message);
  }

  override handleCommandComplete(message: unknown, connection: Wire): void {
    if (this.isOwn) super.handleCommandComplete(message, connection);
  }
}
