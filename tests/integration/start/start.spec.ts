import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { freePort } from '../../../libs/tooling/postgres.mjs';
import { isAlive, RunningStart, type Setting, untilGone } from './running-start.js';

describe('npm start', () => {
  let setting: Setting;
  const started: RunningStart[] = [];

  beforeAll(async () => {
    const data = mkdtempSync(join(tmpdir(), 'verso start '));
    chmodSync(data, 0o755);
    setting = { data, port: await freePort(), adminPort: await freePort() };
  });

  afterAll(async () => {
    for (const one of started) one.signal('SIGTERM');
    await Promise.all(started.map(({ ended }) => ended));
    rmSync(setting.data, { recursive: true, force: true });
  });

  function start(other: Partial<Setting> = {}): RunningStart {
    const one = new RunningStart({ ...setting, ...other });
    started.push(one);
    return one;
  }

  async function refusal(other: Partial<Setting>): Promise<string> {
    const one = start(other);
    expect(await one.ended).toBe(1);
    return one.output;
  }

  test('serves, refuses a second one, and leaves nothing behind', async () => {
    const one = start();
    await one.ready();
    expect((await fetch(`http://127.0.0.1:${setting.port}/`)).status).toBe(200);
    expect((await fetch(`http://127.0.0.1:${setting.adminPort}/health/ready`)).status).toBe(200);

    expect(await refusal({})).toMatch(/already runs here \(process \d+, http:\/\/localhost:\d+\)/);
    const otherData = `${setting.data} other`;
    expect(await refusal({ data: otherData })).toMatch(
      new RegExp(`Port ${setting.port} is taken .* PORT=\\d+ npm start`),
    );
    rmSync(otherData, { recursive: true });

    const pids = one.pids();
    expect(pids.length).toBeGreaterThanOrEqual(5);
    expect(pids).toContain(one.databasePid());
    one.signal('SIGINT');
    expect(await untilGone(pids)).toBeLessThan(5000);
    expect(await one.ended).toBe(0);
  }, 300_000);

  test('starts again after everything was killed, and ends what a killed supervisor left', async () => {
    const first = start();
    await first.ready();
    for (const pid of first.pids().reverse()) process.kill(pid, 'SIGKILL');
    await first.ended;

    const second = start();
    await second.ready();
    const [, supervisor = 0, ...others] = second.pids();
    process.kill(supervisor, 'SIGKILL');
    await second.ended;
    expect(others.some(isAlive)).toBe(true);

    const third = start();
    await third.ready();
    expect(others.filter(isAlive)).toEqual([]);
    third.signal('SIGTERM');
    expect(await third.ended).toBe(0);
  }, 300_000);

  describe('a taken port', () => {
    let taken: Server;
    beforeAll((done) => {
      taken = createServer().listen(0, '127.0.0.1', done);
    });
    afterAll((done) => {
      taken.close(() => done());
    });

    test('is named with its setting before anything starts', async () => {
      const { port } = taken.address() as { port: number };
      const output = await refusal({ adminPort: port });
      expect(output.trim().split('\n')).toEqual([
        expect.stringMatching(new RegExp(`^Port ${port} is taken .* ADMIN_PORT=\\d+ npm start$`)),
      ]);
    }, 30_000);

    test('a port that is none is named too', async () => {
      expect(await refusal({ port: 70_000 })).toMatch(
        /^PORT is "70000": it must be a whole number/,
      );
    }, 30_000);
  });
});
