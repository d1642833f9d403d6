import { Injectable } from '@nestjs/common';
import type { Language } from '@verso/domain';
import { IsNull, type SelectQueryBuilder } from 'typeorm';

import type { ReadToken } from '../platform/auth/secrets.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { AppError } from '../platform/errors/app-error.js';
import { Invitation } from './invitation.entity.js';
import type { InvitationOpenView } from './invitations.dto.js';

/** The contact that an invitation goes to. */
export interface InvitedContact {
  readonly id: string;
  readonly name: string;
  readonly email: string | null;
  readonly phone: string | null;
  readonly language: Language;
}

/** Whom an invitation is to reach, and for what. */
export interface InvitationPlace {
  readonly programmeId: string;
  readonly enterpriseId: string;
  readonly networkId: string | null;
  readonly contactId: string;
}

/** Invitations. Those who answer have no rights yet: they go through functions of the database. */
@Injectable()
export class InvitationsRepository {
  constructor(private readonly unit: UnitOfWork) {}

  async contact({
    programmeId,
    enterpriseId,
    contactId,
  }: InvitationPlace): Promise<InvitedContact> {
    const [contact] = await this.unit.query<InvitedContact>(
      `SELECT id, name, email, phone, language FROM contact
        WHERE programme_id = $1 AND enterprise_id = $2 AND id = $3 AND archived_at IS NULL`,
      [programmeId, enterpriseId, contactId],
    );
    if (!contact) throw AppError.notFound('contact');
    return contact;
  }

  /** The language of the contact; of the one it was sent to, should she be archived by now. */
  async languageOf({ programmeId, contactId }: Invitation): Promise<Language> {
    const [contact] = await this.unit.query<InvitedContact>(
      'SELECT language FROM contact WHERE programme_id = $1 AND id = $2',
      [programmeId, contactId],
    );
    if (!contact) throw AppError.notFound('contact');
    return contact.language;
  }

  async requireNetwork({ programmeId, networkId }: InvitationPlace): Promise<void> {
    if (networkId === null) return;
    const rows = await this.unit.query(
      'SELECT 1 FROM network WHERE programme_id = $1 AND id = $2 AND archived_at IS NULL',
      [programmeId, networkId],
    );
    if (rows.length === 0) throw AppError.notFound('network');
  }

  /** The person behind the address, made when there is none: `newId` is then hers. */
  async personOf(contact: InvitedContact, newId: string, now: Date): Promise<string> {
    const [row] = await this.unit.query<{ id: string }>(
      'SELECT verso.invite_person($1, $2, $3, $4, $5, $6) AS id',
      [newId, contact.name, contact.email, contact.phone, contact.language, now],
    );
    return row?.id ?? newId;
  }

  async hasJoined(place: InvitationPlace, personId: string): Promise<boolean> {
    const rows = await this.unit.query(
      `SELECT 1 FROM role_grant WHERE programme_id = $1 AND enterprise_id = $2 AND person_id = $3
          AND role = 'entrepreneur' AND ended_at IS NULL`,
      [place.programmeId, place.enterpriseId, personId],
    );
    return rows.length > 0;
  }

  /** The person's invitation to this firm that has been neither answered nor revoked, locked. */
  open({ programmeId, enterpriseId }: InvitationPlace, personId: string) {
    return this.locked()
      .where({ programmeId, enterpriseId, personId, acceptedAt: IsNull(), revokedAt: IsNull() })
      .getOne();
  }

  /** The invitation, locked until the unit ends. */
  async lock(programmeId: string, id: string): Promise<Invitation> {
    const invitation = await this.locked().where({ programmeId, id }).getOne();
    if (!invitation) throw AppError.notFound('invitation');
    return invitation;
  }

  async add(invitation: Invitation): Promise<void> {
    await this.unit.manager.insert(Invitation, invitation);
  }

  /** Replaces what the link and the code of the last sending were compared with. */
  async renew(invitation: Invitation): Promise<void> {
    const { programmeId, id, tokenHash, codeHash, attempts, sentAt, sentBy, expiresAt } =
      invitation;
    const renewed = { tokenHash, codeHash, attempts, sentAt, sentBy, expiresAt };
    await this.unit.manager.update(Invitation, { programmeId, id }, renewed);
  }

  async revoke({ programmeId, id }: Invitation, revokedAt: Date): Promise<void> {
    await this.unit.manager.update(Invitation, { programmeId, id }, { revokedAt });
  }

  /** What the holder of the link may read; null when no invitation has this link. */
  async opened({ id, hash }: ReadToken, now: Date): Promise<InvitationOpenView | null> {
    const [view] = await this.unit.query<InvitationOpenView>(
      `SELECT state, programme_code AS "programmeCode", programme_label AS "programmeLabel", network_name AS "networkName",
              enterprise_name AS "enterpriseName", invited_name AS "invitedName",
              inviter_name AS "inviterName", language, expires_at AS "expiresAt", funding
         FROM verso.open_invitation($1, $2, $3)`,
      [id, hash, now],
    );
    return view ?? null;
  }

  /** Whether the invited person has roles already and is not the one who asks. */
  async asksSignIn({ id, hash }: ReadToken): Promise<boolean> {
    const [row] = await this.unit.query<{ asks: boolean }>(
      'SELECT verso.invitation_asks_sign_in($1, $2) AS asks',
      [id, hash],
    );
    return row?.asks ?? false;
  }

  private locked(): SelectQueryBuilder<Invitation> {
    return this.unit.manager
      .createQueryBuilder(Invitation, 'invitation')
      .setLock('pessimistic_write');
  }
}
