import {
  type BackendFactory,
  createPostgresBackend,
  createRedisBackend,
  type RedisQueueBackend,
} from 'bullmq';
import { Cluster, Redis, type RedisOptions } from 'ioredis';
import pg from 'pg';

import type { Environment } from '../config/environment.js';
import { readRedisAddress, type RedisAddress } from '../config/redis-address.js';
import { QUEUE_SCHEMA } from './queues.js';

/** What BullMQ is told of where it keeps its jobs. */
export interface QueuePlace {
  readonly connection: Redis;
  /** In braces: a cluster keeps all keys of one queue on one node. Postgres has a schema instead. */
  readonly prefix: string;
}

/** More than workers and listeners together: each worker keeps a connection that listens. */
const POOL_SIZE = 20;
/**
 * Who hands jobs over is told at once that Redis is away: an open transaction waits for it. Workers
 * wait until it is back.
 */
const PATIENCE = { hand: 1, work: null } as const;
/** How long a worker waits for word of work before it looks by itself. */
const LOOKS_EVERY_SECONDS = 10;
export type QueueUse = keyof typeof PATIENCE;

/** The connections to where the jobs wait: one pool on Postgres, two connections on Redis. */
export class QueueConnections {
  // Named like the library's default: what both have in common is all that is used.
  readonly factory: BackendFactory<RedisQueueBackend>;
  private readonly address: RedisAddress | null;
  private readonly redis = new Map<QueueUse, Redis | Cluster>();
  private pool: pg.Pool | undefined;

  constructor(
    private readonly environment: Environment,
    private readonly onError: (error: Error) => void,
  ) {
    this.address = readRedisAddress(environment.redisUrl ?? '');
    const factory = this.address ? createRedisBackend : attentivePostgres;
    this.factory = factory as BackendFactory<RedisQueueBackend>;
  }

  // The library's types name a Redis connection only; its Postgres backend takes a pool in its place.
  place(use: QueueUse): QueuePlace {
    const connection = this.address ? this.redisFor(use, this.address) : this.postgres();
    return { connection: connection as Redis, prefix: `{${this.environment.redisPrefix}}` };
  }

  async close(): Promise<void> {
    for (const redis of this.redis.values()) redis.disconnect();
    await this.pool?.end();
  }

  private postgres(): pg.Pool {
    if (this.pool) return this.pool;
    this.pool = new pg.Pool({
      connectionString: this.environment.databaseUrl,
      max: POOL_SIZE,
      keepAlive: true,
      application_name: 'verso-queue',
      options: `-c role=verso_job -c search_path=${QUEUE_SCHEMA}`,
    });
    this.pool.on('error', this.onError);
    return this.pool;
  }

  private redisFor(use: QueueUse, address: RedisAddress): Redis | Cluster {
    const known = this.redis.get(use);
    if (known) return known;
    const redis = this.connect(address, this.optionsOf(address, use));
    redis.on('error', this.onError);
    this.redis.set(use, redis);
    return redis;
  }

  private optionsOf({ username, password, isSecure }: RedisAddress, use: QueueUse): RedisOptions {
    const secret = this.environment.redisPassword ?? password;
    return {
      maxRetriesPerRequest: PATIENCE[use],
      ...(username !== undefined && { username }),
      ...(secret !== undefined && { password: secret }),
      ...(isSecure && { tls: {} }),
    };
  }

  private connect(address: RedisAddress, options: RedisOptions): Redis | Cluster {
    const { kind, nodes, group, database: db, isSecure } = address;
    if (kind === 'cluster') return new Cluster([...nodes], { redisOptions: options });
    if (kind === 'single') return new Redis({ ...options, ...nodes[0], db });
    const { redisSentinelPassword: sentinelPassword } = this.environment;
    return new Redis({
      ...{ ...options, sentinels: [...nodes], name: group, db },
      ...(sentinelPassword !== undefined && { sentinelPassword }),
      enableTLSForSentinelMode: isSecure,
    });
  }
}

/**
 * A worker on Postgres waits to be told of work, up to an hour, and after it was cut off it may have
 * missed the word: it looks by itself as often as it does on Redis.
 */
const attentivePostgres = (...place: Parameters<typeof createPostgresBackend>) =>
  Object.defineProperty(createPostgresBackend(...place), 'maximumBlockTimeout', {
    value: LOOKS_EVERY_SECONDS,
  });
