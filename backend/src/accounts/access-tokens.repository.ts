import { Injectable } from '@nestjs/common';

import { UnitOfWork } from '../platform/database/unit-of-work.js';
import type { AccessTokenRow } from './access-tokens.dto.js';

export interface StoredAccessToken {
  readonly id: string;
  readonly personId: string;
  readonly name: string;
  readonly hash: string;
  readonly hint: string;
  readonly scopes: readonly string[];
  readonly createdAt: Date;
  readonly expiresAt: Date;
}

/** The access tokens of the one who acts. */
@Injectable()
export class AccessTokensRepository {
  constructor(private readonly unit: UnitOfWork) {}

  /** Those that still let somebody in, the newest first. */
  current(now: Date): Promise<AccessTokenRow[]> {
    return this.unit.query<AccessTokenRow>(
      `SELECT id, name, hint, scopes, created_at AS "createdAt", expires_at AS "expiresAt",
              last_used_at AS "lastUsedAt"
         FROM access_token WHERE revoked_at IS NULL AND expires_at > $1
        ORDER BY created_at DESC, id`,
      [now],
    );
  }

  /** One at a time of each person, until the unit ends: what is counted holds. */
  async makeOneByOne(personId: string): Promise<void> {
    await this.unit.query(
      `SELECT pg_advisory_xact_lock(hashtextextended('access-token:' || $1, 0))`,
      [personId],
    );
  }

  async add(token: StoredAccessToken): Promise<void> {
    const { id, personId, name, hash, hint, scopes, createdAt, expiresAt } = token;
    await this.unit.query(
      `INSERT INTO access_token (id, person_id, name, token_hash, hint, scopes, created_at, expires_at,
                                 last_used_at, revoked_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, NULL, NULL)`,
      [id, personId, name, hash, hint, scopes, createdAt, expiresAt],
    );
  }

  /** Whether there was one to revoke. */
  async revoke(id: string, now: Date): Promise<boolean> {
    const changed = await this.unit.execute(
      'UPDATE access_token SET revoked_at = $2 WHERE id = $1 AND revoked_at IS NULL',
      [id, now],
    );
    return changed > 0;
  }
}
