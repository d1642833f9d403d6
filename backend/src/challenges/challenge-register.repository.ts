import { Injectable } from '@nestjs/common';
import type { RaisedFact, SharedFact } from '@verso/analysis';

import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { AppError } from '../platform/errors/app-error.js';
import {
  isDayAndId,
  type Page,
  PAGE_LIMITS,
  pageOf,
  type PageQuery,
  readCursor,
} from '../platform/http/page.js';
import type { SharedKey } from './challenge-keys.js';
import type {
  RaisedChallenge,
  SharedChallengeRow,
  SharedChallengesQuery,
  SharedChallengeView,
} from './shared-challenges.dto.js';
import {
  GATHERED_SQL,
  RAISED_FACTS_SQL,
  SHARED_FACTS_SQL,
  SHARED_ONE_SQL,
  SHARED_PAGE_SQL,
  WAITING_SQL,
} from './shared-challenges.queries.js';

type SharedOne = Omit<SharedChallengeView, 'gathered' | 'acts'>;

/** The register of what firms raised and share. */
@Injectable()
export class ChallengeRegisterRepository {
  constructor(private readonly unit: UnitOfWork) {}

  async page(programmeId: string, query: SharedChallengesQuery): Promise<Page<SharedChallengeRow>> {
    const { after, limit = PAGE_LIMITS.default, kind, state, municipality } = query;
    const [day = null, id = null] = readCursor(after, 2, isDayAndId) ?? [];
    const rows = await this.unit.query<SharedChallengeRow>(SHARED_PAGE_SQL, [
      ...[programmeId, kind ?? null, state ?? null, municipality ?? null, day, id, limit + 1],
    ]);
    return pageOf(rows, limit, (row) => [row.latestOn, row.id]);
  }

  async waiting(programmeId: string, query: PageQuery): Promise<Page<RaisedChallenge>> {
    const { after, limit = PAGE_LIMITS.default } = query;
    const [day = null, id = null] = readCursor(after, 2, isDayAndId) ?? [];
    const values = [programmeId, day, id, limit + 1];
    const rows = await this.unit.query<RaisedChallenge>(WAITING_SQL, values);
    return pageOf(rows, limit, (row) => [row.raisedOn, row.id]);
  }

  async one({ programmeId, sharedChallengeId }: SharedKey): Promise<SharedOne> {
    const [row] = await this.unit.query<SharedOne>(SHARED_ONE_SQL, [
      ...[programmeId, sharedChallengeId],
    ]);
    if (!row) throw AppError.notFound('shared-challenge');
    return row;
  }

  gathered({ programmeId, sharedChallengeId }: SharedKey): Promise<RaisedChallenge[]> {
    return this.unit.query<RaisedChallenge>(GATHERED_SQL, [programmeId, sharedChallengeId]);
  }

  sharedFacts(programmeId: string): Promise<SharedFact[]> {
    return this.unit.query<SharedFact>(SHARED_FACTS_SQL, [programmeId]);
  }

  raisedFacts(programmeId: string): Promise<RaisedFact[]> {
    return this.unit.query<RaisedFact>(RAISED_FACTS_SQL, [programmeId]);
  }
}
