import { Injectable } from '@nestjs/common';
import type { ErasureRefusal, PersonActor } from '@verso/domain';

import { Audit } from '../platform/audit/audit.js';
import { SessionStore } from '../platform/auth/session-store.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { AppError } from '../platform/errors/app-error.js';
import { Outbox } from '../platform/outbox/outbox.js';
import type {
  ClosingView,
  ErasureMadeView,
  ErasureRequest,
  ErasureRow,
  ErasureView,
} from './erasures.dto.js';
import { type Erasure, ErasuresRepository, type Subject } from './erasures.repository.js';

/**
 * Erasing what names somebody and keeping what was counted: asked for, looked at, confirmed by
 * typing, done in one transaction, and proved without naming anybody.
 */
@Injectable()
export class ErasuresService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly erasures: ErasuresRepository,
    private readonly audit: Audit,
    private readonly sessions: SessionStore,
    private readonly outbox: Outbox,
  ) {}

  requestForFirm(actor: PersonActor, firm: ErasureRequest): Promise<ErasureMadeView> {
    return this.request(actor, { personId: null, ...firm });
  }

  /** By an administrator, for somebody who has asked for it. */
  requestForPerson(actor: PersonActor, personId: string): Promise<ErasureMadeView> {
    return this.request(actor, themselves({ personId }));
  }

  list(actor: PersonActor): Promise<{ items: ErasureRow[] }> {
    return this.unit.run(actor, async () => ({
      items: (await this.erasures.list()).filter((one) => settles(actor, one)).map(rowOf),
    }));
  }

  view(actor: PersonActor, id: string): Promise<ErasureView> {
    return this.unit.run(actor, async () => {
      const erasure = await this.require(actor, id);
      const isOpen = erasure.state === 'open';
      const ahead = isOpen ? await this.erasures.ahead(erasure) : null;
      const confirmation = isOpen ? confirmationOf(erasure) : null;
      const isTakingPart = isOpen && (await this.erasures.isTakingPart(erasure));
      return { ...rowOf(erasure), confirmation, ahead, isTakingPart, proof: erasure.proof };
    });
  }

  /** Once done, doing it again changes nothing and answers the same proof. */
  carryOut(actor: PersonActor, id: string, typed: string): Promise<ErasureView> {
    return this.unit.run(actor, async () => {
      const erasure = await this.require(actor, id);
      if (erasure.state === 'refused') throw AppError.conflict('erasure.settled');
      if (erasure.state === 'open') {
        requireMeant(typed, confirmationOf(erasure));
        await this.carry(id, erasure);
      }
      return this.view(actor, id);
    });
  }

  refuse(actor: PersonActor, id: string, reason: ErasureRefusal): Promise<void> {
    return this.unit.run(actor, async () => {
      const erasure = await this.require(actor, id);
      if (!(await this.erasures.refuse(id, reason))) throw AppError.conflict('erasure.settled');
      await this.note('erasure.refuse', id, erasure);
    });
  }

  proof(actor: PersonActor, id: string): Promise<object> {
    return this.unit.run(actor, async () => {
      const { proof } = await this.require(actor, id);
      if (proof === null) throw AppError.notFound('proof');
      return proof;
    });
  }

  /** What closing one's own account would do. */
  closing(actor: PersonActor): Promise<ClosingView> {
    return this.unit.run(actor, async () => {
      const ahead = await this.erasures.ahead(themselves(actor));
      if (!ahead) throw AppError.notFound('person');
      return { ahead, requests: (await this.erasures.own()).map(rowOf) };
    });
  }

  /** The account and what names the person go at once, and her sessions with them. */
  async close(actor: PersonActor, typed: string): Promise<void> {
    await this.unit.run(actor, async () => {
      const subject = themselves(actor);
      const open = await this.erasures.openAbout(actor.personId);
      const id = open ?? (await this.erasures.add(actor.personId, subject));
      const erasure = await this.erasures.find(id);
      requireMeant(typed, erasure && confirmationOf(erasure));
      await this.carry(id, subject);
    });
    this.sessions.forget();
  }

  private request(actor: PersonActor, subject: Subject): Promise<ErasureMadeView> {
    return this.unit.run(actor, async () => {
      const id = await this.erasures.add(actor.personId, subject);
      await this.note('erasure.request', id, subject);
      return { id };
    });
  }

  private async carry(id: string, subject: Subject): Promise<void> {
    if ((await this.erasures.carryOut(id)) === null) throw AppError.conflict('erasure.settled');
    await this.note('erasure.carry-out', id, subject);
    // Files that nobody may open any more go as soon as this is committed, not at night.
    await this.outbox.add('imports.sweep', {}, { asSystem: true });
    await this.outbox.add('exports.sweep', {}, { asSystem: true });
  }

  private async require(actor: PersonActor, id: string): Promise<Erasure> {
    const erasure = await this.erasures.find(id);
    if (!erasure || !settles(actor, erasure)) throw AppError.notFound('erasure');
    return erasure;
  }

  private note(action: string, id: string, { programmeId }: Subject): Promise<void> {
    const subject = { subjectKind: 'erasure', subjectId: id };
    return this.audit.record({ action, ...subject, ...(programmeId && { programmeId }) });
  }
}

const themselves = ({ personId }: Pick<PersonActor, 'personId'>): Subject => ({
  personId,
  programmeId: null,
  enterpriseId: null,
});

// One sees one's own requests too; settling them is for those who answer for the data.
function settles({ grants }: PersonActor, { programmeId }: Erasure): boolean {
  return grants.some(({ role, programmeId: where }) =>
    programmeId === null ? role === 'administrator' : role === 'manager' && where === programmeId,
  );
}

const confirmationOf = ({ personId, email, name }: Erasure): string | null =>
  personId === null ? name : email;

function requireMeant(typed: string, expected: string | null): void {
  const plain = (text: string): string => text.trim().replace(/\s+/g, ' ').toLowerCase();
  if (expected !== null && plain(typed) === plain(expected)) return;
  throw AppError.invalidField('confirmation', 'erasure.not-confirmed');
}

function rowOf({ email: _email, proof: _proof, ...row }: Erasure): ErasureRow {
  return row;
}
