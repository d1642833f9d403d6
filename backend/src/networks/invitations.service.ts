import { Injectable } from '@nestjs/common';
import {
  INVITATION_VALID_DAYS,
  invitationStateAt,
  type InvitationState,
  type PersonActor,
} from '@verso/domain';

import { Audit } from '../platform/audit/audit.js';
import { Clock } from '../platform/clock/clock.js';
import { newId } from '../platform/clock/new-id.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { AppError } from '../platform/errors/app-error.js';
import { InvitationMails } from './invitation-mails.js';
import type { Invitation } from './invitation.entity.js';
import type { InvitationRequest } from './invitations.dto.js';
import { InvitationsRepository } from './invitations.repository.js';

const DAY_MS = 24 * 3_600_000;

type Placed = InvitationRequest & { readonly programmeId: string };

/** Staff invite the people of a firm, send the invitation again, or take it back. */
@Injectable()
export class InvitationsService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly invitations: InvitationsRepository,
    private readonly mails: InvitationMails,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** Invites a contact of the firm by mail. One invitation of a person to a firm waits at a time. */
  send(actor: PersonActor, programmeId: string, request: InvitationRequest): Promise<string> {
    return this.unit.run(actor, async () => {
      const place = { ...request, programmeId };
      const contact = await this.invitations.contact(place);
      await this.invitations.requireNetwork(place);
      if (contact.email === null) throw AppError.invalidField('contactId', 'invitation.no-email');
      const personId = await this.invitations.personOf(contact, newId(), this.clock.now());
      await this.requireNew(place, personId);
      const invitation = this.invite(actor, place, personId);
      await this.invitations.add(invitation);
      await this.mails.post(invitation, contact.language);
      await this.note('invitation.send', invitation);
      return invitation.id;
    });
  }

  /** Sends it again with a new link and a new code; the older ones no longer work. */
  resend(actor: PersonActor, programmeId: string, invitationId: string): Promise<void> {
    return this.unit.run(actor, async () => {
      const invitation = await this.invitations.lock(programmeId, invitationId);
      this.requireState(invitation, ['pending', 'expired']);
      const renewed = { ...invitation, ...this.sendingOf(actor, invitation.id) };
      await this.invitations.renew(renewed);
      await this.mails.post(renewed, await this.invitations.languageOf(invitation));
      await this.note('invitation.resend', invitation);
    });
  }

  /** Takes it back: its link opens no more. Twice is once. */
  revoke(actor: PersonActor, programmeId: string, invitationId: string): Promise<void> {
    return this.unit.run(actor, async () => {
      const invitation = await this.invitations.lock(programmeId, invitationId);
      this.requireState(invitation, ['pending', 'expired', 'revoked']);
      if (invitation.revokedAt === null) await this.withdraw(invitation);
    });
  }

  private async withdraw(invitation: Invitation): Promise<void> {
    await this.invitations.revoke(invitation, this.clock.now());
    await this.note('invitation.revoke', invitation);
  }

  // An expired invitation makes room for a new one; a pending one is to be sent again instead.
  private async requireNew(place: Placed, personId: string): Promise<void> {
    if (await this.invitations.hasJoined(place, personId)) {
      throw AppError.conflict('invitation.already-joined');
    }
    const open = await this.invitations.open(place, personId);
    if (!open) return;
    if (this.stateOf(open) !== 'expired') {
      throw AppError.conflict('invitation.pending', { params: { invitationId: open.id } });
    }
    await this.withdraw(open);
  }

  private invite(actor: PersonActor, place: Placed, personId: string): Invitation {
    const id = newId();
    const { programmeId, enterpriseId, networkId, contactId } = place;
    return {
      ...{ id, programmeId, enterpriseId, networkId, contactId, personId },
      ...this.sendingOf(actor, id),
      acceptedAt: null,
      revokedAt: null,
    };
  }

  private sendingOf({ personId }: PersonActor, id: string) {
    const sentAt = this.clock.now();
    return {
      ...this.mails.hashes({ id, sentAt }),
      attempts: 0,
      sentAt,
      sentBy: personId,
      expiresAt: new Date(sentAt.getTime() + INVITATION_VALID_DAYS * DAY_MS),
    };
  }

  private stateOf(invitation: Invitation): InvitationState {
    return invitationStateAt(invitation, this.clock.now());
  }

  private requireState(invitation: Invitation, allowed: readonly InvitationState[]): void {
    const state = this.stateOf(invitation);
    if (!allowed.includes(state)) throw AppError.conflict(`invitation.${state}`);
  }

  private note(action: string, { id, programmeId, enterpriseId }: Invitation): Promise<void> {
    return this.audit.record({
      ...{ action, subjectKind: 'invitation', subjectId: id, programmeId },
      details: { enterpriseId },
    });
  }
}
