import { Injectable } from '@nestjs/common';

import { UnitOfWork } from '../platform/database/unit-of-work.js';
import type { FirmKey } from './growth-keys.js';
import { StartInterview } from './start-interview.entity.js';
import type { InterviewView } from './start-interviews.dto.js';

/** A version as it is stored, with the name of who wrote it down. */
export type InterviewRecord = Omit<InterviewView, 'recordedAt'> & { readonly recordedAt: Date };

const VERSIONS_SQL = `
  SELECT s.id, s.held_on AS "heldOn", s.business, s.strengths, s.obstacles, s.ahead, s.means, s.hopes,
         s.recorded_at AS "recordedAt", i.name AS "recordedByName"
    FROM start_interview s
    LEFT JOIN person_identity i ON i.person_id = s.recorded_by
   WHERE s.programme_id = $1 AND s.enterprise_id = $2
   ORDER BY s.recorded_at DESC, s.id DESC`;

/** The conversations with which growth paths began. */
@Injectable()
export class StartInterviewsRepository {
  constructor(private readonly unit: UnitOfWork) {}

  /** Every version, the one that stands first. */
  versions({ programmeId, enterpriseId }: FirmKey): Promise<InterviewRecord[]> {
    return this.unit.query<InterviewRecord>(VERSIONS_SQL, [programmeId, enterpriseId]);
  }

  /** Of two who write at once, the second waits and sees the first. */
  async hold({ programmeId, enterpriseId }: FirmKey): Promise<void> {
    await this.unit.query(
      `SELECT pg_advisory_xact_lock(hashtextextended('start-interview:' || $1 || ':' || $2, 0))`,
      [programmeId, enterpriseId],
    );
  }

  async add(interview: StartInterview): Promise<void> {
    await this.unit.manager.insert(StartInterview, interview);
  }
}
