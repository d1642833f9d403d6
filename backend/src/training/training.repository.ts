import { Injectable } from '@nestjs/common';
import type { Completion } from '@verso/analysis';

import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { AppError } from '../platform/errors/app-error.js';
import type { FirmKey } from '../sign-ups/sign-up-keys.js';
import type { CompletionKey } from './training-keys.js';
import { TrainingCompletion } from './training-completion.entity.js';
import type { CompletionItem, OwnTrainingView } from './training.dto.js';
import { COMPLETIONS_SQL, OWN_TRAINING_SQL, STANDING_SQL } from './training.queries.js';

type Annulment = Pick<TrainingCompletion, 'annulledAt' | 'annulledBy' | 'annulReason'>;

/** Training that people of firms have completed. */
@Injectable()
export class TrainingRepository {
  constructor(private readonly unit: UnitOfWork) {}

  /** The first day of the programme that knows the firm; absent firms are answered as absent. */
  async programmeStart({ programmeId, enterpriseId }: FirmKey): Promise<string> {
    const [row] = await this.unit.query<{ startsOn: string }>(
      `SELECT p.starts_on AS "startsOn" FROM programme_enterprise pe JOIN programme p ON p.id = pe.programme_id
        WHERE pe.programme_id = $1 AND pe.enterprise_id = $2`,
      [programmeId, enterpriseId],
    );
    if (!row) throw AppError.notFound('enterprise');
    return row.startsOn;
  }

  /** Holds a contact of the firm until the unit ends, so that two who record the same wait for each other. */
  async holdContact({ programmeId, enterpriseId }: FirmKey, contactId: string): Promise<void> {
    const values = [programmeId, enterpriseId, contactId];
    const [row] = await this.unit.query(
      `SELECT pg_advisory_xact_lock(hashtextextended('training:' || c.id, 0)) FROM contact c
        WHERE c.programme_id = $1 AND c.enterprise_id = $2 AND c.id = $3 AND c.archived_at IS NULL`,
      values,
    );
    if (!row) throw AppError.notFound('contact');
  }

  /** Whether what somebody completed stands already under that title. */
  async stands(programmeId: string, contactId: string, title: string): Promise<boolean> {
    const [row] = await this.unit.query(
      `SELECT 1 FROM training_completion
        WHERE programme_id = $1 AND contact_id = $2 AND lower(title) = lower($3) AND annulled_at IS NULL`,
      [programmeId, contactId, title],
    );
    return row !== undefined;
  }

  list({ programmeId, enterpriseId }: FirmKey): Promise<CompletionItem[]> {
    return this.unit.query<CompletionItem>(COMPLETIONS_SQL, [programmeId, enterpriseId, null]);
  }

  /** What people of the actor's own firms have completed, in every programme. */
  own(): Promise<OwnTrainingView[]> {
    return this.unit.query<OwnTrainingView>(OWN_TRAINING_SQL);
  }

  async read({ programmeId, enterpriseId, completionId }: CompletionKey): Promise<CompletionItem> {
    const values = [programmeId, enterpriseId, completionId];
    const [item] = await this.unit.query<CompletionItem>(COMPLETIONS_SQL, values);
    if (!item) throw AppError.notFound('training');
    return item;
  }

  /** All that stands in a programme, for its figures. */
  standing(programmeId: string): Promise<Completion[]> {
    return this.unit.query<Completion>(STANDING_SQL, [programmeId]);
  }

  async add(completion: TrainingCompletion): Promise<void> {
    await this.unit.manager.insert(TrainingCompletion, completion);
  }

  /** Annuls what stands; what is annulled already is nobody's to change. */
  async annul(path: CompletionKey, annulment: Annulment): Promise<void> {
    const { programmeId, enterpriseId, completionId: id } = path;
    const key = { programmeId, enterpriseId, id };
    const lock = { mode: 'pessimistic_write' } as const;
    const found = await this.unit.manager.findOne(TrainingCompletion, { where: key, lock });
    if (!found) {
      await this.read(path);
      throw AppError.conflict('training.annulled');
    }
    await this.unit.manager.update(TrainingCompletion, { programmeId, id }, annulment);
  }
}
