import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { type FileHandle, mkdir, open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';

import { Injectable } from '@nestjs/common';

import { Environment } from '../config/environment.js';
import { AppError } from '../errors/app-error.js';
import { FileStore, type StoredFile } from './file-store.js';

const SHA256 = /^[0-9a-f]{64}$/;

/** Files in the data folder. A file appears under its name only when all of it is on the disk. */
@Injectable()
export class LocalFileStore extends FileStore {
  constructor(private readonly environment: Environment) {
    super();
  }

  async put(source: AsyncIterable<Uint8Array>, maxBytes: number): Promise<StoredFile> {
    const coming = join(await this.folder('coming'), randomUUID());
    try {
      const file = await open(coming, 'wx', 0o600);
      const stored = await writeAll(file, source, maxBytes).finally(() => file.close());
      await rename(coming, await this.pathOf(stored.sha256));
      return stored;
    } catch (error) {
      await rm(coming, { force: true });
      throw refusalOf(error);
    }
  }

  open(sha256: string): Readable {
    return createReadStream(this.placeOf(sha256));
  }

  async remove(sha256: string): Promise<void> {
    await rm(this.placeOf(sha256), { force: true });
  }

  private async pathOf(sha256: string): Promise<string> {
    await this.folder(sha256.slice(0, 2));
    return this.placeOf(sha256);
  }

  private placeOf(sha256: string): string {
    if (!SHA256.test(sha256)) throw new Error('A kept file goes by its SHA-256');
    return join(this.root, sha256.slice(0, 2), sha256);
  }

  private async folder(name: string): Promise<string> {
    const folder = join(this.root, name);
    await mkdir(folder, { recursive: true, mode: 0o700 });
    return folder;
  }

  private get root(): string {
    const { dataFolder } = this.environment;
    if (dataFolder === undefined) throw new AppError('unavailable', 'files.no-folder');
    return dataFolder;
  }
}

async function writeAll(
  file: FileHandle,
  source: AsyncIterable<Uint8Array>,
  maxBytes: number,
): Promise<StoredFile> {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const chunk of source) {
    bytes += chunk.byteLength;
    if (bytes > maxBytes)
      throw new AppError('too-large', 'file.too-large', { params: { maxBytes } });
    hash.update(chunk);
    // Unlike `write`, which may stop in the middle of a chunk where the disk is full, and says nothing.
    await file.appendFile(chunk);
  }
  await file.sync();
  return { sha256: hash.digest('hex'), bytes };
}

/** A full disk is nobody's mistake, and passes; everything else is told as it is. */
function refusalOf(error: unknown): unknown {
  const { code } = (error ?? {}) as { code?: unknown };
  const isFull = code === 'ENOSPC' || code === 'EDQUOT';
  return isFull ? new AppError('unavailable', 'files.full') : error;
}
