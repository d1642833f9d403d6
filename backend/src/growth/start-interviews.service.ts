import { Injectable } from '@nestjs/common';
import { INTERVIEW_QUESTIONS, type PersonActor, sameAnswers } from '@verso/domain';

import { Audit } from '../platform/audit/audit.js';
import { Clock } from '../platform/clock/clock.js';
import { newId } from '../platform/clock/new-id.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { AppError } from '../platform/errors/app-error.js';
import type { FirmKey } from './growth-keys.js';
import { GrowthRepository } from './growth.repository.js';
import type { InterviewView, RecordInterviewRequest } from './start-interviews.dto.js';
import { type InterviewRecord, StartInterviewsRepository } from './start-interviews.repository.js';

/** The conversation with which a firm's growth path begins: its advisor writes it, both read it. */
@Injectable()
export class StartInterviewsService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly interviews: StartInterviewsRepository,
    private readonly growth: GrowthRepository,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** Every version, the one that stands first. */
  list(actor: PersonActor, key: FirmKey): Promise<InterviewView[]> {
    return this.unit.run(actor, async () => {
      await this.growth.firmName(key);
      return (await this.interviews.versions(key)).map(toView);
    });
  }

  /** Writes a version down. The same again changes nothing; one that rests on an older one is refused. */
  record(
    actor: PersonActor,
    key: FirmKey,
    { basedOn, ...told }: RecordInterviewRequest,
  ): Promise<InterviewView[]> {
    this.requireSense(told);
    return this.unit.run(actor, async () => {
      await this.growth.firmName(key);
      await this.interviews.hold(key);
      const [standing] = await this.interviews.versions(key);
      if (standing && isSame(standing, told)) return this.list(actor, key);
      if ((standing?.recordedAt.getTime() ?? null) !== instantOf(basedOn)) {
        throw AppError.conflict('start-interview.changed');
      }
      const id = newId();
      const recorded = { recordedAt: this.clock.now(), recordedBy: actor.personId };
      await this.interviews.add({ ...key, ...told, ...recorded, id });
      await this.note(key, id);
      return this.list(actor, key);
    });
  }

  private requireSense(told: Told): void {
    if (told.heldOn > this.clock.today()) throw AppError.invalidField('heldOn', 'in-the-future');
    if (INTERVIEW_QUESTIONS.every((question) => told[question] === null)) {
      throw AppError.invalidField('business', 'start-interview.empty');
    }
  }

  private async note({ programmeId, enterpriseId }: FirmKey, subjectId: string): Promise<void> {
    const subject = { subjectKind: 'start-interview', subjectId, programmeId };
    await this.audit.record({
      action: 'start-interview.record',
      ...subject,
      details: { enterpriseId },
    });
  }
}

type Told = Omit<RecordInterviewRequest, 'basedOn'>;

const isSame = (standing: InterviewRecord, told: Told): boolean =>
  standing.heldOn === told.heldOn && sameAnswers(standing, told);

const instantOf = (instant: string | null): number | null =>
  instant === null ? null : Date.parse(instant);

const toView = ({ recordedAt, ...record }: InterviewRecord): InterviewView => ({
  ...record,
  recordedAt: recordedAt.toISOString(),
});
