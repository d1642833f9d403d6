import { Injectable } from '@nestjs/common';
import { type PersonActor, scopesFor, TOKEN_LIMITS } from '@verso/domain';

import { Audit } from '../platform/audit/audit.js';
import { newAccessToken } from '../platform/auth/access-token.js';
import { Clock } from '../platform/clock/clock.js';
import { newId } from '../platform/clock/new-id.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { AppError } from '../platform/errors/app-error.js';
import type { AccessTokenRequest, AccessTokensView, MadeAccessToken } from './access-tokens.dto.js';
import { AccessTokensRepository } from './access-tokens.repository.js';

const DAY_MS = 24 * 3_600_000;

/** Access tokens that people make for programs of their own: seen once, revoked at will. */
@Injectable()
export class AccessTokensService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly tokens: AccessTokensRepository,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  list(actor: PersonActor): Promise<AccessTokensView> {
    return this.unit.run(actor, async () => ({
      items: await this.tokens.current(this.clock.now()),
      offered: scopesFor(actor),
    }));
  }

  make(actor: PersonActor, request: AccessTokenRequest): Promise<MadeAccessToken> {
    this.requireHeld(actor, request);
    return this.unit.run(actor, async () => {
      await this.tokens.makeOneByOne(actor.personId);
      const now = this.clock.now();
      const held = await this.tokens.current(now);
      if (held.length >= TOKEN_LIMITS.tokens) {
        throw AppError.conflict('access-token.too-many', { params: { max: TOKEN_LIMITS.tokens } });
      }
      const { text, hash, hint } = newAccessToken();
      const expiresAt = new Date(now.getTime() + request.days * DAY_MS);
      const { name, scopes } = request;
      const token = { id: newId(), personId: actor.personId, name, hash, hint, createdAt: now };
      await this.tokens.add({ ...token, scopes: [...new Set(scopes)], expiresAt });
      await this.note('access-token.make', token.id, { scopes: scopes.join(' ') });
      return { id: token.id, token: text, expiresAt: expiresAt.toISOString() };
    });
  }

  revoke(actor: PersonActor, id: string): Promise<void> {
    return this.unit.run(actor, async () => {
      if (!(await this.tokens.revoke(id, this.clock.now())))
        throw AppError.notFound('access-token');
      await this.note('access-token.revoke', id);
    });
  }

  private requireHeld(actor: PersonActor, { scopes }: AccessTokenRequest): void {
    if (scopes.length === 0) throw AppError.invalidField('scopes', 'required');
    const offered = scopesFor(actor);
    if (scopes.every((scope) => offered.includes(scope))) return;
    throw AppError.invalidField('scopes', 'access-token.scope-not-held');
  }

  private note(action: string, id: string, details: Record<string, string> = {}): Promise<void> {
    return this.audit.record({ action, subjectKind: 'access-token', subjectId: id, details });
  }
}
