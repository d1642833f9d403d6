import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@verso/domain';

import { Audit } from '../platform/audit/audit.js';
import { Clock } from '../platform/clock/clock.js';
import { newId } from '../platform/clock/new-id.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { AppError } from '../platform/errors/app-error.js';
import { CoachingRepository } from './coaching.repository.js';
import type { AddCoachingNoteRequest, CoachingNoteView } from './coaching.dto.js';
import type { CoachingKey, GroupKey } from './coaching-keys.js';

/** What a coach and the coordinator of a group talk about, from one time to the next. */
@Injectable()
export class CoachingService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly coaching: CoachingRepository,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  list(actor: PersonActor, key: GroupKey): Promise<CoachingNoteView[]> {
    return this.unit.run(actor, async () => {
      await this.coaching.requireGroup(key);
      return this.coaching.notes(key);
    });
  }

  add(
    actor: PersonActor,
    key: GroupKey,
    request: AddCoachingNoteRequest,
  ): Promise<CoachingNoteView[]> {
    const { metOn, nextOn } = request;
    if (metOn > this.clock.today()) throw AppError.invalidField('metOn', 'in-the-future');
    if (nextOn !== null && nextOn <= metOn) {
      throw AppError.invalidField('nextOn', 'coaching-note.next-later');
    }
    return this.unit.run(actor, async () => {
      await this.coaching.requireGroup(key);
      const coordinatorId = await this.coaching.requireCoordinator(key, request.coordinatorId);
      const coachingNoteId = newId();
      await this.coaching.add({
        ...{ ...request, ...key, id: coachingNoteId, coordinatorId },
        ...{ recordedAt: this.clock.now(), recordedBy: actor.personId },
        ...{ takenBackAt: null, takenBackBy: null, takenBackReason: null },
      });
      await this.note('coaching-note.add', { ...key, coachingNoteId });
      return this.coaching.notes(key);
    });
  }

  /** Takes one's own note back: it is still shown to whom it was, with the reason. */
  takeBack(actor: PersonActor, key: CoachingKey, reason: string): Promise<CoachingNoteView[]> {
    return this.unit.run(actor, async () => {
      const note = await this.coaching.lock(key);
      await this.coaching.takeBack(note, {
        ...{ takenBackAt: this.clock.now(), takenBackBy: actor.personId, takenBackReason: reason },
      });
      await this.note('coaching-note.annul', key);
      return this.coaching.notes(key);
    });
  }

  private async note(action: string, key: CoachingKey): Promise<void> {
    const { programmeId, networkId, coachingNoteId } = key;
    const subject = { subjectKind: 'coaching-note', subjectId: coachingNoteId, programmeId };
    await this.audit.record({ action, ...subject, details: { networkId } });
  }
}
