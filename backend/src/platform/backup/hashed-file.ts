import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { basename } from 'node:path';
import { Transform, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** One file of a backup, and what tells whether it is still the same. */
export interface Part {
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** Writes a stream to a new file that only its owner reads. */
export async function writeHashed(file: string, ...streams: [Readable, ...Transform[]]) {
  const meter = new Meter();
  await pipeline([...streams, meter, createWriteStream(file, { mode: 0o600, flags: 'wx' })]);
  return meter.part(basename(file));
}

export async function hashFile(file: string): Promise<Part> {
  const meter = new Meter();
  meter.resume();
  await pipeline(createReadStream(file), meter);
  return meter.part(basename(file));
}

class Meter extends Transform {
  private readonly hash = createHash('sha256');
  private bytes = 0;

  override _transform(chunk: Buffer, _: string, done: (error: null, chunk: Buffer) => void): void {
    this.hash.update(chunk);
    this.bytes += chunk.length;
    done(null, chunk);
  }

  part(name: string): Part {
    return { name, bytes: this.bytes, sha256: this.hash.digest('hex') };
  }
}
