import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@verso/domain';

import { Clock } from '../platform/clock/clock.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { EventBus } from '../platform/events/event-bus.js';

const TOLD_AT_ONCE = 500;

/** Enrolments of firms that a file brings in. */
@Injectable()
export class BulkEnrolmentsService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly events: EventBus,
    private readonly clock: Clock,
  ) {}

  /**
   * Enrols the firms that the rows of the open unit have created, as active, with the one who
   * imports as their advisor. Figures follow once a minute while rows come in.
   */
  async open(actor: PersonActor, programmeId: string): Promise<void> {
    const now = this.clock.now();
    const values = [programmeId, now, actor.personId, this.clock.today()];
    const opened = await this.unit.execute(
      `INSERT INTO enrolment (id, programme_id, enterprise_id, stage, advisor_id, enrolled_on, created_at, ended_on,
                              superseded_at)
       SELECT b.new_id, $1, b.enterprise_id, 'active', $3,
              coalesce((b.extra ->> 'enrolledOn')::date, $4::date), $2, NULL, NULL
         FROM bulk_row b WHERE b.outcome = 'created'`,
      values,
    );
    await this.unit.query(
      `INSERT INTO enrolment_transition (id, programme_id, enrolment_id, enterprise_id, from_stage, to_stage, reason,
                                         effective_on, recorded_at, recorded_by)
       SELECT verso.new_id(), $1, b.new_id, b.enterprise_id, NULL, 'active', NULL,
              coalesce((b.extra ->> 'enrolledOn')::date, $4::date), $2, $3
         FROM bulk_row b WHERE b.outcome = 'created'`,
      values,
    );
    if (opened > 0) await this.publish(programmeId);
  }

  // Some hundreds at a time: what listens to them does them in one go.
  private async publish(programmeId: string): Promise<void> {
    const opened = await this.unit.query<{ id: string }>(
      `SELECT b.new_id AS id FROM bulk_row b WHERE b.outcome = 'created' ORDER BY b.line`,
    );
    for (let from = 0; from < opened.length; from += TOLD_AT_ONCE) {
      const enrolmentIds = opened.slice(from, from + TOLD_AT_ONCE).map(({ id }) => id);
      await this.events.publish('enrolments.imported', { programmeId, enrolmentIds });
    }
  }

  /** All rows are in: figures follow at once. */
  async end(programmeId: string): Promise<void> {
    await this.events.publish('import.ended', { programmeId });
  }
}
