import { Injectable } from '@nestjs/common';
import {
  isAboveWhole,
  isWithin,
  openPoints,
  type PersonActor,
  type ProgrammeDays,
} from '@verso/domain';

import { Audit } from '../platform/audit/audit.js';
import { Clock } from '../platform/clock/clock.js';
import { newId } from '../platform/clock/new-id.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { AppError, type FieldError } from '../platform/errors/app-error.js';
import { ObjectivesService, wordingsOf } from './objectives.service.js';
import type { CreateProgrammeRequest } from './programmes.dto.js';
import { ProgrammesRepository } from './programmes.repository.js';
import type { SetAreaRequest, SetBasicsRequest, SetUpTargetView, SetUpView } from './set-up.dto.js';
import type { PartChange } from './set-up-versions.js';
import { type ProgrammeFacts, SetUpRepository } from './set-up.repository.js';
import type { ProgrammeTemplate } from './templates/programme-template.js';
import { templateOf } from './templates/templates.js';

/** Setting a programme up, step by step: begun from a template, and open to be changed later. */
@Injectable()
export class SetUpService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly setUp: SetUpRepository,
    private readonly programmes: ProgrammesRepository,
    private readonly objectives: ObjectivesService,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  get(actor: PersonActor, programmeId: string): Promise<SetUpView> {
    return this.unit.run(actor, async () => {
      const { hasManager, ...view } = await this.setUp.shown(programmeId);
      const open = openPoints({
        ...{ budgetCents: view.budgetCents, fund: view.funding.fund, hasManager },
        hasFundingLine: view.funding.line !== null,
        areas: view.eligibleAreas.length,
        priorities: view.priorities.length,
        partners: view.partners.map((one) => ({ ...one, contacts: one.contacts.length })),
        objectives: view.objectives.length,
        targets: view.targets.filter(({ supersededAt }) => supersededAt === null).length,
      });
      return { ...view, open };
    });
  }

  create(actor: PersonActor, request: CreateProgrammeRequest): Promise<{ id: string }> {
    return this.unit.run(actor, async () => {
      await this.requireSound(request);
      if (await this.setUp.hasCode(request.code)) refuseCode();
      const { code, label, regionCode, startsOn, endsOn, budgetCents = null } = request;
      const template = templateOf(request.template ?? 'empty');
      const id = newId();
      const at = this.clock.now();
      await this.setUp.add(
        {
          ...{ id, code, regionCode, startsOn, endsOn, budgetCents, createdAt: at },
          label: { fi: label.fi, sv: label.sv, en: label.en },
          ...{ fund: template.fund, fundingLine: template.line, eligibleAreas: [regionCode] },
          ...{ priorities: [], archivedAt: null },
        },
        { by: actor.personId, at },
      );
      await this.begin(actor, id, endsOn, template);
      await this.note('programme.create', id, { template: template.key });
      return { id };
    });
  }

  setBasics(actor: PersonActor, programmeId: string, request: SetBasicsRequest): Promise<void> {
    const { label, startsOn, endsOn, budgetCents = null, basedOn } = request;
    const words = { fi: label.fi, sv: label.sv, en: label.en };
    return this.change(actor, programmeId, { part: 'basics', basedOn }, async () => {
      if (endsOn < startsOn) refuse({ path: 'endsOn', code: 'dates.not-ordered' });
      refuseLeftOut(await this.setUp.targets(programmeId), { startsOn, endsOn });
      const parts = await this.setUp.partners(programmeId);
      const isAbove = ['funder', 'doing'].some((side) =>
        isAboveWhole(
          parts.filter(({ role }) => (role === 'funder') === (side === 'funder')),
          budgetCents,
        ),
      );
      if (isAbove) refuse({ path: 'budgetCents', code: 'share.above-whole' });
      return { label: words, startsOn, endsOn, budgetCents };
    });
  }

  setArea(actor: PersonActor, programmeId: string, request: SetAreaRequest): Promise<void> {
    const asked = { part: 'area', basedOn: request.basedOn } as const;
    return this.change(actor, programmeId, asked, async () => {
      const eligibleAreas = [...new Set(request.eligibleAreas)].sort();
      const known = await this.setUp.knownAreas(eligibleAreas);
      if (known.length < eligibleAreas.length) {
        refuse({ path: 'eligibleAreas', code: 'area.unknown' });
      }
      return { eligibleAreas, priorities: [...new Set(request.priorities)].sort() };
    });
  }

  /** What is the same as before is not written again. */
  private change(
    actor: PersonActor,
    programmeId: string,
    asked: PartChange,
    changesOf: () => Promise<Partial<ProgrammeFacts>>,
  ): Promise<void> {
    return this.unit.run(actor, async () => {
      await this.setUp.lock(programmeId, asked);
      const programme = await this.setUp.programme(programmeId);
      const changes = await changesOf();
      const names = Object.keys(changes) as (keyof ProgrammeFacts)[];
      const changed = names.filter((name) => !isEqual(programme[name], changes[name]));
      if (changed.length === 0) return;
      await this.setUp.change(programme, changes, { by: actor.personId, at: this.clock.now() });
      await this.note('programme.change', programmeId, { changed });
    });
  }

  private async begin(
    actor: PersonActor,
    programmeId: string,
    dueOn: string,
    { objectives, targets }: ProgrammeTemplate,
  ): Promise<void> {
    const tree = objectives.map((one) => ({
      ...{ ...one, kpis: [...one.kpis] },
      specific: one.specific.map((under) => ({ ...under, kpis: [...under.kpis] })),
    }));
    await this.objectives.add(actor, wordingsOf(programmeId, tree));
    for (const { kpi, target } of targets) {
      await this.programmes.addTarget({
        ...{ id: newId(), programmeId, kpi, organisationId: null, target, dueOn },
        ...{ recordedAt: this.clock.now(), recordedBy: actor.personId, supersededAt: null },
      });
    }
  }

  private async requireSound({ regionCode, startsOn, endsOn }: CreateProgrammeRequest) {
    const errors: FieldError[] = [];
    if (endsOn < startsOn) errors.push({ path: 'endsOn', code: 'dates.not-ordered' });
    if (!(await this.setUp.hasRegion(regionCode))) {
      errors.push({ path: 'regionCode', code: 'region.unknown' });
    }
    if (errors.length > 0) refuse(...errors);
  }

  private async note(action: string, programmeId: string, details: object): Promise<void> {
    const subject = { subjectKind: 'programme', subjectId: programmeId, programmeId };
    await this.audit.record({ action, ...subject, details: { ...details } });
  }
}

function refuse(...errors: FieldError[]): never {
  throw AppError.invalid('request.invalid', errors);
}

/** A promise stays within the programme's days: the first that would not is named. */
function refuseLeftOut(targets: readonly SetUpTargetView[], days: ProgrammeDays): void {
  const left = targets.find((one) => one.supersededAt === null && !isWithin(one.dueOn, days));
  if (!left) return;
  const { kpi, dueOn } = left;
  const path = dueOn < days.startsOn ? 'startsOn' : 'endsOn';
  refuse({ path, code: 'programme.leaves-target', params: { kpi, dueOn } });
}

function refuseCode(): never {
  const code = 'programme.code-taken';
  throw AppError.conflict(code, { fields: [{ path: 'code', code }] });
}

/** Equal whatever the order in which a stored object has its keys. */
function isEqual(one: unknown, other: unknown): boolean {
  const inOrder = (value: unknown): string =>
    JSON.stringify(value, (_, inner: unknown) =>
      typeof inner === 'object' && inner !== null && !Array.isArray(inner)
        ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
        : inner,
    );
  return inOrder(one) === inOrder(other);
}
