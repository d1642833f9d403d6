import { Injectable } from '@nestjs/common';
import { actionsOfScopes, ANONYMOUS, type Grant, type PersonActor } from '@verso/domain';

import { Clock } from '../clock/clock.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { AppError } from '../errors/app-error.js';
import { hashOfAccessToken } from './access-token.js';

interface TokenRow {
  readonly id: string;
  readonly person_id: string;
  readonly scopes: string[];
  readonly grants: Grant[];
  readonly is_within: boolean;
}

/** How many requests a token may make in a minute. */
export const TOKEN_REQUESTS_A_MINUTE = 600;
const MINUTE_MS = 60_000;

const USE = `
  SELECT coalesce((SELECT row_to_json(found) FROM (
    SELECT id, person_id, scopes, grants, is_within FROM verso.use_access_token($1, $2, $3, $4)) found), 'null')::text`;

/**
 * Who asks with an access token: asked of the database with each request, so that a token that is
 * revoked, or a role that has ended, is worth nothing from then on.
 */
@Injectable()
export class TokenStore {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** The person behind a token, with no more rights than it carries. Throws where there is none. */
  async actorOf(token: string): Promise<PersonActor> {
    const hash = hashOfAccessToken(token);
    const row = hash === null ? null : await this.use(hash);
    if (row === null) throw AppError.unauthenticated('access-token.invalid');
    if (!row.is_within) throw this.tooMany();
    const { id, person_id: personId, grants, scopes } = row;
    return { kind: 'person', personId, grants, token: { id, actions: actionsOfScopes(scopes) } };
  }

  private async use(hash: string): Promise<TokenRow | null> {
    const parameters = [hash, this.clock.now(), new Date(this.minute()), TOKEN_REQUESTS_A_MINUTE];
    return JSON.parse(await this.unit.read(ANONYMOUS, { sql: USE, parameters })) as TokenRow | null;
  }

  private tooMany(): AppError {
    const restMs = this.minute() + MINUTE_MS - this.clock.nowMs();
    const params = { retryAfterSeconds: Math.max(1, Math.ceil(restMs / 1_000)) };
    return new AppError('too-many', 'access-token.too-often', { params });
  }

  private minute(): number {
    const now = this.clock.nowMs();
    return now - (now % MINUTE_MS);
  }
}
