import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@verso/domain';

import { Audit } from '../platform/audit/audit.js';
import { Clock } from '../platform/clock/clock.js';
import { newId } from '../platform/clock/new-id.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { AppError, type FieldError } from '../platform/errors/app-error.js';
import { ObjectivesRepository } from './objectives.repository.js';
import type { ProgrammeObjective } from './programme-objective.entity.js';
import type { Objective, SetObjectivesRequest, SpecificObjective } from './set-up.dto.js';
import { SetUpRepository } from './set-up.repository.js';

type Wording = Omit<ProgrammeObjective, 'id' | 'recordedAt' | 'recordedBy' | 'supersededAt'>;

/** What a programme is for: objectives, and under them the specific ones with their indicators. */
@Injectable()
export class ObjectivesService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly objectives: ObjectivesRepository,
    private readonly setUp: SetUpRepository,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** One that is not named any more is taken back; one that is worded anew keeps its id. */
  set(actor: PersonActor, programmeId: string, request: SetObjectivesRequest): Promise<void> {
    return this.unit.run(actor, async () => {
      requireOnce(request.objectives);
      await this.setUp.lock(programmeId, { part: 'objectives', basedOn: request.basedOn });
      const wanted = wordingsOf(programmeId, request.objectives);
      const current = await this.objectives.current(programmeId);
      const changed = wanted.filter((wording) => !current.some((old) => isSame(old, wording)));
      const gone = current.filter((old) => !wanted.some((wording) => isSame(old, wording)));
      await this.objectives.supersede(gone, this.clock.now());
      await this.add(actor, changed);
      await this.audit.record({
        ...{ action: 'objective.set', subjectKind: 'programme', subjectId: programmeId },
        ...{ programmeId, details: { changed: changed.length, gone: gone.length } },
      });
    });
  }

  /** Adds what a template brings, in the open unit. */
  async add(actor: PersonActor, wordings: readonly Wording[]): Promise<void> {
    const facts = { recordedAt: this.clock.now(), recordedBy: actor.personId, supersededAt: null };
    await this.objectives.add(wordings.map((wording) => ({ ...wording, ...facts, id: newId() })));
  }
}

/** Rows of a tree, in its order. */
export function wordingsOf(programmeId: string, objectives: readonly Objective[]): Wording[] {
  const rowOf = (
    { id, code = null, label, kpis }: SpecificObjective,
    place: number,
    parentId: string | null,
  ): Wording => ({
    ...{ programmeId, objectiveId: id ?? newId(), parentId, code, kpis: [...new Set(kpis)], place },
    label: { fi: label.fi, sv: label.sv, en: label.en },
  });
  return objectives.flatMap((objective, place) => {
    const row = rowOf(objective, place, null);
    return [row, ...objective.specific.map((one, nth) => rowOf(one, nth, row.objectiveId))];
  });
}

function requireOnce(objectives: readonly Objective[]): void {
  const seen = new Set<string>();
  const check = ({ id }: SpecificObjective, path: string): FieldError[] => {
    if (!id) return [];
    if (seen.has(id)) return [{ path: `${path}.id`, code: 'objective.twice' }];
    seen.add(id);
    return [];
  };
  const errors = objectives.flatMap((objective, index) => [
    ...check(objective, `objectives.${index}`),
    ...objective.specific.flatMap((one, nth) => check(one, `objectives.${index}.specific.${nth}`)),
  ]);
  if (errors.length > 0) throw AppError.invalid('request.invalid', errors);
}

function isSame(old: ProgrammeObjective, wording: Wording): boolean {
  const worded = ({ objectiveId, parentId, code, label, kpis, place }: Wording) =>
    JSON.stringify([objectiveId, parentId, code, label.fi, label.sv, label.en, kpis, place]);
  return worded(old) === worded(wording);
}
