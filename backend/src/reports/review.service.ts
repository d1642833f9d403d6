import { Injectable } from '@nestjs/common';
import type { KpiCode, PersonActor } from '@verso/domain';

import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { AppError } from '../platform/errors/app-error.js';
import type { CsvDialect } from '../platform/spreadsheets/csv-write.js';
import { type CsvSource, releaseCsv } from './release-csv.js';
import { ReviewRepository, type StoredRelease } from './review.repository.js';
import type {
  ReviewIndicatorView,
  ReviewMethodView,
  ReviewProgrammeRow,
  ReviewView,
} from './review.views.js';

/** What a release's document says of how it was made. */
interface DocumentedMethod {
  readonly asOf: string;
  readonly disclosure: { readonly fewestEnterprises: number };
  readonly indicators: readonly { kpi: KpiCode; method: string; methodVersion: number }[];
}

/** A funder reviews what has been published of the programmes she funds. */
@Injectable()
export class ReviewService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly review: ReviewRepository,
  ) {}

  async programmes(actor: PersonActor): Promise<{ items: ReviewProgrammeRow[] }> {
    return this.unit.run(actor, async () => ({ items: await this.review.programmes() }));
  }

  /** One programme by its latest release, or by that of the month asked for. */
  async read(actor: PersonActor, programmeId: string, month?: string): Promise<ReviewView> {
    return this.unit.run(actor, async () => {
      const programme = await this.review.programme(programmeId);
      const stored = await this.review.releaseOf(programmeId, month);
      if (stored) return this.viewOf(programme, stored);
      if (month !== undefined) throw AppError.notFound('release');
      return { programme, release: null, indicators: [], method: null };
    });
  }

  /** The document as it was published, byte for byte. */
  async document(actor: PersonActor, releaseId: string): Promise<string> {
    return this.unit.run(actor, () => this.review.document(releaseId));
  }

  /** The document as a table. */
  async csv(actor: PersonActor, releaseId: string, dialect: CsvDialect = 'fi'): Promise<string> {
    const document = await this.document(actor, releaseId);
    return releaseCsv(JSON.parse(document) as CsvSource, dialect);
  }

  private async viewOf(
    programme: ReviewProgrammeRow,
    { document, ...release }: StoredRelease,
  ): Promise<ReviewView> {
    return {
      programme,
      release,
      indicators: await this.indicatorsOf(programme.id, release),
      method: methodOf(JSON.parse(document) as DocumentedMethod),
    };
  }

  private async indicatorsOf(
    programmeId: string,
    { id, month }: { id: string; month: string },
  ): Promise<ReviewIndicatorView[]> {
    const indicators = await this.review.indicators(programmeId, id);
    const points = await this.review.series(programmeId, month);
    return indicators.map((indicator) => ({
      ...indicator,
      series: points
        .filter(({ kpi }) => kpi === indicator.kpi)
        .map((point) => ({ month: point.month, value: point.value })),
    }));
  }
}

function methodOf({ asOf, disclosure, indicators }: DocumentedMethod): ReviewMethodView {
  return {
    asOf,
    fewestEnterprises: disclosure.fewestEnterprises,
    indicators: indicators.map(({ kpi, method, methodVersion }) => ({
      kpi,
      method,
      version: methodVersion,
    })),
  };
}
