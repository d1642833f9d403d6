import { Injectable } from '@nestjs/common';
import { type Actor, ANONYMOUS } from '@verso/domain';

import { Audit } from '../platform/audit/audit.js';
import { Vault } from '../platform/auth/vault.js';
import { Clock } from '../platform/clock/clock.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { AppError } from '../platform/errors/app-error.js';
import type { SecondStepRequest } from './accounts.dto.js';
import { SecondStepCodes } from './second-step-codes.js';

/** How long somebody may look for her telephone. */
const VALID_MS = 10 * 60_000;
const PLACE = 'second-step';

/** Who has taken the first step, and how. */
export interface FirstStep {
  readonly personId: string;
  readonly way: string;
}

/**
 * Between the two steps of signing in there is no session: what the first one has shown travels
 * with the browser, sealed, so that any process can take the second.
 */
@Injectable()
export class SecondStepDoor {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly codes: SecondStepCodes,
    private readonly vault: Vault,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  /** What to come back with, when this person has to take a second step; else null. */
  async ask(actor: Actor, first: FirstStep): Promise<string | null> {
    // Somebody who is in already, as herself, has taken it.
    if (actor.kind === 'person' && actor.personId === first.personId) return null;
    if (!(await this.unit.run(ANONYMOUS, () => this.codes.isAsked(first.personId)))) return null;
    const until = this.clock.nowMs() + VALID_MS;
    return this.vault.seal(JSON.stringify({ ...first, until }), PLACE);
  }

  /** The one who took both steps. A code is taken once, and refused ones are counted. */
  async pass({ token, code }: SecondStepRequest, ip: string): Promise<FirstStep> {
    const first = this.read(token);
    await this.codes.limit(first.personId, ip);
    const taken = await this.unit.run(ANONYMOUS, async () => {
      const kind = await this.codes.take(first.personId, code);
      if (kind === 'recovery') await this.note(first.personId);
      return kind;
    });
    if (taken === null) throw AppError.unauthenticated('second-step.code-wrong');
    return first;
  }

  private read(token: string): FirstStep {
    const opened = this.vault.open(token, PLACE);
    const first = opened && (JSON.parse(opened.text) as FirstStep & { until: number });
    if (!first || first.until <= this.clock.nowMs()) {
      throw AppError.unauthenticated('second-step.expired');
    }
    return { personId: first.personId, way: first.way };
  }

  private note(personId: string): Promise<void> {
    return this.audit.record({
      action: 'second-step.recovery-code',
      subjectKind: 'person',
      subjectId: personId,
    });
  }
}
