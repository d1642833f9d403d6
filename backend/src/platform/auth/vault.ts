import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto';

import { Injectable } from '@nestjs/common';

import { Environment } from '../config/environment.js';

const VERSION = 'v1';
const CIPHER = 'aes-256-gcm';

/** What was opened, and whether it ought to be sealed anew: its key is no longer the first. */
export interface Opened {
  readonly text: string;
  readonly isOld: boolean;
}

/**
 * Keeps texts that the database must not know: AES-256-GCM under a key derived from the
 * installation's secret. Each text names its key, so that a new secret can take over while the one
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
    const nonce = randomBytes(12);
    const cipher = createCipheriv(CIPHER, this.key(this.current), nonce);
    cipher.setAAD(Buffer.from(place));
    const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    const parts = [nonce, sealed, cipher.getAuthTag()].map((part) => part.toString('base64url'));
    return [VERSION, this.current, ...parts].join('.');
  }

  /** Null when it was not sealed here, or was touched since. */
  open(sealed: string, place: string): Opened | null {
    const [version, id = '', ...parts] = sealed.split('.');
    const [nonce, content, tag] = parts.map((part) => Buffer.from(part, 'base64url'));
    if (version !== VERSION || !this.keys.has(id) || !nonce || !content || !tag) return null;
    try {
      const decipher = createDecipheriv(CIPHER, this.key(id), nonce, { authTagLength: 16 });
      decipher.setAAD(Buffer.from(place));
      decipher.setAuthTag(tag);
      const text = Buffer.concat([decipher.update(content), decipher.final()]).toString('utf8');
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
