import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import pg from 'pg';

import { adoptCluster, freePort, serverAccount } from '../../libs/tooling/postgres.mjs';

const INSTALLED = '/usr/lib/postgresql';

/** The folder of a whole PostgreSQL that the machine has, with its own tools; null where it has none. */
export function systemPrograms(): string | null {
  if (!existsSync(INSTALLED)) return null;
  const folders = readdirSync(INSTALLED).map((name) => join(INSTALLED, name, 'bin'));
  const whole = (folder: string): boolean =>
    ['initdb', 'postgres', 'pg_dump', 'pg_restore'].every((name) => existsSync(join(folder, name)));
  return folders.filter(whole).sort().at(-1) ?? null;
}

/** A server as somebody else runs it: of the machine's release, reached by an address only. */
export class SystemServer {
  private readonly base = mkdtempSync(join(tmpdir(), 'verso-system-server-'));
  private stopServer: () => Promise<void> = () => Promise.resolve();
  private port = 0;

  constructor(private readonly programs: string) {}

  async start(): Promise<this> {
    const data = join(this.base, 'data');
    chmodSync(this.base, 0o755);
    mkdirSync(data, { mode: 0o700 });
    adoptCluster(data);
    const options = { ...serverAccount(), cwd: '/' };
    const made = spawnSync(
      join(this.programs, 'initdb'),
      ['-D', data, '-U', 'postgres', '--auth=trust', '--no-sync', '-E', 'UTF8', '--locale=C.UTF-8'],
      options,
    );
    if (made.status !== 0) throw new Error(String(made.stderr));
    this.port = await freePort();
    const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'fsync=off'];
    const server = spawn(
      join(this.programs, 'postgres'),
      ['-D', data, '-p', String(this.port), ...settings.flatMap((one) => ['-c', one])],
      { ...options, stdio: 'ignore' },
    );
    const ended = new Promise((done) => server.once('exit', done));
    this.stopServer = async () => {
      server.kill('SIGINT');
      await ended;
    };
    await this.prepare();
    return this;
  }

  url(database: string, user = 'verso'): string {
    return `postgres://${user}:any@127.0.0.1:${this.port}/${database}`;
  }

  async connect(database: string): Promise<pg.Client> {
    const client = new pg.Client({ connectionString: this.url(database, 'postgres') });
    await client.connect();
    return client;
  }

  async remove(): Promise<void> {
    await this.stopServer();
    rmSync(this.base, { recursive: true, force: true });
  }

  private async prepare(): Promise<void> {
    for (let waited = 0; waited < 400; waited += 1) {
      try {
        const client = await this.connect('postgres');
        await client.query('CREATE ROLE verso LOGIN CREATEROLE');
        for (const name of ['source', 'target']) {
          await client.query(`CREATE DATABASE ${name} OWNER verso`);
        }
        await client.end();
        return;
      } catch {
        await sleep(50);
      }
    }
    throw new Error('The server of the machine did not start');
  }
}
