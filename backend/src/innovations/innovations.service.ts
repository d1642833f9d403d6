import { Injectable } from '@nestjs/common';
import { climateOf, innovationMisfit, innovationStateOf, type PersonActor } from '@verso/domain';

import { Audit } from '../platform/audit/audit.js';
import { Clock } from '../platform/clock/clock.js';
import { newId } from '../platform/clock/new-id.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { AppError } from '../platform/errors/app-error.js';
import type { FirmKey, InnovationKey, InnovationStepKey } from './innovation-keys.js';
import type { InnovationStep } from './innovation-step.entity.js';
import { requireSense, sortedGoals, standingSteps } from './innovation-sense.js';
import type {
  AddInnovationRequest,
  InnovationStepFields,
  InnovationView,
  OwnInnovationsFirm,
} from './innovations.dto.js';
import { InnovationsRepository } from './innovations.repository.js';

/** What is new in firms, as they or their advisors tell of it. */
@Injectable()
export class InnovationsService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly innovations: InnovationsRepository,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  listOwnFirms(actor: PersonActor): Promise<OwnInnovationsFirm[]> {
    return this.unit.run(actor, () => this.innovations.ownFirms());
  }

  list(actor: PersonActor, key: FirmKey): Promise<InnovationView[]> {
    return this.unit.run(actor, async () => {
      await this.innovations.requireFirm(key);
      return this.read(key);
    });
  }

  /** Begins something new with the first that is told of it; what has the same name is told already. */
  begin(actor: PersonActor, key: FirmKey, request: AddInnovationRequest) {
    const { name, kind, sdgs, ...step } = request;
    requireSense(step, this.clock.today());
    const { programmeId, enterpriseId } = key;
    return this.unit.run(actor, async () => {
      await this.innovations.requireFirm(key);
      await this.innovations.hold(key);
      requireNew(await this.read(key), name);
      this.requireFit([], step);
      const id = newId();
      await this.innovations.begin({
        ...{ programmeId, enterpriseId, id, name, kind, sdgs: sortedGoals(sdgs) },
        ...{ recordedAt: this.clock.now(), recordedBy: actor.personId },
      });
      await this.write(actor, { ...key, innovationId: id }, step);
      return this.read(key);
    });
  }

  /** Adds a step, where it fits beside those that stand. */
  add(actor: PersonActor, key: InnovationKey, request: InnovationStepFields) {
    requireSense(request, this.clock.today());
    return this.unit.run(actor, async () => {
      await this.innovations.requireFirm(key);
      await this.innovations.hold(key);
      const found = (await this.read(key)).find(({ id }) => id === key.innovationId);
      if (!found) throw AppError.notFound('innovation');
      this.requireFit(standingSteps(found.steps), request);
      await this.write(actor, key, request);
      return this.read(key);
    });
  }

  /** Takes back what should not stand: it is still shown, and counts no more. */
  takeBack(actor: PersonActor, key: InnovationStepKey, reason: string): Promise<InnovationView[]> {
    return this.unit.run(actor, async () => {
      await this.innovations.hold(key);
      const step = await this.innovations.lock(key);
      await this.requireNoFollowUp(key, step);
      await this.innovations.takeBack(step, {
        ...{ takenBackAt: this.clock.now(), takenBackBy: actor.personId, takenBackReason: reason },
      });
      await this.note('innovation-step.annul', key);
      return this.read(key);
    });
  }

  /** What is followed up was introduced: the follow-up is taken back first. */
  private async requireNoFollowUp(
    key: InnovationStepKey,
    { stage }: Pick<InnovationStep, 'stage'>,
  ): Promise<void> {
    if (stage !== 'introduced') return;
    const found = (await this.read(key)).find(({ id }) => id === key.innovationId);
    const isFollowedUp = standingSteps(found?.steps ?? []).some((one) => one.stage === 'follow-up');
    if (isFollowedUp) throw AppError.conflict('innovation.followed-up');
  }

  private requireFit(steps: InnovationView['steps'], request: InnovationStepFields): void {
    const misfit = innovationMisfit(steps, request);
    if (misfit === 'out-of-order')
      throw AppError.invalidField('happenedOn', `innovation.${misfit}`);
    if (misfit === 'too-early') throw AppError.invalidField('stage', `innovation.${misfit}`);
    if (misfit) throw AppError.conflict(`innovation.${misfit}`);
  }

  private async write(
    actor: PersonActor,
    { programmeId, enterpriseId, innovationId }: InnovationKey,
    fields: InnovationStepFields,
  ): Promise<void> {
    const id = newId();
    const key = { programmeId, enterpriseId, innovationId };
    await this.innovations.add({
      ...{ ...fields, ...key, id },
      ...{ recordedAt: this.clock.now(), recordedBy: actor.personId },
      ...{ takenBackAt: null, takenBackBy: null, takenBackReason: null },
    });
    await this.note('innovation-step.add', { ...key, innovationStepId: id });
  }

  private async read(key: FirmKey): Promise<InnovationView[]> {
    const rows = await this.innovations.innovations(key);
    const all = Map.groupBy(await this.innovations.steps(key), (step) => step.innovationId);
    return rows.map((row) => {
      const steps = (all.get(row.id) ?? []).map(({ innovationId: _, ...step }) => step);
      const standing = standingSteps(steps);
      return { ...row, state: innovationStateOf(standing), climate: climateOf(standing), steps };
    });
  }

  private async note(action: string, key: InnovationStepKey): Promise<void> {
    const { programmeId, enterpriseId, innovationId, innovationStepId } = key;
    const subject = { subjectKind: 'innovation-step', subjectId: innovationStepId, programmeId };
    await this.audit.record({ action, ...subject, details: { enterpriseId, innovationId } });
  }
}

/** Refuses what has the name of something that still stands. */
function requireNew(known: readonly InnovationView[], name: string): void {
  const isSame = (one: InnovationView): boolean =>
    one.state !== null && one.name.toLocaleLowerCase('fi') === name.toLocaleLowerCase('fi');
  if (known.some(isSame)) throw AppError.conflict('innovation.known');
}
