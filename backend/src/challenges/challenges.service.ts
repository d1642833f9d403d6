import { Injectable } from '@nestjs/common';
import { challengeStateOf, type PersonActor } from '@verso/domain';

import { Audit } from '../platform/audit/audit.js';
import { Clock } from '../platform/clock/clock.js';
import { newId } from '../platform/clock/new-id.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { AppError } from '../platform/errors/app-error.js';
import type { ChallengeKey, FirmKey } from './challenge-keys.js';
import type { ChallengeView, OwnChallengesFirm, RaiseChallengeRequest } from './challenges.dto.js';
import { ChallengesRepository, type RaisedRow } from './challenges.repository.js';
import { SharedChallengesRepository } from './shared-challenges.repository.js';

/** What makes it hard for firms, as they or their advisors raise it, and what became of it. */
@Injectable()
export class ChallengesService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly challenges: ChallengesRepository,
    private readonly shared: SharedChallengesRepository,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  listOwnFirms(actor: PersonActor): Promise<OwnChallengesFirm[]> {
    return this.unit.run(actor, () => this.challenges.ownFirms());
  }

  list(actor: PersonActor, key: FirmKey): Promise<ChallengeView[]> {
    return this.unit.run(actor, async () => {
      await this.challenges.requireFirm(key);
      return this.read(key);
    });
  }

  /** Raises a challenge; what was raised in the same words and stands is told already. */
  raise(actor: PersonActor, key: FirmKey, request: RaiseChallengeRequest) {
    if (request.raisedOn > this.clock.today()) {
      throw AppError.invalidField('raisedOn', 'in-the-future');
    }
    const { programmeId, enterpriseId } = key;
    return this.unit.run(actor, async () => {
      await this.challenges.requireFirm(key);
      const [known] = await this.challenges.municipalities([request.municipalityCode]);
      if (!known) throw AppError.invalidField('municipalityCode', 'municipality.unknown');
      await this.challenges.hold(key);
      requireNew(await this.challenges.raisedBy(key), request.words);
      const challengeId = newId();
      await this.challenges.raise({
        ...{ ...request, programmeId, enterpriseId, id: challengeId },
        ...{ recordedAt: this.clock.now(), recordedBy: actor.personId },
        ...{ takenBackAt: null, takenBackBy: null, takenBackReason: null },
      });
      await this.note('challenge.add', { ...key, challengeId });
      return this.read(key);
    });
  }

  /** Takes back what should not stand: it is still shown, and counts no more. */
  takeBack(actor: PersonActor, key: ChallengeKey, reason: string): Promise<ChallengeView[]> {
    return this.unit.run(actor, async () => {
      const challenge = await this.challenges.lock(key);
      await this.challenges.takeBack(challenge, {
        ...{ takenBackAt: this.clock.now(), takenBackBy: actor.personId, takenBackReason: reason },
      });
      await this.note('challenge.annul', key);
      return this.read(key);
    });
  }

  private async read(key: FirmKey): Promise<ChallengeView[]> {
    const rows = await this.challenges.raisedBy(key);
    const ids = [...new Set(rows.flatMap(({ sharedId }) => sharedId ?? []))];
    const [shared, acts] = [
      await this.shared.named(key.programmeId, ids),
      await this.shared.acts(key.programmeId, ids),
    ];
    const into = new Map(
      shared.map(({ id, title, about }) => {
        const done = acts.filter((one) => one.sharedId === id && one.takenBackAt === null);
        const standing = done.map(({ sharedId: _, ...act }) => act);
        return [id, { id, title, about, state: challengeStateOf(standing), acts: standing }];
      }),
    );
    return rows.map(({ sharedId, ...row }) => ({
      ...{ ...row, gatheredInto: into.get(sharedId ?? '') ?? null },
    }));
  }

  private async note(action: string, key: ChallengeKey): Promise<void> {
    const { programmeId, enterpriseId, challengeId } = key;
    const subject = { subjectKind: 'challenge', subjectId: challengeId, programmeId };
    await this.audit.record({ action, ...subject, details: { enterpriseId } });
  }
}

/** Refuses what was raised already in these words. */
function requireNew(known: readonly RaisedRow[], words: string): void {
  const plain = (text: string): string => text.trim().toLocaleLowerCase('fi');
  const isSame = (one: RaisedRow): boolean =>
    one.takenBackAt === null && plain(one.words) === plain(words);
  if (known.some(isSame)) throw AppError.conflict('challenge.known');
}
