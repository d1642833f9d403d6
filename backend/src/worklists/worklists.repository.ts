import { Injectable } from '@nestjs/common';
import { PROGRAMME_TIME_ZONE } from '@verso/domain';

import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { WORKLIST_SQL } from './worklists.queries.js';

export interface WorklistFilter {
  readonly programmeId: string;
  readonly today: string;
  readonly personId: string;
  /** Only firms whose advisor this person is. */
  readonly mine: boolean;
}

/** More lines than this nobody works through in a day; the counts say how many there are. */
const LINES_MAX = 200;

/** What needs attention, as Postgres writes it. */
@Injectable()
export class WorklistsRepository {
  constructor(private readonly unit: UnitOfWork) {}

  view({ programmeId, today, personId, mine }: WorklistFilter): Promise<string> {
    const parameters = [programmeId, today, PROGRAMME_TIME_ZONE, personId, mine, LINES_MAX];
    return this.unit.json(WORKLIST_SQL, parameters);
  }
}
