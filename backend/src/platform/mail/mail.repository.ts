import { Injectable } from '@nestjs/common';
import type { Language } from '@verso/domain';

import { Clock } from '../clock/clock.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { type CursorValue, pageOf, type Page } from '../http/page.js';
import type { MailKind, MailState } from './mail-kinds.js';

/** A mail, and who gets it. */
export interface Mail {
  readonly id: string;
  readonly kind: MailKind;
  readonly state: MailState;
  readonly language: Language;
  readonly subjectId: string;
  readonly programmeId: string | null;
  readonly messageId: string;
  readonly attempts: number;
  readonly errorCode: string | null;
  readonly createdAt: Date;
  readonly settledAt: Date | null;
  readonly recipientName: string;
  readonly recipientEmail: string;
}

export interface MailFilter {
  readonly programmeId?: string | undefined;
  readonly state?: MailState | undefined;
  readonly kind?: MailKind | undefined;
  readonly after: CursorValue[] | null;
  readonly limit: number;
}

// Somebody who is invited is called as the inviter knows her: her own name is not the inviter's to see
// before she accepts. Some have no account: their address stands with what the mail is about. Whose
// address is erased has no mails any more.
const MAIL = `
  SELECT m.id, m.kind, m.state, m.language, m.subject_id AS "subjectId", m.programme_id AS "programmeId",
         m.message_id AS "messageId", m.attempts, m.error_code AS "errorCode", m.created_at AS "createdAt",
         m.settled_at AS "settledAt", r.name AS "recipientName", r.email AS "recipientEmail"
    FROM mail_message m
    LEFT JOIN person_identity p ON p.person_id = m.person_id
    LEFT JOIN invitation v ON m.subject_kind = 'invitation' AND v.id = m.subject_id
    LEFT JOIN contact c ON c.programme_id = v.programme_id AND c.enterprise_id = v.enterprise_id
     AND c.id = v.contact_id
    LEFT JOIN meeting_invitation mi ON m.subject_kind = 'meeting-invitation' AND mi.id = m.subject_id
    LEFT JOIN contact mc ON mc.programme_id = mi.programme_id AND mc.id = mi.contact_id
    LEFT JOIN contact k ON m.subject_kind = 'contact' AND k.programme_id = m.programme_id AND k.id = m.subject_id
    LEFT JOIN coordinator o ON m.subject_kind = 'coordinator' AND o.programme_id = m.programme_id AND o.id = m.subject_id
    LEFT JOIN course_sign_up cs ON m.subject_kind = 'course-sign-up' AND cs.programme_id = m.programme_id
     AND cs.id = m.subject_id
    LEFT JOIN gathering_sign_up gs ON m.subject_kind = 'gathering-sign-up' AND gs.programme_id = m.programme_id
     AND gs.id = m.subject_id
    LEFT JOIN contact sc ON sc.programme_id = m.programme_id AND sc.id = coalesce(cs.contact_id, gs.contact_id)
    LEFT JOIN accessibility_feedback f ON m.subject_kind = 'feedback' AND f.id = m.subject_id
    JOIN LATERAL (SELECT coalesce(c.name, o.name, p.name, k.name, mc.name, sc.name, f.name, f.email) AS name,
                         coalesce(p.email, c.email, o.email, k.email, mc.email, sc.email, f.email) AS email) r
      ON r.email IS NOT NULL AND r.email NOT LIKE '%@erased.invalid'`;

/** Mails and their states. */
@Injectable()
export class MailRepository {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async find(id: string): Promise<Mail | null> {
    const rows = await this.unit.query<Mail>(`${MAIL} WHERE m.id = $1`, [id]);
    return rows[0] ?? null;
  }

  /** The mail, locked until the unit ends: one sender at a time. */
  async lock(id: string): Promise<Mail | null> {
    const rows = await this.unit.query<Mail>(`${MAIL} WHERE m.id = $1 FOR UPDATE OF m`, [id]);
    return rows[0] ?? null;
  }

  async list({ programmeId, state, kind, after, limit }: MailFilter): Promise<Page<Mail>> {
    const rows = await this.unit.query<Mail>(
      `${MAIL}
        WHERE ($1::uuid IS NULL OR m.programme_id = $1) AND ($2::text IS NULL OR m.state = $2)
          AND ($3::text IS NULL OR m.kind = $3)
          AND ($4::timestamptz IS NULL OR (m.created_at, m.id) < ($4, $5::uuid))
        ORDER BY m.created_at DESC, m.id DESC LIMIT $6`,
      [
        ...[programmeId ?? null, state ?? null, kind ?? null],
        ...[after?.[0] ?? null, after?.[1] ?? null, limit + 1],
      ],
    );
    return pageOf(rows, limit, ({ createdAt, id }) => [createdAt.toISOString(), id]);
  }

  /** Before the mail leaves: from here on a crash leaves it uncertain. */
  async markSending(id: string): Promise<void> {
    await this.unit.query(
      `UPDATE mail_message SET state = 'sending', sending_at = $2, attempts = attempts + 1, error_code = NULL
        WHERE id = $1`,
      [id, this.clock.now()],
    );
  }

  async settle(id: string, state: MailState, errorCode: string | null = null): Promise<void> {
    await this.unit.query(
      'UPDATE mail_message SET state = $2, error_code = $3, settled_at = $4 WHERE id = $1',
      [id, state, errorCode, state === 'queued' ? null : this.clock.now()],
    );
  }

  /** Back to the queue, by a person; false when somebody was quicker. */
  async queueAgain(id: string): Promise<boolean> {
    const count = await this.unit.execute(
      `UPDATE mail_message SET state = 'queued', attempts = 0, error_code = NULL, settled_at = NULL
        WHERE id = $1 AND state IN ('kept', 'uncertain', 'failed')`,
      [id],
    );
    return count === 1;
  }

  /** Whose sender is gone: nobody knows whether they left. Answers how many. */
  settleStuck(before: Date): Promise<number> {
    return this.unit.execute(
      `UPDATE mail_message SET state = 'uncertain', error_code = 'mail.sender-gone', settled_at = $2
        WHERE state = 'sending' AND sending_at < $1`,
      [before, this.clock.now()],
    );
  }
}
