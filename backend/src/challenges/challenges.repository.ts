import { Injectable } from '@nestjs/common';
import type { LocalisedText } from '@verso/domain';
import { IsNull } from 'typeorm';

import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { AppError } from '../platform/errors/app-error.js';
import { Challenge } from './challenge.entity.js';
import type { ChallengeKey, FirmKey } from './challenge-keys.js';
import type { ChallengeView, OwnChallengesFirm } from './challenges.dto.js';

/** A challenge with the id of what it was gathered into. */
export type RaisedRow = Omit<ChallengeView, 'gatheredInto'> & { readonly sharedId: string | null };

type TakenBack = Pick<Challenge, 'takenBackAt' | 'takenBackBy' | 'takenBackReason'>;

const RAISED_SQL = `
  SELECT c.id, c.kind, c.words, c.municipality_code AS "municipalityCode", a.label AS "municipalityLabel",
         c.raised_on AS "raisedOn", i.name AS "recordedByName", c.taken_back_at AS "takenBackAt",
         c.taken_back_reason AS "takenBackReason", g.shared_id AS "sharedId"
    FROM challenge c
    JOIN area a ON a.code = c.municipality_code
    LEFT JOIN person_identity i ON i.person_id = c.recorded_by
    LEFT JOIN gathered_challenge g
      ON g.programme_id = c.programme_id AND g.challenge_id = c.id AND g.released_at IS NULL
   WHERE c.programme_id = $1 AND c.enterprise_id = $2
   ORDER BY c.raised_on DESC, c.recorded_at DESC, c.id`;

const OWN_FIRMS_SQL = `
  SELECT o.programme_id AS "programmeId", p.label AS "programmeLabel", o.enterprise_id AS "enterpriseId",
         f.name AS "enterpriseName", f.municipality_code AS "municipalityCode"
    FROM verso.own_enterprises() o
    JOIN programme p ON p.id = o.programme_id
    JOIN enterprise_profile f ON f.programme_id = o.programme_id AND f.enterprise_id = o.enterprise_id
     AND f.superseded_at IS NULL
   ORDER BY f.name COLLATE "fi-x-icu", p.code, o.enterprise_id`;

/** What firms raised. */
@Injectable()
export class ChallengesRepository {
  constructor(private readonly unit: UnitOfWork) {}

  /** Absent firms are answered as absent. */
  async requireFirm({ programmeId, enterpriseId }: FirmKey): Promise<void> {
    const [firm] = await this.unit.query(
      'SELECT 1 FROM programme_enterprise pe WHERE pe.programme_id = $1 AND pe.enterprise_id = $2',
      [programmeId, enterpriseId],
    );
    if (!firm) throw AppError.notFound('enterprise');
  }

  ownFirms(): Promise<OwnChallengesFirm[]> {
    return this.unit.query<OwnChallengesFirm>(OWN_FIRMS_SQL);
  }

  raisedBy({ programmeId, enterpriseId }: FirmKey): Promise<RaisedRow[]> {
    return this.unit.query<RaisedRow>(RAISED_SQL, [programmeId, enterpriseId]);
  }

  /** Those of the codes that are municipalities of today, with their names. */
  municipalities(codes: readonly string[]): Promise<{ code: string; label: LocalisedText }[]> {
    return this.unit.query(
      `SELECT code, label FROM area
        WHERE kind = 'municipality' AND valid_until IS NULL AND code = ANY ($1::text[])`,
      [codes],
    );
  }

  /** The names of municipalities, former ones among them. */
  named(codes: readonly string[]): Promise<{ code: string; label: LocalisedText }[]> {
    return this.unit.query('SELECT code, label FROM area WHERE code = ANY ($1::text[])', [codes]);
  }

  /** Whoever raises something waits for others who do so for the same firm. */
  async hold({ programmeId, enterpriseId }: FirmKey): Promise<void> {
    await this.unit.query(
      `SELECT pg_advisory_xact_lock(hashtextextended('challenges:' || $1 || ':' || $2, 0))`,
      [programmeId, enterpriseId],
    );
  }

  async raise(challenge: Challenge): Promise<void> {
    await this.unit.manager.insert(Challenge, challenge);
  }

  /** What stands, locked until the unit ends. */
  async lock({ challengeId: id, ...key }: ChallengeKey): Promise<Challenge> {
    const where = { ...key, id };
    const standing = { ...where, takenBackAt: IsNull() };
    const lock = { mode: 'pessimistic_write' } as const;
    const challenge = await this.unit.manager.findOne(Challenge, { where: standing, lock });
    if (challenge) return challenge;
    const isKnown = await this.unit.manager.existsBy(Challenge, where);
    throw isKnown ? AppError.conflict('challenge.taken-back') : AppError.notFound('challenge');
  }

  async takeBack({ programmeId, id }: Challenge, change: TakenBack): Promise<void> {
    await this.unit.manager.update(Challenge, { programmeId, id }, change);
  }
}
