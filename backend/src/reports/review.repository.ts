import { Injectable } from '@nestjs/common';
import { addMonths, KPI_CODES, type KpiCode } from '@verso/domain';

import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { AppError } from '../platform/errors/app-error.js';
import {
  FUNDED_PROGRAMME_SQL,
  FUNDED_PROGRAMMES_SQL,
  RELEASE_DOCUMENT_SQL,
  RELEASE_OF_MONTH_SQL,
  RELEASED_INDICATORS_SQL,
  RELEASED_SERIES_SQL,
} from './review.queries.js';
import type { ReviewIndicatorView, ReviewProgrammeRow, ReviewReleaseView } from './review.views.js';

const SERIES_MONTHS = 13;

/** A release with its document. */
export interface StoredRelease extends ReviewReleaseView {
  readonly document: string;
}

type Indicator = Omit<ReviewIndicatorView, 'series'>;

/** Published figures, and nothing else: no table that knows a firm is read here. */
@Injectable()
export class ReviewRepository {
  constructor(private readonly unit: UnitOfWork) {}

  async programmes(): Promise<ReviewProgrammeRow[]> {
    return this.unit.query(FUNDED_PROGRAMMES_SQL);
  }

  async programme(id: string): Promise<ReviewProgrammeRow> {
    const [programme] = await this.unit.query<ReviewProgrammeRow>(FUNDED_PROGRAMME_SQL, [id]);
    if (!programme) throw AppError.notFound('programme');
    return programme;
  }

  async releaseOf(programmeId: string, month: string | undefined): Promise<StoredRelease | null> {
    const [release] = await this.unit.query<StoredRelease>(RELEASE_OF_MONTH_SQL, [
      programmeId,
      month ?? null,
    ]);
    return release ?? null;
  }

  async indicators(programmeId: string, releaseId: string): Promise<Indicator[]> {
    return this.unit.query(RELEASED_INDICATORS_SQL, [programmeId, releaseId, KPI_CODES]);
  }

  /** Values of the programme in thirteen months up to the given one, where they are published. */
  async series(
    programmeId: string,
    month: string,
  ): Promise<{ kpi: KpiCode; month: string; value: number | null }[]> {
    const first = addMonths(month, 1 - SERIES_MONTHS);
    return this.unit.query(RELEASED_SERIES_SQL, [programmeId, first, month]);
  }

  /** The text of a release as it was published, also of one that was superseded. */
  async document(releaseId: string): Promise<string> {
    const [release] = await this.unit.query<{ document: string }>(RELEASE_DOCUMENT_SQL, [
      releaseId,
    ]);
    if (!release) throw AppError.notFound('release');
    return release.document;
  }
}
