import { Injectable } from '@nestjs/common';
import { type Actor, ANONYMOUS } from '@verso/domain';

import { Audit } from '../platform/audit/audit.js';
import { newId } from '../platform/clock/new-id.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { EventBus } from '../platform/events/event-bus.js';
import { AccountsRepository, type Proof } from './accounts.repository.js';

/**
 * Accepting an invitation signs a newcomer in: the link or the code is the proof of who it is. Who
 * has roles already accepts signed in, as `actor`: else whoever invites could come in as her.
 */
@Injectable()
export class InvitationDoor {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly accounts: AccountsRepository,
    private readonly events: EventBus,
    private readonly audit: Audit,
  ) {}

  /**
   * Accepts once and gives the person the firm; answers the person. Null for a wrong, used, expired
   * or revoked proof; a wrong one is counted, so the caller must not throw inside the unit.
   */
  async accept(proof: Proof, actor: Actor = ANONYMOUS): Promise<string | null> {
    return this.unit.run(actor, async () => {
      const accepted = await this.accounts.acceptInvitation(proof, newId());
      if (!accepted) return null;
      await this.audit.record({
        action: 'invitation.accept',
        subjectKind: 'invitation',
        subjectId: proof.id,
        programmeId: accepted.programme_id,
        details: { personId: accepted.person_id, enterpriseId: accepted.enterprise_id },
      });
      await this.events.publish('invitation.accepted', {
        programmeId: accepted.programme_id,
        enterpriseId: accepted.enterprise_id,
        invitationId: proof.id,
      });
      return accepted.person_id;
    });
  }
}
