import { Injectable } from '@nestjs/common';
import { trained } from '@verso/analysis';
import { type PersonActor, TRAINING_SKILLS } from '@verso/domain';

import { Audit } from '../platform/audit/audit.js';
import { Clock } from '../platform/clock/clock.js';
import { newId } from '../platform/clock/new-id.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { AppError } from '../platform/errors/app-error.js';
import type {
  CompletionItem,
  OwnTrainingView,
  RecordCompletionRequest,
  TrainingFiguresView,
} from './training.dto.js';
import type { FirmKey } from '../sign-ups/sign-up-keys.js';
import type { CompletionKey } from './training-keys.js';
import { TrainingRepository } from './training.repository.js';

/** Training that people of firms complete, and what it comes to in a programme. */
@Injectable()
export class TrainingService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly training: TrainingRepository,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  list(actor: PersonActor, key: FirmKey): Promise<CompletionItem[]> {
    return this.unit.run(actor, async () => {
      await this.training.programmeStart(key);
      const { programmeId, enterpriseId: subjectId } = key;
      const subject = { subjectKind: 'enterprise', subjectId, programmeId };
      await this.audit.recordHourly({ action: 'enterprise.read-personal', ...subject });
      return this.training.list(key);
    });
  }

  /** What people of the actor's own firms have completed, without what was annulled. */
  listOwn(actor: PersonActor): Promise<OwnTrainingView[]> {
    return this.unit.run(actor, () => this.training.own());
  }

  figures(actor: PersonActor, programmeId: string): Promise<TrainingFiguresView> {
    return this.unit.run(actor, async () => {
      const standing = await this.training.standing(programmeId);
      const bySkill = TRAINING_SKILLS.map((skill) => {
        return { skill, ...trained(standing.filter((one) => one.skill === skill)) };
      });
      return { all: trained(standing), bySkill };
    });
  }

  /** Writes down what somebody completed: the same training once a person. */
  record(
    actor: PersonActor,
    key: FirmKey,
    request: RecordCompletionRequest,
  ): Promise<CompletionItem> {
    const { contactId, title, organiser, skill, completedOn, evidence } = request;
    return this.unit.run(actor, async () => {
      await this.requireDay(key, completedOn);
      await this.training.holdContact(key, contactId);
      if (await this.training.stands(key.programmeId, contactId, title)) {
        throw AppError.conflict('training.twice');
      }
      const id = newId();
      await this.training.add({
        ...{ ...key, id, contactId, title, organiser, skill, completedOn, evidence },
        ...{ hours: Math.round(request.hours * 100) / 100, recordedAt: this.clock.now() },
        ...{ recordedBy: actor.personId, annulledAt: null, annulledBy: null, annulReason: null },
      });
      return this.noted('training.record', { ...key, completionId: id });
    });
  }

  /** Takes back what should not stand: it stays on record, and counts no more. */
  annul(actor: PersonActor, path: CompletionKey, annulReason: string): Promise<CompletionItem> {
    return this.unit.run(actor, async () => {
      const annulled = { annulledAt: this.clock.now(), annulledBy: actor.personId, annulReason };
      await this.training.annul(path, annulled);
      return this.noted('training.annul', path);
    });
  }

  private async noted(
    action: 'training.record' | 'training.annul',
    path: CompletionKey,
  ): Promise<CompletionItem> {
    const { programmeId, enterpriseId, completionId: subjectId } = path;
    const subject = { subjectKind: 'training', subjectId, programmeId };
    await this.audit.record({ action, ...subject, details: { enterpriseId } });
    return this.training.read(path);
  }

  private async requireDay(key: FirmKey, completedOn: string): Promise<void> {
    const startsOn = await this.training.programmeStart(key);
    if (completedOn > this.clock.today()) {
      throw AppError.invalidField('completedOn', 'in-the-future');
    }
    if (completedOn < startsOn) {
      throw AppError.invalidField('completedOn', 'training.before-programme', { startsOn });
    }
  }
}
