import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';

import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { AppError } from '../platform/errors/app-error.js';
import { CoachingNote } from './coaching-note.entity.js';
import type { CoachingNoteView } from './coaching.dto.js';
import type { CoachingKey, GroupKey } from './coaching-keys.js';

type TakenBack = Pick<CoachingNote, 'takenBackAt' | 'takenBackBy' | 'takenBackReason'>;

const NOTES_SQL = `
  SELECT c.id, c.met_on AS "metOn", c.talked, c.agreed, c.next_on AS "nextOn", c.is_shared AS "isShared",
         i.name AS "recordedByName", c.recorded_by = verso.person_id() AS "isMine",
         c.taken_back_at AS "takenBackAt", c.taken_back_reason AS "takenBackReason",
         o.name AS "coordinatorName"
    FROM coaching_note c
    LEFT JOIN coordinator o ON o.id = c.coordinator_id
    LEFT JOIN person_identity i ON i.person_id = c.recorded_by
   WHERE c.programme_id = $1 AND c.network_id = $2
   ORDER BY c.met_on DESC, c.recorded_at DESC, c.id`;

/** Notes of the coaching of a group's coordinator. */
@Injectable()
export class CoachingRepository {
  constructor(private readonly unit: UnitOfWork) {}

  /** Absent groups are answered as absent. */
  async requireGroup({ programmeId, networkId }: GroupKey): Promise<void> {
    const [group] = await this.unit.query(
      'SELECT 1 FROM network n WHERE n.programme_id = $1 AND n.id = $2',
      [programmeId, networkId],
    );
    if (!group) throw AppError.notFound('network');
  }

  /** One who looks after the group; the actor herself when nobody is named. */
  async requireCoordinator(
    { programmeId, networkId }: GroupKey,
    id: string | null,
  ): Promise<string> {
    const [found] = await this.unit.query<{ id: string }>(
      `SELECT g.id FROM role_grant g
        WHERE g.programme_id = $1 AND g.network_id = $2 AND g.role = 'coordinator' AND g.ended_at IS NULL
          AND (g.id = $3 OR $3 IS NULL AND g.person_id = verso.person_id())`,
      [programmeId, networkId, id],
    );
    if (!found) throw AppError.invalidField('coordinatorId', 'coaching-note.no-coordinator');
    return found.id;
  }

  notes({ programmeId, networkId }: GroupKey): Promise<CoachingNoteView[]> {
    return this.unit.query<CoachingNoteView>(NOTES_SQL, [programmeId, networkId]);
  }

  async add(note: CoachingNote): Promise<void> {
    await this.unit.manager.insert(CoachingNote, note);
  }

  /** One's own that stands, locked until the unit ends. */
  async lock({ coachingNoteId: id, ...key }: CoachingKey): Promise<CoachingNote> {
    const where = { ...key, id, takenBackAt: IsNull() };
    const lock = { mode: 'pessimistic_write' } as const;
    const note = await this.unit.manager.findOne(CoachingNote, { where, lock });
    if (!note) throw AppError.notFound('coaching-note');
    return note;
  }

  async takeBack({ programmeId, id }: CoachingNote, change: TakenBack): Promise<void> {
    await this.unit.manager.update(CoachingNote, { programmeId, id }, change);
  }
}
