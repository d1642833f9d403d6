import type { Readable } from 'node:stream';
import { promisify } from 'node:util';

import yauzl, { type Entry, type ZipFile } from 'yauzl';

import { AppError } from '../errors/app-error.js';
import { XLSX_LIMITS } from './xlsx-limits.js';

const openZip = promisify<Buffer, yauzl.Options, ZipFile>(yauzl.fromBuffer);

/** The packed folder that a workbook is, opened within bounds: what unfolds into more is refused. */
export class XlsxPackage {
  private unpacked = 0;

  private constructor(
    private readonly zip: ZipFile,
    private readonly entries: ReadonlyMap<string, Entry>,
  ) {}

  static async open(bytes: Buffer): Promise<XlsxPackage> {
    try {
      const zip = await openZip(bytes, { lazyEntries: true, autoClose: false });
      return new XlsxPackage(zip, await entriesOf(zip));
    } catch (error) {
      throw error instanceof AppError ? error : AppError.invalid('file.type');
    }
  }

  has(name: string): boolean {
    return this.entries.has(name);
  }

  /** The content of one entry, as it unfolds. */
  async *read(name: string): AsyncGenerator<Buffer> {
    const entry = this.entries.get(name);
    if (!entry) throw AppError.invalid('file.not-a-workbook');
    try {
      for await (const chunk of await this.stream(entry)) {
        const piece = chunk as Buffer;
        this.unpacked += piece.length;
        if (this.unpacked > XLSX_LIMITS.unpackedBytes) throw tooLarge();
        yield piece;
      }
    } catch (error) {
      throw error instanceof AppError ? error : AppError.invalid('file.not-a-workbook');
    }
  }

  /** The whole text of a small entry. */
  async text(name: string): Promise<string> {
    const pieces: Buffer[] = [];
    let bytes = 0;
    for await (const piece of this.read(name)) {
      bytes += piece.length;
      if (bytes > XLSX_LIMITS.partBytes) throw tooLarge();
      pieces.push(piece);
    }
    return Buffer.concat(pieces).toString('utf8');
  }

  close(): void {
    this.zip.close();
  }

  private stream(entry: Entry): Promise<Readable> {
    return new Promise((resolve, reject) => {
      this.zip.openReadStream(entry, (error, stream) => {
        if (error) reject(error);
        else resolve(stream);
      });
    });
  }
}

const tooLarge = (): AppError =>
  new AppError('too-large', 'file.unpacks-too-large', {
    params: { maxBytes: XLSX_LIMITS.unpackedBytes },
  });

function entriesOf(zip: ZipFile): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>();
  let declared = 0;
  return new Promise((resolve, reject) => {
    zip.on('entry', (entry: Entry) => {
      declared += entry.uncompressedSize;
      entries.set(entry.fileName, entry);
      const isTooLarge = entries.size > XLSX_LIMITS.entries || declared > XLSX_LIMITS.unpackedBytes;
      if (isTooLarge) reject(tooLarge());
      else zip.readEntry();
    });
    zip.on('end', () => resolve(entries));
    zip.on('error', reject);
    zip.readEntry();
  });
}
