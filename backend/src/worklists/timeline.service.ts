import { Injectable } from '@nestjs/common';
import { isCalendarDate, type PersonActor, PROGRAMME_TIME_ZONE } from '@verso/domain';
import { isUUID } from 'class-validator';

import { Audit } from '../platform/audit/audit.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { AppError } from '../platform/errors/app-error.js';
import { type CursorValue, isInstant, PAGE_LIMITS, readCursor } from '../platform/http/page.js';
import type { TimelineQuery, TimelineView } from './timeline.dto.js';
import { TIMELINE_SQL } from './timeline.queries.js';

/** One firm as one programme knows it. */
interface FirmKey {
  readonly programmeId: string;
  readonly enterpriseId: string;
}

/** What became of a firm in a programme: each reader's own, as row security gives it. */
@Injectable()
export class TimelineService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly audit: Audit,
  ) {}

  /** A page of it. Whoever reads notes of people there is noted, once an hour. */
  view(actor: PersonActor, key: FirmKey, query: TimelineQuery): Promise<TimelineView> {
    const { programmeId, enterpriseId } = key;
    const { kind, search, after, limit = PAGE_LIMITS.default } = query;
    const last = readCursor(after, 4, isTimelineKey) ?? [null, null, null, null];
    const asked = [kind === undefined ? null : [kind], patternOf(search), ...last, limit];
    const values = [programmeId, enterpriseId, PROGRAMME_TIME_ZONE, ...asked];
    return this.unit.run(actor, async () => {
      const [row] = await this.unit.query<{ page: TimelineView }>(TIMELINE_SQL, values);
      if (!row) throw AppError.notFound('enterprise');
      if (row.page.items.some(isNote)) await this.noteReading(key);
      return row.page;
    });
  }

  private noteReading({ programmeId, enterpriseId }: FirmKey): Promise<void> {
    const subject = { subjectKind: 'enterprise', subjectId: enterpriseId, programmeId };
    return this.audit.recordHourly({ action: 'enterprise.read-personal', ...subject });
  }
}

/** What was said at a contact is staff's own, and about people. */
const isNote = ({ audience, text }: TimelineView['items'][number]): boolean =>
  audience === 'staff' && text !== null;

const patternOf = (search: string | undefined): string | null =>
  search === undefined ? null : `%${search.replace(/[\\%_]/g, '\\$&')}%`;

/** Day, instant, id and event. */
const isTimelineKey = ([day, at, id, event]: readonly CursorValue[]): boolean =>
  typeof day === 'string' &&
  isCalendarDate(day) &&
  isInstant(at) &&
  isUUID(id) &&
  typeof event === 'string';
