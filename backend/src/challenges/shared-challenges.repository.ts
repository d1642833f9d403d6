import { Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';

import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { AppError } from '../platform/errors/app-error.js';
import { Challenge } from './challenge.entity.js';
import type { SharedKey } from './challenge-keys.js';
import type { ChallengeActView } from './challenges.dto.js';
import { GatheredChallenge } from './gathered-challenge.entity.js';
import { SharedChallenge } from './shared-challenge.entity.js';
import { SharedChallengeAct } from './shared-challenge-act.entity.js';
import type { SharedChallengeFields } from './shared-challenges.dto.js';
import { ACTS_SQL } from './shared-challenges.queries.js';

/** What was done, with what it was done about. */
export type ActOfShared = ChallengeActView & { readonly sharedId: string };

type TakenBack = Pick<SharedChallengeAct, 'takenBackAt' | 'takenBackBy' | 'takenBackReason'>;

const LOCK = { mode: 'pessimistic_write' } as const;

/** Challenges that firms share, what is gathered into them, and what is done about them. */
@Injectable()
export class SharedChallengesRepository {
  constructor(private readonly unit: UnitOfWork) {}

  named(programmeId: string, ids: readonly string[]): Promise<SharedChallenge[]> {
    return this.unit.manager.findBy(SharedChallenge, { programmeId, id: In(ids) });
  }

  acts(programmeId: string, ids: readonly string[]): Promise<ActOfShared[]> {
    return this.unit.query<ActOfShared>(ACTS_SQL, [programmeId, ids]);
  }

  /** Whoever names one waits for others who do so in the same programme. */
  async hold(programmeId: string): Promise<void> {
    await this.unit.query(
      `SELECT pg_advisory_xact_lock(hashtextextended('shared-challenges:' || $1, 0))`,
      [programmeId],
    );
  }

  /** The others of that title, whatever its letters' case. */
  isTaken({ programmeId, id }: Pick<SharedChallenge, 'programmeId' | 'id'>, title: string) {
    return this.unit
      .query(
        `SELECT 1 FROM shared_challenge s
          WHERE s.programme_id = $1 AND s.id <> $2 AND lower(s.title) = lower($3)`,
        [programmeId, id, title],
      )
      .then((rows) => rows.length > 0);
  }

  async open(shared: SharedChallenge): Promise<void> {
    await this.unit.manager.insert(SharedChallenge, shared);
  }

  /** Locked until the unit ends. */
  async lock({ programmeId, sharedChallengeId: id }: SharedKey): Promise<SharedChallenge> {
    const where = { programmeId, id };
    const shared = await this.unit.manager.findOne(SharedChallenge, { where, lock: LOCK });
    if (!shared) throw AppError.notFound('shared-challenge');
    return shared;
  }

  async change(shared: SharedChallenge, fields: SharedChallengeFields): Promise<void> {
    const { programmeId, id, version } = shared;
    const to = { ...fields, version: version + 1 };
    await this.unit.manager.update(SharedChallenge, { programmeId, id }, to);
  }

  /** What firms raised, locked in one order, so that two who gather the same never wait for each other. */
  raised(programmeId: string, ids: readonly string[]): Promise<Challenge[]> {
    return this.unit.manager.find(Challenge, {
      ...{ where: { programmeId, id: In(ids), takenBackAt: IsNull() }, order: { id: 'ASC' } },
      lock: LOCK,
    });
  }

  isGathered(programmeId: string, ids: readonly string[]): Promise<boolean> {
    const standing = { programmeId, challengeId: In(ids), releasedAt: IsNull() };
    return this.unit.manager.existsBy(GatheredChallenge, standing);
  }

  async gather(rows: readonly GatheredChallenge[]): Promise<void> {
    await this.unit.manager.insert(GatheredChallenge, [...rows]);
  }

  /** Lets one go; says whether it was there. */
  async release(
    { programmeId, sharedChallengeId: sharedId }: SharedKey,
    challengeId: string,
    by: Pick<GatheredChallenge, 'releasedAt' | 'releasedBy'>,
  ): Promise<boolean> {
    const standing = { programmeId, sharedId, challengeId, releasedAt: IsNull() };
    const { affected } = await this.unit.manager.update(GatheredChallenge, standing, by);
    return affected === 1;
  }

  async addAct(act: SharedChallengeAct): Promise<void> {
    await this.unit.manager.insert(SharedChallengeAct, act);
  }

  async takeActBack(programmeId: string, id: string, change: TakenBack): Promise<void> {
    await this.unit.manager.update(SharedChallengeAct, { programmeId, id }, change);
  }
}
