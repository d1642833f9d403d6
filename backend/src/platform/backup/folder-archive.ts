import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, open, readdir, stat } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { type Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';

import { extract, pack, type Pack } from 'tar-stream';

import { BackupProblem } from './backup-problem.js';
import { type Part, writeHashed } from './hashed-file.js';

export interface Packing {
  /** Leaves out a file, or what a folder holds: its path below the packed folder. */
  readonly skips?: (path: string) => boolean;
  /** Called when all else is packed: what must come last. */
  readonly atEnd?: (archive: FolderPacker) => Promise<void>;
}

/** Packs a folder as tar.gz. Speed before size: a backup should not be felt. */
export async function packFolder(folder: string, file: string, options: Packing = {}) {
  const tar = pack();
  const packing = new FolderPacker(folder, tar, options.skips)
    .all()
    .then((packer) => options.atEnd?.(packer))
    .then(() => tar.finalize())
    .catch((error: unknown) => tar.destroy(error as Error));
  const part: Part = await writeHashed(file, asReadable(tar), createGzip({ level: 1 }));
  await packing;
  return part;
}

// The library's streams do what Node's do; its types do not say so.
const asReadable = (tar: Pack): Readable => tar as unknown as Readable;

export class FolderPacker {
  constructor(
    private readonly folder: string,
    private readonly tar: Pack,
    private readonly skips: (path: string) => boolean = () => false,
  ) {}

  async all(below = ''): Promise<this> {
    const entries = await readdir(join(this.folder, below), { withFileTypes: true });
    for (const entry of entries.sort((one, other) => (one.name < other.name ? -1 : 1))) {
      const path = below === '' ? entry.name : `${below}/${entry.name}`;
      if (this.skips(path)) continue;
      if (entry.isDirectory()) await this.directory(path);
      else if (entry.isFile()) await this.file(path);
    }
    return this;
  }

  /** A text that stands in no file. */
  text(name: string, content: string): Promise<void> {
    return new Promise((done, failed) => {
      this.tar.entry({ name, mode: 0o600 }, content, (error) => (error ? failed(error) : done()));
    });
  }

  /**
   * A file as long as it is when it is opened: what grows meanwhile is cut, what shrinks is filled
   * up. A database that is copied while it works mends both from its journal.
   */
  async file(path: string): Promise<void> {
    const handle = await open(join(this.folder, path)).catch(unlessGone);
    if (handle === null) return;
    try {
      const { size, mtime } = await handle.stat();
      const entry = this.tar.entry({ name: path, size, mtime, mode: 0o600 });
      const source = handle.createReadStream({ start: 0, autoClose: false, ...endAt(size) });
      await pipeline(source, new Filled(size), entry);
    } finally {
      await handle.close();
    }
  }

  private async directory(path: string): Promise<void> {
    const { mtime } = await stat(join(this.folder, path));
    await new Promise<void>((done, failed) => {
      const header = { name: path, type: 'directory', mtime, mode: 0o700 } as const;
      this.tar.entry(header, (error) => (error ? failed(error) : done()));
    });
    await this.all(path);
  }
}

// Temporary tables come and go while a database is copied.
function unlessGone(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null;
  throw error;
}

// An empty file has no last byte to read to.
const endAt = (size: number): { end?: number } => (size === 0 ? { end: 0 } : { end: size - 1 });

/** Lets exactly so many bytes through, zeros for those that are missing. */
class Filled extends Transform {
  constructor(private left: number) {
    super();
  }

  override _transform(chunk: Buffer, _: string, done: (error: null, chunk: Buffer) => void): void {
    const taken = chunk.subarray(0, this.left);
    this.left -= taken.length;
    done(null, taken);
  }

  override _flush(done: () => void): void {
    while (this.left > 0) {
      const some = Math.min(this.left, 65_536);
      this.push(Buffer.alloc(some));
      this.left -= some;
    }
    done();
  }
}

/** Unpacks into a folder that is made; answers how many files. Nothing lands outside of it. */
export async function unpackFolder(file: string, folder: string): Promise<number> {
  const root = resolve(folder);
  await mkdir(root, { recursive: true, mode: 0o700 });
  const tar = extract();
  const reading = pipeline(createReadStream(file), createGunzip(), tar);
  let files = 0;
  try {
    for await (const entry of tar) {
      const target = placeOf(root, entry.header.name);
      if (entry.header.type === 'directory') {
        await mkdir(target, { recursive: true, mode: 0o700 });
        entry.resume();
      } else {
        await mkdir(dirname(target), { recursive: true, mode: 0o700 });
        await pipeline(entry, createWriteStream(target, { mode: 0o600, flags: 'wx' }));
        files += 1;
      }
    }
  } finally {
    await reading;
  }
  return files;
}

function placeOf(root: string, name: string): string {
  const target = resolve(root, name);
  if (!relative(root, target).split(sep).includes('..')) return target;
  throw new BackupProblem(`The archive names a place outside of its folder: ${name}`);
}
