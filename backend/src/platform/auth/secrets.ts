import { createHash, createHmac, hkdfSync } from 'node:crypto';

import { Injectable } from '@nestjs/common';

import { Environment } from '../config/environment.js';

/** What a link or code is for: a token of one purpose means nothing to another. */
export type SecretPurpose = 'sign-in' | 'invitation' | 'meeting-invitation' | 'calendar';

/** What a link or code was made from: the row's id, and what changes when it is sent anew. */
export interface SecretSource {
  readonly purpose: SecretPurpose;
  readonly id: string;
  /** Empty when the row is never sent twice. */
  readonly nonce?: string;
}

export interface ReadToken {
  readonly id: string;
  readonly hash: string;
}

const TOKEN = /^([\w-]{22})\.([\w-]{43})$/;
const CODE_DIGITS = 6;

/**
 * Tokens and codes of links are derived, never stored: from the row's id and the installation's
 * secret. The database keeps hashes, so reading it lets nobody sign in.
 */
@Injectable()
export class Secrets {
  constructor(private readonly environment: Environment) {}

  /** What a link carries in its fragment. */
  linkToken({ purpose, id, nonce = '' }: SecretSource): string {
    const packed = Buffer.from(id.replaceAll('-', ''), 'hex').toString('base64url');
    const proof = this.sign('link', purpose, id, nonce).toString('base64url');
    return `${packed}.${proof}`;
  }

  /** Six digits for those who type. */
  code({ purpose, id, nonce = '' }: SecretSource): string {
    // 48 bits over a million codes: the bias is one in 2^28.
    const number = this.sign('code', purpose, id, nonce).readUIntBE(0, 6) % 10 ** CODE_DIGITS;
    return String(number).padStart(CODE_DIGITS, '0');
  }

  /** The id inside a token, and the hash that the database compares; null when it is no token. */
  readToken(token: string): ReadToken | null {
    const packed = TOKEN.exec(token)?.[1];
    if (packed === undefined) return null;
    const hex = Buffer.from(packed, 'base64url').toString('hex');
    const id = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
    return { id, hash: hashToken(token) };
  }

  /** Both hashes of a new link, for its row. */
  hashes(source: SecretSource): { tokenHash: string; codeHash: string } {
    return {
      tokenHash: hashToken(this.linkToken(source)),
      codeHash: this.hashCode(source.id, this.code(source)),
    };
  }

  /** Keyed: a million codes are soon tried against a plain hash. */
  hashCode(id: string, code: string): string {
    return this.sign('code-hash', id, code).toString('hex');
  }

  /** Hashes that a recovery code may be stored under: of this secret, and of the one before it. */
  recoveryHashes(personId: string, code: string): [current: string, ...older: string[]] {
    const { secret, previousSecret } = this.environment;
    const hash = (of: string): string =>
      createHmac('sha256', keyFrom(of, 'recovery'))
        .update(`${personId}\u0000${code}`)
        .digest('hex');
    return previousSecret === undefined ? [hash(secret)] : [hash(secret), hash(previousSecret)];
  }

  /** A counter's key that does not say whose it is. */
  attemptKey(kind: string, value: string): string {
    return `${kind}:${this.sign('attempt', kind, value).toString('base64url')}`;
  }

  /** A key of its own for each use of the installation's secret. */
  key(use: string): Buffer {
    return keyFrom(this.environment.secret, use);
  }

  private sign(use: string, ...parts: string[]): Buffer {
    return createHmac('sha256', this.key(use)).update(parts.join('\u0000')).digest();
  }
}

function keyFrom(secret: string, use: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, 'verso', use, 32));
}

function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
