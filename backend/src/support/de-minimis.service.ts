import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@verso/domain';

import { Audit } from '../platform/audit/audit.js';
import { Clock } from '../platform/clock/clock.js';
import { newId } from '../platform/clock/new-id.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { AppError } from '../platform/errors/app-error.js';
import type {
  DeclarationRequest,
  DeclarationView,
  RegisterCheckRequest,
  RegisterCheckView,
  ReportedAid,
} from './de-minimis.dto.js';
import { DeMinimisRepository } from './de-minimis.repository.js';
import type { FirmKey } from './support-keys.js';

/** What firms declare of their other aid, and what the central register shows of it: only ever added. */
@Injectable()
export class DeMinimisService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly deMinimis: DeMinimisRepository,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  declare(actor: PersonActor, key: FirmKey, told: DeclarationRequest): Promise<DeclarationView> {
    const { declaredOn, signedBy, aid } = told;
    const linkedBusinessIds = [...new Set(told.linkedBusinessIds)].sort();
    this.requireMade({ path: 'declaredOn', madeOn: declaredOn }, aid);
    return this.unit.run(actor, async () => {
      const own = await this.deMinimis.businessIdOf(key);
      if (own !== null && linkedBusinessIds.includes(own)) {
        throw AppError.invalidField('linkedBusinessIds', 'de-minimis.own-business-id');
      }
      await this.deMinimis.holdLinks();
      const id = newId();
      await this.deMinimis.addDeclaration({
        ...{ ...key, id, declaredOn, signedBy, linkedBusinessIds },
        ...{ recordedAt: this.clock.now(), recordedBy: actor.personId },
      });
      await this.addAid(key, { declarationId: id, checkId: null }, aid);
      await this.note('de-minimis-declaration', key, id);
      return foundIn(await this.deMinimis.declarations(key), id);
    });
  }

  check(actor: PersonActor, key: FirmKey, told: RegisterCheckRequest): Promise<RegisterCheckView> {
    const { checkedOn, aid } = told;
    this.requireMade({ path: 'checkedOn', madeOn: checkedOn }, aid);
    return this.unit.run(actor, async () => {
      await this.deMinimis.businessIdOf(key);
      const id = newId();
      const made = { recordedAt: this.clock.now(), checkedBy: actor.personId };
      await this.deMinimis.addCheck({ ...key, id, checkedOn, ...made });
      await this.addAid(key, { declarationId: null, checkId: id }, aid);
      await this.note('de-minimis-check', key, id);
      return foundIn(await this.deMinimis.checks(key), id);
    });
  }

  /** Nobody tells of what has not been yet. */
  private requireMade({ path, madeOn }: Made, aid: readonly ReportedAid[]): void {
    if (madeOn > this.clock.today()) throw AppError.invalidField(path, 'in-the-future');
    const later = aid.findIndex(({ grantedOn }) => grantedOn > madeOn);
    if (later >= 0) throw AppError.invalidField(`aid.${later}.grantedOn`, 'de-minimis.told-before');
  }

  private async addAid(key: FirmKey, report: ReportIds, aid: readonly ReportedAid[]) {
    if (aid.length === 0) return;
    await this.deMinimis.addAid(aid.map((one) => ({ ...key, ...report, id: newId(), ...one })));
  }

  private note(noun: string, { programmeId, enterpriseId }: FirmKey, id: string): Promise<void> {
    return this.audit.record({
      action: `${noun}.record`,
      ...{ subjectKind: noun, subjectId: id, programmeId },
      details: { enterpriseId },
    });
  }
}

interface Made {
  readonly path: string;
  readonly madeOn: string;
}

interface ReportIds {
  readonly declarationId: string | null;
  readonly checkId: string | null;
}

function foundIn<T extends { readonly id: string }>(reports: readonly T[], id: string): T {
  const found = reports.find((report) => report.id === id);
  if (!found) throw new Error('what was just written is there');
  return found;
}
