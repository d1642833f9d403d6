import { Injectable } from '@nestjs/common';
import { type PersonActor, tallyTrials } from '@verso/domain';

import { Audit } from '../platform/audit/audit.js';
import { Clock } from '../platform/clock/clock.js';
import { newId } from '../platform/clock/new-id.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { AppError } from '../platform/errors/app-error.js';
import type { Page } from '../platform/http/page.js';
import type {
  ChangePracticeRequest,
  CoachedGroup,
  PracticeFields,
  PracticesQuery,
  PracticeView,
  TellTrialRequest,
} from './coaching.dto.js';
import type { PracticeKey } from './coaching-keys.js';
import { type PracticeRow, PracticesRepository } from './practices.repository.js';

/** Practices that those who coordinate groups share, and what came of them in other groups. */
@Injectable()
export class PracticesService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly practices: PracticesRepository,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  list(
    actor: PersonActor,
    programmeId: string,
    query: PracticesQuery,
  ): Promise<Page<PracticeView>> {
    return this.unit.run(actor, async () => {
      const { items, next } = await this.practices.page(programmeId, query);
      return { items: items.map(withTally), next };
    });
  }

  groups(actor: PersonActor, programmeId: string): Promise<CoachedGroup[]> {
    return this.unit.run(actor, () => this.practices.groups(programmeId));
  }

  share(actor: PersonActor, programmeId: string, fields: PracticeFields): Promise<PracticeView> {
    return this.unit.run(actor, async () => {
      const id = newId();
      await this.practices.add({
        ...{ ...fields, programmeId, id, version: 1 },
        ...{ recordedAt: this.clock.now(), recordedBy: actor.personId },
        ...{ takenBackAt: null, takenBackBy: null, takenBackReason: null },
      });
      return this.noted('practice.share', { programmeId, practiceId: id });
    });
  }

  /** Words it anew, unless somebody did so meanwhile. */
  change(
    actor: PersonActor,
    key: PracticeKey,
    { basedOn, ...fields }: ChangePracticeRequest,
  ): Promise<PracticeView> {
    return this.unit.run(actor, async () => {
      const practice = await this.practices.lock(key);
      if (practice.version !== basedOn) throw AppError.conflict('practice.version');
      await this.practices.change(practice, fields);
      return this.noted('practice.change', key);
    });
  }

  /** Takes it off the forum; what groups told of it stays on record. */
  takeBack(actor: PersonActor, key: PracticeKey, reason: string): Promise<void> {
    return this.unit.run(actor, async () => {
      const practice = await this.practices.lock(key);
      await this.practices.takeBack(practice, {
        ...{ takenBackAt: this.clock.now(), takenBackBy: actor.personId, takenBackReason: reason },
      });
      await this.note('practice.annul', key);
    });
  }

  /** Tells what came of it in a group that the actor looks after; the group's earlier word gives way. */
  tell(actor: PersonActor, key: PracticeKey, request: TellTrialRequest): Promise<PracticeView> {
    if (request.triedOn > this.clock.today()) {
      throw AppError.invalidField('triedOn', 'in-the-future');
    }
    return this.unit.run(actor, async () => {
      await this.practices.holdTrials(key);
      await this.practices.read(key);
      const groups = await this.practices.groups(key.programmeId);
      if (!groups.some(({ id }) => id === request.networkId)) throw AppError.notFound('network');
      const [id, recordedAt] = [newId(), this.clock.now()];
      const by = { recordedAt, recordedBy: actor.personId, supersededAt: null };
      const trial = { ...request, ...key, ...by, id };
      await this.practices.supersedeTrial(trial, recordedAt);
      await this.practices.addTrial(trial);
      return this.noted('practice.record', key);
    });
  }

  private async noted(action: string, key: PracticeKey): Promise<PracticeView> {
    await this.note(action, key);
    return withTally(await this.practices.read(key));
  }

  private async note(action: string, { programmeId, practiceId }: PracticeKey): Promise<void> {
    const subject = { subjectKind: 'practice', subjectId: practiceId, programmeId };
    await this.audit.record({ action, ...subject });
  }
}

const withTally = (row: PracticeRow): PracticeView => ({
  ...row,
  tally: tallyTrials(row.trials.map(({ outcome }) => outcome)),
});
