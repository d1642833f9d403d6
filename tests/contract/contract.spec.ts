import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');
const committed = join(root, 'libs/contract');

function check(folder: string): { status: number | null; said: string } {
  const script = join(root, 'libs/tooling/contract.mjs');
  const result = spawnSync(process.execPath, [script, '--check', folder], {
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  return { status: result.status, said: result.stdout + result.stderr };
}

describe('the committed contract', () => {
  test('is what the backend says, and the models are made from it', () => {
    expect(check(committed)).toEqual({ status: 0, said: '' });
  }, 60_000);

  test('is found when it is not', () => {
    const copy = mkdtempSync(join(tmpdir(), 'verso-contract-'));
    try {
      cpSync(committed, copy, { recursive: true });
      const old = readFileSync(join(copy, 'openapi.json'), 'utf8');
      writeFileSync(join(copy, 'openapi.json'), old.replace('"businessId"', '"business"'));
      rmSync(join(copy, 'src/models/area-view.ts'));
      const { status, said } = check(copy);
      expect(status).toBe(1);
      expect(said).toContain('openapi.json is not what the backend says');
      expect(said).toContain('src/models/area-view.ts is not what the backend says');
    } finally {
      rmSync(copy, { recursive: true });
    }
  }, 60_000);
});

describe('the description', () => {
  const text = readFileSync(join(committed, 'openapi.json'), 'utf8');
  const document = JSON.parse(text) as {
    openapi: string;
    components: { schemas: Record<string, object> };
  };

  test('is OpenAPI 3.1', () => {
    expect(document.openapi).toBe('3.1.0');
  });

  test('leads nowhere that is not there', () => {
    const named = [...text.matchAll(/"\$ref": "([^"]*)"/g)].map(([, to = '']) => to);
    const there = Object.keys(document.components.schemas).map(
      (name) => `#/components/schemas/${name}`,
    );
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((to) => !there.includes(to))).toEqual([]);
  });
});
