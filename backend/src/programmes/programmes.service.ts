import { Injectable } from '@nestjs/common';
import { KPIS, type PersonActor } from '@verso/domain';

import { Audit } from '../platform/audit/audit.js';
import { Clock } from '../platform/clock/clock.js';
import { newId } from '../platform/clock/new-id.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { AppError, type FieldError } from '../platform/errors/app-error.js';
import type { KpiTarget } from './kpi-target.entity.js';
import type {
  CreateProgrammeRequest,
  KpiTargetRequest,
  ProgrammeView,
  SetTargetsRequest,
} from './programmes.dto.js';
import { ProgrammesRepository } from './programmes.repository.js';

@Injectable()
export class ProgrammesService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly programmes: ProgrammesRepository,
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

  create(actor: PersonActor, request: CreateProgrammeRequest): Promise<{ id: string }> {
    return this.unit.run(actor, async () => {
      await this.requireSound(request);
      const { code, label, regionCode, startsOn, endsOn, budgetCents = null } = request;
      const id = newId();
      await this.programmes.add({
        id,
        code,
        label: { fi: label.fi, sv: label.sv, en: label.en },
        regionCode,
        startsOn,
        endsOn,
        budgetCents,
        createdAt: this.clock.now(),
        archivedAt: null,
      });
      await this.audit.record({
        action: 'programme.create',
        subjectKind: 'programme',
        subjectId: id,
        programmeId: id,
      });
      return { id };
    });
  }

  /** Sets what the programme has promised: a target that is not named any more is taken back. */
  setTargets(
    actor: PersonActor,
    programmeId: string,
    { targets }: SetTargetsRequest,
  ): Promise<ProgrammeView> {
    return this.unit.run(actor, async () => {
      requireTargets(targets);
      await this.programmes.lockTargets(programmeId);
      const now = this.clock.now();
      const current = await this.programmes.currentTargets(programmeId);
      const changed = targets.filter((target) => !current.some((old) => isSame(old, target)));
      const gone = current.filter((old) => !targets.some((target) => isSame(old, target)));

      for (const old of gone) await this.programmes.supersede(old, now);
      for (const { kpi, target, dueOn } of changed) {
        const facts = { programmeId, kpi, target, dueOn, recordedBy: actor.personId };
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

  private async requireSound({ regionCode, startsOn, endsOn }: CreateProgrammeRequest) {
    const errors: FieldError[] = [];
    if (endsOn < startsOn) errors.push({ path: 'endsOn', code: 'dates.not-ordered' });
    if (!(await this.programmes.hasRegion(regionCode))) {
      errors.push({ path: 'regionCode', code: 'region.unknown' });
    }
    if (errors.length > 0) throw AppError.invalid('request.invalid', errors);
  }
}

function requireTargets(targets: readonly KpiTargetRequest[]): void {
  const errors = targets.flatMap(({ kpi, target }, index): FieldError[] => {
    const isTwice = targets.findIndex((other) => other.kpi === kpi) < index;
    if (isTwice) return [{ path: `targets.${index}.kpi`, code: 'target.twice' }];
    if (KPIS[kpi].unit !== 'share' || target <= 1) return [];
    return [{ path: `targets.${index}.target`, code: 'too-large', params: { max: 1 } }];
  });
  if (errors.length > 0) throw AppError.invalid('request.invalid', errors);
}

function isSame(old: KpiTarget, { kpi, target, dueOn }: KpiTargetRequest): boolean {
  return old.kpi === kpi && old.target === target && old.dueOn === dueOn;
}
