import { Injectable } from '@nestjs/common';
import type { LocalisedText } from '@verso/domain';

import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { AppError } from '../platform/errors/app-error.js';
import { ConsentEventRow } from './consent-event.entity.js';
import type { ConsentCountView, ConsentEventView } from './consents.dto.js';
import { CONSENT_COUNTS_SQL, CONSENTS_SQL, OWN_CONSENTS_SQL } from './consents.queries.js';

/** One firm as one programme knows it. */
export interface ConsentKey {
  readonly programmeId: string;
  readonly enterpriseId: string;
}

/** Those who can be asked, and all that was said, in the order in which it was recorded. */
export interface ConsentFacts {
  readonly contacts: readonly { readonly id: string; readonly name: string }[];
  readonly events: readonly ConsentEventView[];
}

export interface OwnConsentFacts extends ConsentFacts, ConsentKey {
  readonly programmeCode: string;
  readonly programmeLabel: LocalisedText;
  readonly enterpriseName: string;
}

/** What was said of consents. */
@Injectable()
export class ConsentsRepository {
  constructor(private readonly unit: UnitOfWork) {}

  async read({ programmeId, enterpriseId }: ConsentKey): Promise<ConsentFacts> {
    const values = [programmeId, enterpriseId];
    const [facts] = await this.unit.query<ConsentFacts>(CONSENTS_SQL, values);
    if (!facts) throw AppError.notFound('enterprise');
    return facts;
  }

  /** Of the actor's own firms, in every programme. */
  own(): Promise<OwnConsentFacts[]> {
    return this.unit.query<OwnConsentFacts>(OWN_CONSENTS_SQL);
  }

  counts(programmeId: string): Promise<ConsentCountView[]> {
    return this.unit.query<ConsentCountView>(CONSENT_COUNTS_SQL, [programmeId]);
  }

  /** Choices of one firm follow one another: of a yes and a no at once, the second sees the first. */
  async lock({ programmeId, enterpriseId }: ConsentKey): Promise<void> {
    await this.unit.query(
      `SELECT pg_advisory_xact_lock(hashtextextended('consents:' || $1 || ':' || $2, 0))`,
      [programmeId, enterpriseId],
    );
  }

  async add(event: ConsentEventRow): Promise<void> {
    await this.unit.manager.insert(ConsentEventRow, event);
  }
}
