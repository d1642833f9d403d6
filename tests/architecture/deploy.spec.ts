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
