import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const root = resolve(import.meta.dirname, '../../..');

export interface Setting {
  readonly data: string;
  readonly port: number;
  readonly adminPort: number;
}

/** One `npm start`, without the demo, in a data folder of its own. */
export class RunningStart {
  private readonly child: ChildProcess;
  private text = '';
  readonly ended: Promise<number | null>;

  constructor(private readonly setting: Setting) {
    const { data, port, adminPort } = setting;
    this.child = spawn(process.execPath, ['libs/tooling/bootstrap.mjs', 'libs/tooling/start.mjs'], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        ...{ NODE_OPTIONS: '', NODE_ENV: '', DATABASE_URL: '', DEMO: 'false', LOG_LEVEL: 'info' },
        ...{ VERSO_DATA: data, PORT: String(port), ADMIN_PORT: String(adminPort) },
      },
    });
    this.child.stdout?.on('data', (part) => (this.text += String(part)));
    this.child.stderr?.on('data', (part) => (this.text += String(part)));
    this.ended = new Promise((done) => this.child.on('close', done));
  }

  get output(): string {
    return this.text;
  }

  /** Resolves when it says so; rejects with all it said when it ends before. */
  async ready(): Promise<void> {
    while (!this.text.includes('Stop with Ctrl-C')) {
      if (this.child.exitCode !== null) throw new Error(this.text);
      await sleep(50);
    }
  }

  signal(name: NodeJS.Signals): void {
    this.child.kill(name);
  }

  /** Everything it has running: itself, the database, API and worker. */
  pids(): number[] {
    const supervisor = childrenOf(Number(this.child.pid));
    return [Number(this.child.pid), ...supervisor, ...supervisor.flatMap(childrenOf)];
  }

  /** The database's number, as its pid file has it. */
  databasePid(): number {
    return Number(
      readFileSync(join(this.setting.data, 'postgres/postmaster.pid'), 'utf8').split('\n')[0],
    );
  }
}

function childrenOf(pid: number): number[] {
  const text = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim();
  return text === '' ? [] : text.split(' ').map(Number);
}

export const isAlive = (pid: number): boolean => existsSync(`/proc/${pid}`);

/** How long until all are gone, in milliseconds. */
export async function untilGone(pids: readonly number[]): Promise<number> {
  const startedAt = performance.now();
  while (pids.some(isAlive)) await sleep(20);
  return performance.now() - startedAt;
}
