import { Injectable } from '@nestjs/common';
import { actMisfit, isChallengeOver, type PersonActor } from '@verso/domain';

import { Audit } from '../platform/audit/audit.js';
import { Clock } from '../platform/clock/clock.js';
import { newId } from '../platform/clock/new-id.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { AppError } from '../platform/errors/app-error.js';
import type { ActKey, SharedKey } from './challenge-keys.js';
import { ChallengeRegisterService } from './challenge-register.service.js';
import { ChallengesRepository } from './challenges.repository.js';
import type {
  AddChallengeActRequest,
  ChangeSharedChallengeRequest,
  OpenSharedChallengeRequest,
  SharedChallengeFields,
  SharedChallengeView,
} from './shared-challenges.dto.js';
import { SharedChallengesRepository } from './shared-challenges.repository.js';

/** Gathers what firms share, and tells what is done about it. */
@Injectable()
export class SharedChallengesService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly shared: SharedChallengesRepository,
    private readonly challenges: ChallengesRepository,
    private readonly register: ChallengeRegisterService,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  open(
    actor: PersonActor,
    programmeId: string,
    { challengeIds, ...fields }: OpenSharedChallengeRequest,
  ): Promise<SharedChallengeView> {
    return this.unit.run(actor, async () => {
      const id = newId();
      const fitting = await this.fitting({ programmeId, id }, fields);
      await this.shared.open({
        ...{ ...fitting, programmeId, id, version: 1 },
        ...{ recordedAt: this.clock.now(), recordedBy: actor.personId },
      });
      const key = { programmeId, sharedChallengeId: id };
      if (challengeIds.length > 0) await this.take(actor, key, challengeIds);
      return this.noted('shared-challenge.add', key);
    });
  }

  /** Words it anew, unless somebody did so meanwhile. */
  change(
    actor: PersonActor,
    key: SharedKey,
    { basedOn, ...fields }: ChangeSharedChallengeRequest,
  ): Promise<SharedChallengeView> {
    return this.unit.run(actor, async () => {
      const shared = await this.shared.lock(key);
      if (shared.version !== basedOn) throw AppError.conflict('shared-challenge.version');
      await this.shared.change(shared, await this.fitting(shared, fields));
      return this.noted('shared-challenge.change', key);
    });
  }

  /** Gathers what firms raised; what is gathered elsewhere has to be let go there first. */
  gather(
    actor: PersonActor,
    key: SharedKey,
    challengeIds: readonly string[],
  ): Promise<SharedChallengeView> {
    return this.unit.run(actor, async () => {
      await this.shared.lock(key);
      const { state } = await this.register.whole(key);
      if (isChallengeOver(state)) throw AppError.conflict('shared-challenge.so-already');
      await this.take(actor, key, challengeIds);
      return this.noted('shared-challenge.link', key);
    });
  }

  /** Lets one go: it waits again to be gathered. */
  release(actor: PersonActor, key: SharedKey, challengeId: string): Promise<SharedChallengeView> {
    return this.unit.run(actor, async () => {
      await this.shared.lock(key);
      const by = { releasedAt: this.clock.now(), releasedBy: actor.personId };
      const wasThere = await this.shared.release(key, challengeId, by);
      if (!wasThere) throw AppError.notFound('challenge');
      return this.noted('shared-challenge.unlink', key);
    });
  }

  /** Tells what was done, where it fits after what stands. */
  addAct(
    actor: PersonActor,
    key: SharedKey,
    request: AddChallengeActRequest,
  ): Promise<SharedChallengeView> {
    if (request.happenedOn > this.clock.today()) {
      throw AppError.invalidField('happenedOn', 'in-the-future');
    }
    const { programmeId, sharedChallengeId: sharedId } = key;
    return this.unit.run(actor, async () => {
      await this.shared.lock(key);
      refuseMisfit(actMisfit(await this.standing(key), request));
      await this.shared.addAct({
        ...{ ...request, programmeId, sharedId, id: newId() },
        ...{ recordedAt: this.clock.now(), recordedBy: actor.personId },
        ...{ takenBackAt: null, takenBackBy: null, takenBackReason: null },
      });
      return this.noted('shared-challenge.record', key);
    });
  }

  /** Takes back what was told last: what stands after it was told with it in mind. */
  takeActBack(
    actor: PersonActor,
    { challengeActId, ...key }: ActKey,
    reason: string,
  ): Promise<SharedChallengeView> {
    return this.unit.run(actor, async () => {
      await this.shared.lock(key);
      const acts = await this.standing(key);
      if (!acts.some(({ id }) => id === challengeActId)) throw AppError.notFound('challenge-act');
      if (acts.at(-1)?.id !== challengeActId) throw AppError.conflict('shared-challenge.not-last');
      await this.shared.takeActBack(key.programmeId, challengeActId, {
        ...{ takenBackAt: this.clock.now(), takenBackBy: actor.personId, takenBackReason: reason },
      });
      return this.noted('shared-challenge.annul', key);
    });
  }

  private async standing({ programmeId, sharedChallengeId }: SharedKey) {
    const acts = await this.shared.acts(programmeId, [sharedChallengeId]);
    return acts.filter(({ takenBackAt }) => takenBackAt === null);
  }

  /** As it is kept: each municipality once. Refuses a title that another one has. */
  private async fitting(
    own: { readonly programmeId: string; readonly id: string },
    fields: SharedChallengeFields,
  ): Promise<SharedChallengeFields> {
    const municipalities = [...new Set(fields.municipalities)].sort();
    const known = await this.challenges.municipalities(municipalities);
    if (known.length < municipalities.length) {
      throw AppError.invalidField('municipalities', 'municipality.unknown');
    }
    await this.shared.hold(own.programmeId);
    const isTaken = await this.shared.isTaken(own, fields.title);
    if (isTaken) throw AppError.invalidField('title', 'shared-challenge.known');
    return { ...fields, municipalities };
  }

  private async take(
    actor: PersonActor,
    { programmeId, sharedChallengeId: sharedId }: SharedKey,
    asked: readonly string[],
  ): Promise<void> {
    const ids = [...new Set(asked)];
    const found = await this.shared.raised(programmeId, ids);
    if (found.length < ids.length) throw AppError.notFound('challenge');
    if (await this.shared.isGathered(programmeId, ids)) {
      throw AppError.conflict('challenge.gathered');
    }
    const by = { recordedAt: this.clock.now(), recordedBy: actor.personId };
    const row = { ...by, programmeId, sharedId, releasedAt: null, releasedBy: null };
    await this.shared.gather(
      found.map(({ id: challengeId, enterpriseId }) => ({
        ...{ ...row, id: newId(), challengeId, enterpriseId },
      })),
    );
  }

  private async noted(action: string, key: SharedKey): Promise<SharedChallengeView> {
    const { programmeId, sharedChallengeId: subjectId } = key;
    await this.audit.record({ action, subjectKind: 'shared-challenge', subjectId, programmeId });
    return this.register.whole(key);
  }
}

function refuseMisfit(misfit: ReturnType<typeof actMisfit>): void {
  if (misfit === null) return;
  if (misfit === 'handed-to') throw AppError.invalidField('handedTo', 'required');
  if (misfit === 'not-handed') {
    throw AppError.invalidField('handedTo', 'shared-challenge.not-handed');
  }
  if (misfit === 'out-of-order') {
    throw AppError.invalidField('happenedOn', 'shared-challenge.out-of-order');
  }
  throw AppError.conflict(`shared-challenge.${misfit}`);
}
