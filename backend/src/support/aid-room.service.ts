import { Injectable } from '@nestjs/common';
import {
  type Aid,
  type AidFacts,
  type AidReport,
  ceilingOf,
  type DeMinimisRegulation,
  roomForGrant,
} from '@verso/domain';

import { Clock } from '../platform/clock/clock.js';
import { AppError } from '../platform/errors/app-error.js';
import type { DeclarationView, DeMinimisRoomView, RegisterCheckView } from './de-minimis.dto.js';
import { DeMinimisRepository } from './de-minimis.repository.js';
import type { FirmKey } from './support-keys.js';

/** The room for aid as one reads it today, and what it is worked out from. */
export interface RoomReading {
  readonly room: DeMinimisRoomView;
  readonly declaration: DeclarationView | null;
  readonly check: RegisterCheckView | null;
}

/** The room that undertakings have for de minimis aid. Each method is asked in an open unit. */
@Injectable()
export class AidRoomService {
  constructor(
    private readonly deMinimis: DeMinimisRepository,
    private readonly clock: Clock,
  ) {}

  /** The room under the general regulation today; null while it is unknown. */
  async cents(key: FirmKey): Promise<number | null> {
    return (await this.read(key, 'general')).room.roomCents;
  }

  async read(key: FirmKey, regulation: DeMinimisRegulation): Promise<RoomReading> {
    const declarations = await this.deMinimis.declarations(key);
    const checks = await this.deMinimis.checks(key);
    const facts = await this.facts(key, { declarations, checks });
    // the one that decides on a grant, also where another ceiling leaves less
    const room = roomForGrant({ ...facts, regulation, on: this.clock.today() });
    return {
      room: { ...room, regulation, missing: [...room.missing], lines: [...room.lines] },
      ...{ declaration: declarations[0] ?? null, check: checks[0] ?? null },
    };
  }

  /** Refuses aid that does not fit, with the arithmetic; what fits has its room until the unit ends. */
  async require(key: FirmKey, { grantedOn: on, cents, regulation }: Aid): Promise<void> {
    if (ceilingOf(regulation, on) === null) {
      throw AppError.invalidField('regulation', 'de-minimis.not-in-force');
    }
    await this.deMinimis.hold(key);
    const declarations = await this.deMinimis.declarations(key);
    const checks = await this.deMinimis.checks(key);
    const facts = await this.facts(key, { declarations, checks });
    const { missing, roomCents, ...room } = roomForGrant({ ...facts, regulation, on });
    if (roomCents === null) {
      throw AppError.conflict('de-minimis.unknown', { params: { missing: missing.join() } });
    }
    if (cents <= roomCents) return;
    const { ceilingCents, usedCents } = room;
    const arithmetic = { ceilingCents, usedCents, roomCents, aidCents: cents };
    const where = { on: room.on, regulation: room.regulation };
    throw AppError.conflict('de-minimis.above', { params: { ...arithmetic, ...where } });
  }

  private async facts(key: FirmKey, { declarations, checks }: Reports): Promise<AidFacts> {
    return {
      ledger: await this.deMinimis.ledger(key),
      declarations: declarations.map((one) => reportOf(one, one.declaredOn)),
      checks: checks.map((one) => reportOf(one, one.checkedOn)),
    };
  }
}

interface Reports {
  readonly declarations: readonly DeclarationView[];
  readonly checks: readonly RegisterCheckView[];
}

const reportOf = (
  { aid, recordedAt }: DeclarationView | RegisterCheckView,
  madeOn: string,
): AidReport => ({ madeOn, aid, recordedAt: new Date(recordedAt) });
