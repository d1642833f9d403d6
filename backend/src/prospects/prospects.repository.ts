import { Injectable } from '@nestjs/common';
import type { LocalisedText, ProspectState } from '@verso/domain';
import { IsNull } from 'typeorm';

import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { AppError } from '../platform/errors/app-error.js';
import {
  isInstantAndId,
  type Page,
  PAGE_LIMITS,
  pageOf,
  readCursor,
} from '../platform/http/page.js';
import { ProspectContact } from './prospect-contact.entity.js';
import type { ProspectContactKey, ProspectKey } from './prospect-keys.js';
import { Prospect } from './prospect.entity.js';
import type { ProspectCount, ProspectRow, ProspectsQuery, ProspectView } from './prospects.dto.js';
import { COUNTS_SQL, PROSPECT_SQL, PROSPECTS_SQL, STANDING_SQL } from './prospects.queries.js';

type Dropped = Pick<Prospect, 'droppedAt' | 'droppedBy' | 'droppedReason'>;
type TakenBack = Pick<ProspectContact, 'takenBackAt' | 'takenBackBy' | 'takenBackReason'>;
type SortedRow = ProspectRow & { readonly sortKey: string };

/** Where a firm with some Business ID stands in a programme. */
export interface Standing {
  readonly businessId: string;
  readonly prospectId: string | null;
  readonly state: ProspectState | null;
  readonly enterpriseId: string | null;
}

/** Firms that might be enrolled, and how they were asked. */
@Injectable()
export class ProspectsRepository {
  constructor(private readonly unit: UnitOfWork) {}

  async page(
    programmeId: string,
    { after, limit = PAGE_LIMITS.default, state, municipality }: ProspectsQuery,
    today: string,
  ): Promise<Page<ProspectRow>> {
    const [at = null, id = null] = readCursor(after, 2, isInstantAndId) ?? [];
    const values = [programmeId, today, state ?? null, municipality ?? null, at, id, limit + 1];
    const rows = await this.unit.query<SortedRow>(PROSPECTS_SQL, values);
    const { items, next } = pageOf(rows, limit, (row) => [row.sortKey, row.id]);
    return { items: items.map(({ sortKey: _, ...row }) => row), next };
  }

  counts(programmeId: string, today: string): Promise<ProspectCount[]> {
    return this.unit.query<ProspectCount>(COUNTS_SQL, [programmeId, today]);
  }

  async read({ programmeId, prospectId }: ProspectKey, today: string): Promise<ProspectView> {
    const values = [programmeId, today, prospectId];
    const [prospect] = await this.unit.query<ProspectView>(PROSPECT_SQL, values);
    if (!prospect) throw AppError.notFound('prospect');
    return prospect;
  }

  async standing(
    programmeId: string,
    today: string,
    businessIds: readonly string[],
  ): Promise<ReadonlyMap<string, Standing>> {
    const values = [programmeId, today, businessIds];
    const rows = await this.unit.query<Standing>(STANDING_SQL, values);
    return new Map(rows.map((row) => [row.businessId, row]));
  }

  /** The names of a municipality; null where there is none with that code. */
  async municipality(code: string): Promise<LocalisedText | null> {
    const [row] = await this.unit.query<{ label: LocalisedText }>(
      `SELECT label FROM area WHERE code = $1 AND kind = 'municipality'`,
      [code],
    );
    return row?.label ?? null;
  }

  /** Whoever notes a firm down waits for others who note down the same one. */
  async holdBusinessId(programmeId: string, businessId: string): Promise<void> {
    await this.unit.query(
      `SELECT pg_advisory_xact_lock(hashtextextended('prospect:' || $1 || ':' || $2, 0))`,
      [programmeId, businessId],
    );
  }

  async add(prospect: Prospect): Promise<void> {
    await this.unit.manager.insert(Prospect, prospect);
  }

  /** The prospect, locked until the unit ends. */
  async lock({ programmeId, prospectId: id }: ProspectKey): Promise<Prospect> {
    const where = { programmeId, id, droppedAt: IsNull() };
    const lock = { mode: 'pessimistic_write' } as const;
    const prospect = await this.unit.manager.findOne(Prospect, { where, lock });
    if (!prospect) throw AppError.notFound('prospect');
    return prospect;
  }

  async drop({ programmeId, id }: Prospect, change: Dropped): Promise<void> {
    await this.unit.manager.update(Prospect, { programmeId, id }, change);
  }

  async addContact(contact: ProspectContact): Promise<void> {
    await this.unit.manager.insert(ProspectContact, contact);
  }

  async takeContactBack(key: ProspectContactKey, change: TakenBack): Promise<void> {
    const { programmeId, prospectId, prospectContactId: id } = key;
    const where = { programmeId, prospectId, id };
    const standing = { ...where, takenBackAt: IsNull() };
    const { affected } = await this.unit.manager.update(ProspectContact, standing, change);
    if (affected === 1) return;
    const isKnown = await this.unit.manager.existsBy(ProspectContact, where);
    throw isKnown
      ? AppError.conflict('prospect-contact.taken-back')
      : AppError.notFound('prospect-contact');
  }
}
