import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';

import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { AppError } from '../platform/errors/app-error.js';
import type { ConsortiumFields, ConsortiumView } from './consortia.dto.js';
import { CONSORTIA_SQL } from './consortia.queries.js';
import { Consortium } from './consortium.entity.js';
import { ConsortiumMember } from './consortium-member.entity.js';
import { ConsortiumStepRow } from './consortium-step.entity.js';
import type { ConsortiumKey, FirmKey } from './research-keys.js';

export type ConsortiumRow = Omit<ConsortiumView, 'state' | 'grantedCents'>;
type TakenBack = Pick<ConsortiumStepRow, 'takenBackAt' | 'takenBackBy' | 'takenBackReason'>;
type Ended = Pick<ConsortiumMember, 'untilOn' | 'endedAt' | 'endedBy'>;

/** Consortia of a programme, who is in them and what happened. */
@Injectable()
export class ConsortiaRepository {
  constructor(private readonly unit: UnitOfWork) {}

  list(programmeId: string): Promise<ConsortiumRow[]> {
    return this.unit.query<ConsortiumRow>(CONSORTIA_SQL, [programmeId, null, null]);
  }

  ofFirm({ programmeId, enterpriseId }: FirmKey): Promise<ConsortiumRow[]> {
    return this.unit.query<ConsortiumRow>(CONSORTIA_SQL, [programmeId, null, enterpriseId]);
  }

  async read({ programmeId, consortiumId }: ConsortiumKey): Promise<ConsortiumRow> {
    const [row] = await this.unit.query<ConsortiumRow>(CONSORTIA_SQL, [
      ...[programmeId, consortiumId, null],
    ]);
    if (!row) throw AppError.notFound('consortium');
    return row;
  }

  /** Whoever adds a consortium waits for others who do: names stand once. */
  async holdNames(programmeId: string): Promise<void> {
    await this.unit.query(`SELECT pg_advisory_xact_lock(hashtextextended('consortia:' || $1, 0))`, [
      programmeId,
    ]);
  }

  /** Whoever changes one waits for others who do. */
  async hold({ consortiumId }: ConsortiumKey): Promise<void> {
    await this.unit.query(
      `SELECT pg_advisory_xact_lock(hashtextextended('consortium:' || $1, 0))`,
      [consortiumId],
    );
  }

  async isNamed(programmeId: string, name: string, except: string | null): Promise<boolean> {
    const [row] = await this.unit.query(
      `SELECT 1 FROM consortium WHERE programme_id = $1 AND lower(name) = lower($2)
          AND ($3::uuid IS NULL OR id <> $3)`,
      [programmeId, name, except],
    );
    return row !== undefined;
  }

  /** How a firm of the programme is called today. */
  async nameOf({ programmeId, enterpriseId }: FirmKey): Promise<string> {
    const [firm] = await this.unit.query<{ name: string }>(
      `SELECT f.name FROM enterprise_profile f
        WHERE f.programme_id = $1 AND f.enterprise_id = $2 AND f.superseded_at IS NULL`,
      [programmeId, enterpriseId],
    );
    if (!firm) throw AppError.notFound('enterprise');
    return firm.name;
  }

  async add(consortium: Consortium): Promise<void> {
    await this.unit.manager.insert(Consortium, consortium);
  }

  async change(
    { programmeId, consortiumId: id }: ConsortiumKey,
    to: ConsortiumFields,
    version: number,
  ) {
    await this.unit.manager.update(Consortium, { programmeId, id }, { ...to, version });
  }

  async join(member: ConsortiumMember): Promise<void> {
    await this.unit.manager.insert(ConsortiumMember, member);
  }

  /** False where nobody is in it under that id today. */
  async end({ programmeId, consortiumId }: ConsortiumKey, id: string, to: Ended): Promise<boolean> {
    const present = { programmeId, consortiumId, id, untilOn: IsNull() };
    const { affected } = await this.unit.manager.update(ConsortiumMember, present, to);
    return affected === 1;
  }

  async addStep(step: ConsortiumStepRow): Promise<void> {
    await this.unit.manager.insert(ConsortiumStepRow, step);
  }

  async takeBack({ programmeId }: ConsortiumKey, id: string, to: TakenBack): Promise<void> {
    await this.unit.manager.update(ConsortiumStepRow, { programmeId, id }, to);
  }
}
