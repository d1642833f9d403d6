import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Beside the compiled backend: the backend loads migrations, it never imports them. */
const FOLDER = resolve(import.meta.dirname, '../../../../../migrations');

export interface LoadedFile {
  readonly name: string;
  readonly content: Readonly<Record<string, unknown>>;
}

/** The modules of one folder under `migrations/`, in the order of their names. */
export async function loadFolder(folder: '' | 'functions' | 'policies' | 'reference') {
  const path = join(FOLDER, folder);
  const names = (await readdir(path)).filter((name) => /(?<!\.d)\.[jt]s$/.test(name)).sort();
  const files: LoadedFile[] = [];
  for (const name of names) {
    const file = join(path, name);
    const content = (await import(pathToFileURL(file).href)) as Record<string, unknown>;
    files.push({ name: `${folder}/${name.replace(/\.[jt]s$/, '')}`, content });
  }
  return files;
}

export type MigrationClass = new () => object;

/** The migration classes that this build brings. */
export async function loadMigrations(): Promise<MigrationClass[]> {
  const files = await loadFolder('');
  return files.flatMap(({ content }) =>
    Object.values(content).filter((value): value is MigrationClass => typeof value === 'function'),
  );
}

/** The text each file of a folder exports as `sql`. */
export function sqlOf({ name, content }: LoadedFile): string {
  const { sql } = content;
  if (typeof sql !== 'string') throw new Error(`${name} must export its statements as "sql"`);
  return sql;
}

/** Says whether what was applied is what lies here. */
export function hashOf(parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\n')).digest('hex');
}
