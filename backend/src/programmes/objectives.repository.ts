import { Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';

import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { ProgrammeObjective } from './programme-objective.entity.js';

/** Objectives as they were worded at their time. */
@Injectable()
export class ObjectivesRepository {
  constructor(private readonly unit: UnitOfWork) {}

  current(programmeId: string): Promise<ProgrammeObjective[]> {
    const where = { programmeId, supersededAt: IsNull() };
    return this.unit.manager.find(ProgrammeObjective, { where });
  }

  async supersede(objectives: readonly ProgrammeObjective[], at: Date): Promise<void> {
    if (objectives.length === 0) return;
    const ids = objectives.map(({ id }) => id);
    await this.unit.manager.update(ProgrammeObjective, { id: In(ids) }, { supersededAt: at });
  }

  async add(objectives: readonly ProgrammeObjective[]): Promise<void> {
    if (objectives.length > 0) await this.unit.manager.insert(ProgrammeObjective, [...objectives]);
  }
}
