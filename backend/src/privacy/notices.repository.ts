import { Injectable } from '@nestjs/common';
import {
  type InformationWay,
  type Language,
  type LocalisedText,
  UNINFORMED_LIMITS,
} from '@verso/domain';

import { Clock } from '../platform/clock/clock.js';
import { newId } from '../platform/clock/new-id.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import type { FundingView } from '../programmes/funding.dto.js';
import type { LocalisedNotice } from './notices.dto.js';
import type { SetRule } from './retention-limits.js';

/** What anybody may read of a programme. */
export interface PublicNotice {
  readonly programmeCode: string;
  readonly programmeLabel: LocalisedText;
  readonly endsOn: string;
  readonly funding: FundingView;
  readonly controllers: readonly string[];
  readonly texts: LocalisedNotice | null;
  readonly recordedAt: string | null;
  readonly rules: readonly SetRule[];
}

export interface Addressee {
  readonly contactId: string;
  readonly email: string | null;
  readonly language: Language;
}

export interface NoticeMailRow {
  readonly id: string;
  readonly programme: LocalisedText;
  readonly code: string;
  readonly enterprise: string;
  readonly funding: FundingView;
}

/** Not told yet: no note of it, and never came in by an invitation, which shows the notice. */
const UNINFORMED = `
  contact c
 WHERE c.programme_id = $1 AND c.archived_at IS NULL AND c.name <> '–'
   AND NOT EXISTS (SELECT 1 FROM information_given g
                    WHERE g.programme_id = c.programme_id AND g.enterprise_id = c.enterprise_id
                      AND g.contact_id = c.id)
   AND NOT EXISTS (SELECT 1 FROM invitation v
                    WHERE v.programme_id = c.programme_id AND v.enterprise_id = c.enterprise_id
                      AND v.contact_id = c.id AND v.accepted_at IS NOT NULL)`;

/** The earliest of them, counted as far as the limit; the first of those are told by name. */
const UNINFORMED_SQL = `
  WITH found AS MATERIALIZED (
    SELECT c.id, c.name, c.email, c.enterprise_id, c.recorded_at
      FROM ${UNINFORMED} ORDER BY c.recorded_at, c.id LIMIT ${UNINFORMED_LIMITS.counted}
  )
  SELECT json_build_object(
    'count', (SELECT count(*) FROM found),
    'items', (SELECT coalesce(json_agg(json_build_object(
                'contactId', f.id, 'name', f.name, 'email', f.email, 'enterpriseId', f.enterprise_id,
                'enterpriseName', p.name, 'recordedAt', f.recorded_at)
                ORDER BY f.recorded_at, f.id), '[]')
                FROM (SELECT * FROM found ORDER BY recorded_at, id LIMIT ${UNINFORMED_LIMITS.shown}) f
                JOIN enterprise_profile p ON p.programme_id = $1 AND p.enterprise_id = f.enterprise_id
                 AND p.superseded_at IS NULL)
  )::text`;

/** Privacy notices, and whom a programme has told. */
@Injectable()
export class NoticesRepository {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Of one programme by its code, or of all. */
  async public(code: string | null): Promise<PublicNotice[]> {
    const [row] = await this.unit.query<{ notices: PublicNotice[] }>(
      'SELECT verso.public_notices($1) AS notices',
      [code],
    );
    return row?.notices ?? [];
  }

  async codeOf(programmeId: string): Promise<string | null> {
    const [row] = await this.unit.query<{ code: string }>(
      'SELECT code FROM programme WHERE id = $1',
      [programmeId],
    );
    return row?.code ?? null;
  }

  async replace(programmeId: string, recordedBy: string, texts: LocalisedNotice): Promise<void> {
    const now = this.clock.now();
    await this.unit.query(
      'UPDATE privacy_notice SET superseded_at = $2 WHERE programme_id = $1 AND superseded_at IS NULL',
      [programmeId, now],
    );
    await this.unit.query(
      `INSERT INTO privacy_notice (id, programme_id, texts, recorded_at, recorded_by)
       VALUES ($1, $2, $3, $4, $5)`,
      [newId(), programmeId, JSON.stringify(texts), now, recordedBy],
    );
  }

  /** Whom the programme has not told, as JSON text: an `UninformedView`. */
  uninformed(programmeId: string): Promise<string> {
    return this.unit.json(UNINFORMED_SQL, [programmeId]);
  }

  /** Those of the contacts who have not been told, locked against a second telling at once. */
  addressees(programmeId: string, contactIds: readonly string[]): Promise<Addressee[]> {
    return this.unit.query<Addressee>(
      `SELECT c.id AS "contactId", c.email, c.language FROM ${UNINFORMED} AND c.id = ANY ($2) ORDER BY c.id`,
      [programmeId, contactIds],
    );
  }

  /** Whether this was noted now; false when somebody was quicker. */
  async note(
    programmeId: string,
    recordedBy: string,
    told: { contactId: string; how: InformationWay; givenOn: string },
  ): Promise<boolean> {
    const count = await this.unit.execute(
      `INSERT INTO information_given (id, programme_id, enterprise_id, contact_id, how, given_on, recorded_at, recorded_by)
       SELECT $1, c.programme_id, c.enterprise_id, c.id, $4, $5, $6, $7 FROM contact c
        WHERE c.programme_id = $2 AND c.id = $3
       ON CONFLICT (programme_id, enterprise_id, contact_id) DO NOTHING`,
      [
        ...[newId(), programmeId, told.contactId, told.how, told.givenOn],
        ...[this.clock.now(), recordedBy],
      ],
    );
    return count === 1;
  }

  /** What the mails to contacts say. */
  mails(contactIds: readonly string[]): Promise<NoticeMailRow[]> {
    return this.unit.query<NoticeMailRow>(
      `SELECT c.id, g.label AS programme, g.code, p.name AS enterprise,
              json_build_object('fund', g.fund, 'line', g.funding_line) AS funding
         FROM contact c
         JOIN programme g ON g.id = c.programme_id
         JOIN enterprise_profile p ON p.programme_id = c.programme_id AND p.enterprise_id = c.enterprise_id
          AND p.superseded_at IS NULL
        WHERE c.id = ANY ($1)`,
      [contactIds],
    );
  }
}
