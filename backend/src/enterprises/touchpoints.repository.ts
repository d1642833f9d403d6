import { Injectable } from '@nestjs/common';

import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { AppError } from '../platform/errors/app-error.js';
import type { FirmKey } from './enterprises.repository.js';
import { Touchpoint, TouchpointNote } from './touchpoint.entity.js';

/** A contact with a firm. */
export interface TouchpointKey extends FirmKey {
  readonly touchpointId: string;
}

/** When staff and firms were in touch. */
@Injectable()
export class TouchpointsRepository {
  constructor(private readonly unit: UnitOfWork) {}

  async add(touchpoint: Touchpoint, note: string | null): Promise<void> {
    await this.unit.manager.insert(Touchpoint, touchpoint);
    if (note !== null) await this.addNote(touchpoint, note);
  }

  async addNote({ id: touchpointId, programmeId }: Touchpoint, text: string): Promise<void> {
    await this.unit.manager.insert(TouchpointNote, { touchpointId, programmeId, text });
  }

  /** What stands, locked until the unit ends; what was superseded is nobody's to change. */
  async lock({ programmeId, enterpriseId, touchpointId: id }: TouchpointKey): Promise<Touchpoint> {
    const where = { programmeId, enterpriseId, id };
    const lock = { mode: 'pessimistic_write' } as const;
    const standing = await this.unit.manager.findOne(Touchpoint, { where, lock });
    if (standing) return standing;
    if (await this.unit.manager.existsBy(Touchpoint, where)) {
      throw AppError.conflict('touchpoint.superseded');
    }
    throw AppError.notFound('touchpoint');
  }

  async noteOf({ programmeId, id: touchpointId }: Touchpoint): Promise<string | null> {
    const where = { programmeId, touchpointId };
    return (await this.unit.manager.findOneBy(TouchpointNote, where))?.text ?? null;
  }

  async supersede({ programmeId, id }: Touchpoint, supersededAt: Date): Promise<void> {
    await this.unit.manager.update(Touchpoint, { programmeId, id }, { supersededAt });
  }
}
