import type { Readable } from 'node:stream';

/** What a kept file goes by: its content says its name. */
export interface StoredFile {
  readonly sha256: string;
  readonly bytes: number;
}

/**
 * The one port to kept files. A file goes by the SHA-256 of its content, so keeping the same file
 * twice keeps it once. Who refers to a file, and until when, is in the tables of the features.
 */
export abstract class FileStore {
  /** Keeps what flows in; more than `maxBytes` is refused, and nothing of it is kept. */
  abstract put(source: AsyncIterable<Uint8Array>, maxBytes: number): Promise<StoredFile>;

  /** The content; a file that is gone fails when it is read. */
  abstract open(sha256: string): Readable;

  /** Lets go of a file; one that is not there is gone already. */
  abstract remove(sha256: string): Promise<void>;
}
