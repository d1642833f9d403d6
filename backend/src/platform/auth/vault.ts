import { createHash, hkdfSync } from 'node:crypto';

import { Injectable } from '@nestjs/common';

import { Environment } from '../config/environment.js';
import { openText, sealText } from './sealed-text.js';

const VERSION = 'v1';

/** What was opened, and whether it ought to be sealed anew: its key is no longer the first. */
export interface Opened {
  readonly text: string;
  readonly isOld: boolean;
}

/**
 * Keeps texts that the database must not know, sealed under a key derived from the installation's
 * secret. Each text names its key, so that a new secret can take over while the one
 * before it still opens what it sealed; and it opens only where it was sealed for.
 */
@Injectable()
export class Vault {
  private readonly keys: ReadonlyMap<string, Buffer>;
  private readonly current: string;

  constructor({ secret, previousSecret }: Environment) {
    const secrets = previousSecret === undefined ? [secret] : [secret, previousSecret];
    this.keys = new Map(secrets.map(keyOf).map((key) => [idOf(key), key]));
    [this.current = ''] = this.keys.keys();
  }

  /** `place` says whose it is, such as `totp:<person>`: moved to another row it does not open. */
  seal(text: string, place: string): string {
    const sealed = sealText(text, this.key(this.current), place);
    return [VERSION, this.current, sealed.toString('base64url')].join('.');
  }

  /** Null when it was not sealed here, or was touched since. */
  open(sealed: string, place: string): Opened | null {
    const [version, id = '', content] = sealed.split('.');
    if (version !== VERSION || !this.keys.has(id) || content === undefined) return null;
    try {
      const text = openText(Buffer.from(content, 'base64url'), this.key(id), place);
      return { text, isOld: id !== this.current };
    } catch {
      return null;
    }
  }

  private key(id: string): Buffer {
    const key = this.keys.get(id);
    if (!key) throw new Error('No key of this name');
    return key;
  }
}

const keyOf = (secret: string): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, 'verso', 'vault', 32));

const idOf = (key: Buffer): string => createHash('sha256').update(key).digest('hex').slice(0, 8);
