import { Injectable } from '@nestjs/common';
import { type PersonActor, readBusinessId } from '@verso/domain';

import { Audit } from '../platform/audit/audit.js';
import { Clock } from '../platform/clock/clock.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { AppError } from '../platform/errors/app-error.js';
import { type CursorValue, PAGE_LIMITS, readCursor } from '../platform/http/page.js';
import {
  type EnterpriseFilter,
  type EnterpriseSort,
  type Found,
  sortCasts,
} from './enterprise-list.queries.js';
import { type EnterpriseRecord, toEnterpriseView } from './enterprise-reading.js';
import type { EnterprisesQuery } from './enterprises.dto.js';
import { EnterprisesRepository, type FirmKey } from './enterprises.repository.js';
import type { EnterpriseView, FirmAddress } from './enterprises.views.js';
import { isKeyOf } from './list-cursor.js';

/** What narrows the list. */
export type EnterpriseFilters = Omit<EnterpriseFilter, 'programmeId' | 'found'> & {
  readonly search?: string | undefined;
};

/** A search that finds more than these reads on in the order of the list instead. */
const FOUND_MAX = 1_000;
const EMPTY_PAGE = '{"items":[],"next":null}';

/** Reads the firms of a programme: the list, and one firm's page. */
@Injectable()
export class EnterprisesService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly enterprises: EnterprisesRepository,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** One page of the list, as JSON text. */
  list(actor: PersonActor, programmeId: string, query: EnterprisesQuery): Promise<string> {
    const { search, sort = 'name', limit = PAGE_LIMITS.default, after: cursor, ...filters } = query;
    const after = readSortKey(cursor, sort);
    const question = { ...filters, programmeId, sort, after, limit };
    if (search === undefined)
      return this.enterprises.list(actor, { ...question, found: undefined });
    return this.unit.run(actor, async () => {
      const found = await this.search(programmeId, search);
      if ('ids' in found && found.ids.length === 0) return EMPTY_PAGE;
      return this.enterprises.list(actor, { ...question, found });
    });
  }

  /** How many firms the filters find, counted no further than `limit`, in the open unit. */
  async count(
    programmeId: string,
    { search, ...filters }: EnterpriseFilters,
    limit: number,
  ): Promise<number> {
    const found = search === undefined ? undefined : await this.search(programmeId, search);
    if (found && 'ids' in found && found.ids.length === 0) return 0;
    return this.enterprises.count({ ...filters, programmeId, found }, limit);
  }

  /** Where firms are, and what the programme calls them, by their id. */
  addresses(
    actor: PersonActor,
    programmeId: string,
    ids: readonly string[],
  ): Promise<ReadonlyMap<string, FirmAddress>> {
    return this.unit.run(actor, () => this.enterprises.addresses(programmeId, ids));
  }

  /** One firm's page. Whoever reads there about people is noted, once an hour. */
  view(actor: PersonActor, key: FirmKey): Promise<EnterpriseView> {
    return this.unit.run(actor, async () => {
      const record = await this.enterprises.view(key, this.clock.now());
      if (isAboutPeople(record)) await this.noteReading(key);
      return toEnterpriseView(record, {
        programmeId: key.programmeId,
        today: this.clock.today(),
      });
    });
  }

  private noteReading({ programmeId, enterpriseId }: FirmKey): Promise<void> {
    const subject = { subjectKind: 'enterprise', subjectId: enterpriseId, programmeId };
    return this.audit.recordHourly({ action: 'enterprise.read-personal', ...subject });
  }

  private async search(programmeId: string, search: string): Promise<Found> {
    const typed = readBusinessId(search);
    const text = typed.ok ? typed.businessId : search;
    const ids = await this.enterprises.search(programmeId, text, FOUND_MAX);
    return ids.length > FOUND_MAX ? { text } : { ids };
  }
}

const isAboutPeople = ({ kind, contacts }: EnterpriseRecord): boolean =>
  kind === 'sole-trader' || contacts.length > 0;

function readSortKey(
  cursor: string | undefined,
  sort: EnterpriseSort,
): readonly CursorValue[] | null {
  const casts = sortCasts(sort);
  const key = readCursor(cursor, casts.length);
  if (key !== null && !isKeyOf(key, casts)) throw AppError.invalidField('after', 'cursor.invalid');
  return key;
}
