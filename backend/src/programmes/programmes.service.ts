import { Injectable } from '@nestjs/common';
import { isDivisible, isWithin, KPIS, type PersonActor, type ProgrammeDays } from '@verso/domain';

import { Audit } from '../platform/audit/audit.js';
import { Clock } from '../platform/clock/clock.js';
import { newId } from '../platform/clock/new-id.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { AppError, type FieldError } from '../platform/errors/app-error.js';
import type { KpiTarget } from './kpi-target.entity.js';
import type { KpiTargetRequest, ProgrammeView, SetTargetsRequest } from './programmes.dto.js';
import { ProgrammesRepository } from './programmes.repository.js';
import { SetUpRepository } from './set-up.repository.js';

@Injectable()
export class ProgrammesService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly programmes: ProgrammesRepository,
    private readonly setUp: SetUpRepository,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** The programmes in which the actor has a role; all of them for an administrator. */
  async list(actor: PersonActor): Promise<{ items: ProgrammeView[] }> {
    return { items: await this.unit.run(actor, () => this.programmes.list()) };
  }

  get(actor: PersonActor, programmeId: string): Promise<ProgrammeView> {
    return this.unit.run(actor, () => this.programmes.get(programmeId));
  }

  /** Sets what the programme has promised: a target that is not named any more is taken back. */
  setTargets(
    actor: PersonActor,
    programmeId: string,
    { targets, basedOn }: SetTargetsRequest,
  ): Promise<ProgrammeView> {
    return this.unit.run(actor, async () => {
      await this.setUp.lock(programmeId, { part: 'targets', basedOn });
      const programme = await this.setUp.programme(programmeId);
      requireTargets(targets, await this.programmes.partnerIds(programmeId), programme);
      const now = this.clock.now();
      const current = await this.programmes.currentTargets(programmeId);
      const changed = targets.filter((target) => !current.some((old) => isSame(old, target)));
      const gone = current.filter((old) => !targets.some((target) => isSame(old, target)));

      for (const old of gone) await this.programmes.supersede(old, now);
      for (const { kpi, organisationId = null, target, dueOn } of changed) {
        const facts = {
          programmeId,
          kpi,
          organisationId,
          target,
          dueOn,
          recordedBy: actor.personId,
        };
        const times = { recordedAt: now, supersededAt: null };
        await this.programmes.addTarget({ id: newId(), ...facts, ...times });
      }
      await this.audit.record({
        action: 'target.set',
        subjectKind: 'programme',
        subjectId: programmeId,
        programmeId,
        details: { changed: changed.length, gone: gone.length },
      });
      return this.programmes.get(programmeId);
    });
  }
}

function requireTargets(
  targets: readonly KpiTargetRequest[],
  partnerIds: readonly string[],
  { startsOn, endsOn }: ProgrammeDays,
): void {
  const keys = targets.map(({ kpi, organisationId }) => `${kpi} ${organisationId ?? ''}`);
  const errors = targets.flatMap(({ kpi, organisationId, target, dueOn }, index): FieldError[] => {
    const at = `targets.${index}`;
    if (keys.indexOf(keys[index] ?? '') < index) {
      return [{ path: `${at}.kpi`, code: 'target.twice' }];
    }
    if (organisationId) {
      if (!isDivisible(kpi)) return [{ path: `${at}.kpi`, code: 'target.not-divisible' }];
      if (!partnerIds.includes(organisationId)) {
        return [{ path: `${at}.organisationId`, code: 'partner.unknown' }];
      }
    }
    if (!isWithin(dueOn, { startsOn, endsOn })) {
      const params = { startsOn, endsOn };
      return [{ path: `${at}.dueOn`, code: 'target.outside-programme', params }];
    }
    if (KPIS[kpi].unit !== 'share' || target <= 1) return [];
    return [{ path: `${at}.target`, code: 'too-large', params: { max: 1 } }];
  });
  if (errors.length > 0) throw AppError.invalid('request.invalid', errors);
}

function isSame(old: KpiTarget, { kpi, organisationId = null, ...one }: KpiTargetRequest): boolean {
  const isOfOne = old.kpi === kpi && old.organisationId === organisationId;
  return isOfOne && old.target === one.target && old.dueOn === one.dueOn;
}
