import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';

import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { EnrolmentTerms } from './enrolment-terms.entity.js';

/** What programmes ask of firms on their way in. */
@Injectable()
export class TermsRepository {
  constructor(private readonly unit: UnitOfWork) {}

  /** Changes of one programme's terms follow one another. */
  async lock(programmeId: string): Promise<void> {
    await this.unit.query(
      `SELECT pg_advisory_xact_lock(hashtextextended('enrolment-terms:' || $1, 0))`,
      [programmeId],
    );
  }

  current(programmeId: string): Promise<EnrolmentTerms | null> {
    const where = { programmeId, supersededAt: IsNull() };
    return this.unit.manager.findOne(EnrolmentTerms, { where });
  }

  /** Everything that a programme has asked so far, the latest first. */
  history(programmeId: string): Promise<EnrolmentTerms[]> {
    return this.unit.manager.find(EnrolmentTerms, {
      where: { programmeId },
      order: { recordedAt: 'DESC', id: 'DESC' },
    });
  }

  async supersede({ id }: EnrolmentTerms, at: Date): Promise<void> {
    await this.unit.manager.update(EnrolmentTerms, { id }, { supersededAt: at });
  }

  async add(terms: EnrolmentTerms): Promise<void> {
    await this.unit.manager.insert(EnrolmentTerms, terms);
  }
}
