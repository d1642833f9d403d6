import { Injectable } from '@nestjs/common';
import { consortiumMisfit, type PersonActor } from '@verso/domain';

import { Audit } from '../platform/audit/audit.js';
import { Clock } from '../platform/clock/clock.js';
import { newId } from '../platform/clock/new-id.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { AppError } from '../platform/errors/app-error.js';
import type {
  AddConsortiumStepRequest,
  BeginConsortiumRequest,
  ChangeConsortiumRequest,
  ConsortiumView,
} from './consortia.dto.js';
import { ConsortiaRepository, type ConsortiumRow } from './consortia.repository.js';
import type { ConsortiumKey, FirmKey } from './research-keys.js';
import { ResearchQuestionsRepository } from './research-questions.repository.js';

/** Consortia for joint projects of research and development: what they are about, and how it goes. */
@Injectable()
export class ConsortiaService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly consortia: ConsortiaRepository,
    private readonly questions: ResearchQuestionsRepository,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  list(actor: PersonActor, programmeId: string): Promise<ConsortiumView[]> {
    return this.unit.run(actor, async () =>
      (await this.consortia.list(programmeId)).map(consortiumView),
    );
  }

  listOfFirm(actor: PersonActor, key: FirmKey): Promise<ConsortiumView[]> {
    return this.unit.run(actor, async () => {
      await this.questions.requireFirm(key);
      return (await this.consortia.ofFirm(key)).map(consortiumView);
    });
  }

  /** Begins as an idea, under a name that no other consortium of the programme has. */
  async begin(
    actor: PersonActor,
    programmeId: string,
    request: BeginConsortiumRequest,
  ): Promise<ConsortiumView> {
    const { happenedOn, ...fields } = request;
    if (happenedOn > this.clock.today()) throw AppError.invalidField('happenedOn', 'in-the-future');
    return this.unit.run(actor, async () => {
      await this.requireName(programmeId, fields.name, null);
      const key = { programmeId, consortiumId: newId() };
      const recorded = { recordedAt: this.clock.now(), recordedBy: actor.personId };
      await this.consortia.add({
        ...fields,
        programmeId,
        id: key.consortiumId,
        version: 1,
        ...recorded,
      });
      const idea = { state: 'idea', happenedOn, grantedCents: null, words: null } as const;
      await this.writeStep(actor, key, idea);
      await this.note('consortium.add', key);
      return consortiumView(await this.consortia.read(key));
    });
  }

  async change(
    actor: PersonActor,
    key: ConsortiumKey,
    { basedOn, ...fields }: ChangeConsortiumRequest,
  ): Promise<ConsortiumView> {
    return this.unit.run(actor, async () => {
      await this.consortia.hold(key);
      const { version } = await this.consortia.read(key);
      if (version !== basedOn) throw AppError.conflict('consortium.changed');
      await this.requireName(key.programmeId, fields.name, key.consortiumId);
      await this.consortia.change(key, fields, version + 1);
      await this.note('consortium.change', key);
      return consortiumView(await this.consortia.read(key));
    });
  }

  /** Tells what happened next, in the order of days. */
  async addStep(
    actor: PersonActor,
    key: ConsortiumKey,
    request: AddConsortiumStepRequest,
  ): Promise<ConsortiumView> {
    const { state, happenedOn, grantedCents } = request;
    if (happenedOn > this.clock.today()) throw AppError.invalidField('happenedOn', 'in-the-future');
    if (grantedCents !== null && state !== 'granted') {
      throw AppError.invalidField('grantedCents', 'consortium.not-granted');
    }
    return this.unit.run(actor, async () => {
      await this.consortia.hold(key);
      const misfit = consortiumMisfit(standing(await this.consortia.read(key)), request);
      if (misfit === 'state') throw AppError.invalidField('state', 'consortium.state');
      if (misfit) throw AppError.invalidField('happenedOn', 'consortium.out-of-order');
      await this.writeStep(actor, key, request);
      await this.note('consortium.mark', key);
      return consortiumView(await this.consortia.read(key));
    });
  }

  /** Takes back what was told last; it is still shown, with the reason. */
  async takeStepBack(
    actor: PersonActor,
    key: ConsortiumKey,
    stepId: string,
    reason: string,
  ): Promise<ConsortiumView> {
    return this.unit.run(actor, async () => {
      await this.consortia.hold(key);
      const { steps } = await this.consortia.read(key);
      const step = steps.find(({ id }) => id === stepId);
      if (!step) throw AppError.notFound('consortium.mark');
      if (step.takenBackAt !== null) throw AppError.conflict('consortium-step.taken-back');
      if (standing({ steps }).at(-1) !== step) throw AppError.conflict('consortium-step.not-last');
      const by = { takenBackAt: this.clock.now(), takenBackBy: actor.personId };
      await this.consortia.takeBack(key, stepId, { ...by, takenBackReason: reason });
      await this.note('consortium.take-back', key);
      return consortiumView(await this.consortia.read(key));
    });
  }

  private async writeStep(
    actor: PersonActor,
    { programmeId, consortiumId }: ConsortiumKey,
    step: AddConsortiumStepRequest,
  ): Promise<void> {
    await this.consortia.addStep({
      ...{ ...step, programmeId, consortiumId, id: newId() },
      ...{ recordedAt: this.clock.now(), recordedBy: actor.personId },
      ...{ takenBackAt: null, takenBackBy: null, takenBackReason: null },
    });
  }

  private async requireName(programmeId: string, name: string, but: string | null): Promise<void> {
    await this.consortia.holdNames(programmeId);
    if (!(await this.consortia.isNamed(programmeId, name, but))) return;
    throw AppError.invalidField('name', 'consortium.name-taken');
  }

  private async note(action: string, key: ConsortiumKey): Promise<void> {
    const { programmeId, consortiumId: subjectId } = key;
    await this.audit.record({ action, subjectKind: 'consortium', subjectId, programmeId });
  }
}

const standing = ({ steps }: Pick<ConsortiumRow, 'steps'>) =>
  steps.filter(({ takenBackAt }) => takenBackAt === null);

/** With the state that follows from what stands, and what was granted by it. */
export function consortiumView(row: ConsortiumRow): ConsortiumView {
  const last = standing(row).at(-1);
  return { ...row, state: last?.state ?? null, grantedCents: last?.grantedCents ?? null };
}
