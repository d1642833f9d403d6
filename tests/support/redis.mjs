import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { freePort } from '../../libs/tooling/postgres.mjs';

/** Whether this machine has a Redis server. */
export const hasRedis = spawnSync('redis-server', ['--version']).status === 0;

/**
 * A real Redis server of one's own, on a free port, in a folder that goes with it.
 * @param {{settings?: string[], port?: number, mode?: 'server' | 'sentinel'}} options
 */
export async function startRedis({ settings = [], port: given, mode = 'server' } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'verso-redis-'));
  const port = given ?? (await freePort());
  const fixed = ['--port', port, '--bind', '127.0.0.1', '--dir', folder].map(String);
  const args = [...fixed, ...settings];
  let child = await launch(args, { port, mode, folder });
  return {
    port,
    url: `redis://127.0.0.1:${port}`,
    /** Ends it as a power cut does. */
    kill: () => end(child, 'SIGKILL'),
    /** Again, on the same port and in the same folder. */
    restart: async () => {
      child = await launch(args, { port, mode, folder });
    },
    stop: async () => {
      await end(child, 'SIGTERM');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** @typedef {Awaited<ReturnType<typeof startRedis>>} RedisServer */

async function launch(args, { port, mode, folder }) {
  // A sentinel writes into its settings: it wants a file of its own.
  const before = mode === 'sentinel' ? [join(folder, 'sentinel.conf'), '--sentinel'] : [];
  const volatile = mode === 'server' ? ['--save', '', '--appendonly', 'no'] : [];
  if (mode === 'sentinel') spawnSync('touch', [before[0]]);
  const child = spawn('redis-server', [...before, ...volatile, ...args], { stdio: 'ignore' });
  for (let waited = 0; waited < 10_000; waited += 10) {
    if (child.exitCode !== null) throw new Error(`redis-server ended with ${child.exitCode}`);
    if (await answers(port)) return child;
    await sleep(10);
  }
  throw new Error('redis-server does not answer');
}

async function answers(port) {
  const client = new Redis(port, '127.0.0.1', {
    lazyConnect: true,
    retryStrategy: () => null,
    maxRetriesPerRequest: 0,
  });
  client.on('error', () => {});
  try {
    await client.connect();
    return (await client.ping()) === 'PONG';
  } catch {
    return false;
  } finally {
    client.disconnect();
  }
}

async function end(child, signal) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((done) => child.once('exit', done));
  child.kill(signal);
  await ended;
}

/** One command on a server, by whoever looks at it from outside. */
export async function askRedis(port, ...command) {
  const client = new Redis(port, '127.0.0.1');
  client.on('error', () => {});
  try {
    return await client.call(...command);
  } finally {
    client.disconnect();
  }
}

/** Three nodes with the slots between them. */
export async function startRedisCluster() {
  const settings = ['--cluster-enabled', 'yes', '--cluster-node-timeout', '2000'];
  const nodes = [];
  for (let nth = 0; nth < 3; nth += 1) nodes.push(await startClusterNode(settings));
  const [first, ...others] = nodes;
  const third = Math.ceil(16_384 / nodes.length);
  for (const [nth, { port }] of nodes.entries()) {
    const last = Math.min((nth + 1) * third, 16_384) - 1;
    await askRedis(port, 'CLUSTER', 'ADDSLOTSRANGE', nth * third, last);
  }
  for (const { port } of others)
    await askRedis(first.port, 'CLUSTER', 'MEET', '127.0.0.1', port, port + 10_000);
  await until(async () => {
    const states = await Promise.all(nodes.map(({ port }) => askRedis(port, 'CLUSTER', 'INFO')));
    return states.every((state) => /cluster_state:ok[^]*cluster_known_nodes:3/.test(state));
  });
  const hosts = nodes.map(({ port }) => `127.0.0.1:${port}`).join(',');
  return {
    url: `redis+cluster://${hosts}`,
    stop: () => Promise.all(nodes.map((node) => node.stop())),
  };
}

/** The nodes talk to each other on a port that is higher by 10,000. */
async function startClusterNode(settings) {
  for (let attempt = 1; ; attempt += 1) {
    const port = 20_000 + Math.floor(Math.random() * 12_000);
    try {
      return await startRedis({ settings, port });
    } catch (error) {
      if (attempt === 5) throw error;
    }
  }
}

/** One server with a replica, and three sentinels who watch them. */
export async function startRedisSentinels() {
  const main = await startRedis();
  const replica = await startRedis({ settings: ['--replicaof', '127.0.0.1', String(main.port)] });
  const sentinels = [];
  for (let nth = 0; nth < 3; nth += 1) {
    const sentinel = await startRedis({ mode: 'sentinel' });
    await askRedis(sentinel.port, 'SENTINEL', 'MONITOR', 'verso', '127.0.0.1', main.port, 2);
    await askRedis(sentinel.port, 'SENTINEL', 'SET', 'verso', 'down-after-milliseconds', 500);
    await askRedis(sentinel.port, 'SENTINEL', 'SET', 'verso', 'failover-timeout', 2000);
    sentinels.push(sentinel);
  }
  await until(async () => {
    const asked = sentinels.map(({ port }) => askRedis(port, 'SENTINEL', 'CKQUORUM', 'verso'));
    const states = await Promise.allSettled(asked);
    const others = await askRedis(sentinels[0].port, 'SENTINEL', 'REPLICAS', 'verso');
    return others.length === 1 && states.every(({ value }) => /^OK 3/.test(value ?? ''));
  });
  const hosts = sentinels.map(({ port }) => `127.0.0.1:${port}`).join(',');
  return {
    url: `redis+sentinel://${hosts}/verso`,
    /** The server that the group writes to dies; the replica takes over. */
    killMain: () => main.kill(),
    stop: () => Promise.all([main, replica, ...sentinels].map((one) => one.stop())),
  };
}

async function until(condition) {
  const end = Date.now() + 20_000;
  while (!(await condition())) {
    if (Date.now() > end) throw new Error('Redis did not come about within twenty seconds');
    await sleep(20);
  }
}
