import { Injectable } from '@nestjs/common';
import { PROGRAMME_TIME_ZONE, WORKLIST_LINES, type WorklistRule } from '@verso/domain';

import type { HostAhead } from '../meetings/hosts-ahead.service.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { worklistSql } from './worklists.queries.js';

const ALL_LINES = worklistSql(false);
const OWN_LINES = worklistSql(true);

export interface WorklistFilter {
  readonly programmeId: string;
  readonly today: string;
  readonly personId: string;
  /** Only firms whose advisor this person is. */
  readonly mine: boolean;
  /** Only this one, and more of its lines; null for all. */
  readonly rule: WorklistRule | null;
  readonly quietDays: number;
  readonly hosts: readonly HostAhead[];
}

/** What needs attention, as Postgres writes it. */
@Injectable()
export class WorklistsRepository {
  constructor(private readonly unit: UnitOfWork) {}

  view({ programmeId, today, personId, mine, ...asked }: WorklistFilter): Promise<string> {
    const { rule, quietDays, hosts } = asked;
    // nobody works through more in a day, and no rule hides another; the counts say how many there are,
    // as far as they go
    const most = rule === null ? WORKLIST_LINES.each : WORKLIST_LINES.one;
    return this.unit.json(mine ? OWN_LINES : ALL_LINES, [
      ...[programmeId, today, PROGRAMME_TIME_ZONE, personId, most],
      ...[JSON.stringify(hosts), quietDays, rule],
    ]);
  }
}
