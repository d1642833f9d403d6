import { createHmac } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { BackupMethod } from '../operations/run-outcomes.js';
import { BackupProblem } from './backup-problem.js';
import { hashFile, type Part } from './hashed-file.js';

const FORMAT = 1;
const FILE = 'manifest.json';

/** What a backup says of itself. Written last: a backup without it was cut off. */
export interface Manifest {
  readonly format: number;
  readonly method: BackupMethod;
  readonly startedAt: string;
  readonly endedAt: string;
  readonly versions: { readonly verso: string; readonly postgres: string; readonly dump?: string };
  /** What the database had applied. */
  readonly migrations: readonly string[];
  readonly parts: readonly Part[];
  /** Tells a wrong secret from the right one, and nothing else about it. */
  readonly secretPrint: string;
}

export async function writeManifest(
  folder: string,
  manifest: Omit<Manifest, 'format'>,
): Promise<void> {
  const text = `${JSON.stringify({ format: FORMAT, ...manifest }, null, 2)}\n`;
  await writeFile(join(folder, FILE), text, { mode: 0o600, flag: 'wx' });
}

/** Reads a backup's manifest and checks every part against it before anything is touched. */
export async function readBackup(folder: string): Promise<Manifest> {
  if (!existsSync(folder)) throw new BackupProblem(`There is no folder ${folder}.`);
  if (!existsSync(join(folder, FILE))) {
    throw new BackupProblem(`${folder} is no whole backup: it has no ${FILE}.`);
  }
  const manifest = JSON.parse(await readFile(join(folder, FILE), 'utf8')) as Manifest;
  if (manifest.format !== FORMAT) {
    throw new BackupProblem(
      `The backup has the format ${manifest.format}; this build reads ${FORMAT}.`,
    );
  }
  for (const part of manifest.parts) await checkPart(folder, part);
  return manifest;
}

async function checkPart(folder: string, { name, bytes, sha256 }: Part): Promise<void> {
  if (!/^[\w.-]+$/.test(name)) throw new BackupProblem('The manifest names a part outside of it.');
  const file = join(folder, name);
  if (!existsSync(file)) throw new BackupProblem(`The backup lacks its part ${name}.`);
  const found = await hashFile(file);
  if (found.bytes === bytes && found.sha256 === sha256) return;
  throw new BackupProblem(
    `${name} is not what was written: its SHA-256 differs from the manifest's.`,
  );
}

/** The migrations of a backup that this build does not know: it was made by a newer one. */
export function requireKnownMigrations(manifest: Manifest, known: readonly string[]): void {
  const unknown = manifest.migrations.filter((name) => !known.includes(name));
  if (unknown.length === 0) return;
  throw new BackupProblem(
    `The backup was made by a newer Verso (${manifest.versions.verso}): this build does not know ${unknown.join(', ')}.`,
  );
}

export function secretPrint(secret: string): string {
  return createHmac('sha256', secret).update('verso backup').digest('hex').slice(0, 16);
}

export const majorOf = (version: string): number => Number.parseInt(version, 10);
