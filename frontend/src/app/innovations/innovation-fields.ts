import { maxLength, pattern, required, schema, validate } from '@angular/forms/signals';
import type {
  AddInnovationRequest,
  AddInnovationStepRequest,
  InnovationStepView,
} from '@verso/contract';
import {
  type ClimateBenefit,
  helsinkiDate,
  INNOVATION_LIMITS as LIMITS,
  INNOVATION_STAGES,
  type InnovationKind,
  type InnovationStage,
  type SustainableGoal,
} from '@verso/domain';

/** Something new, or a step of it, as it is typed; an empty text is what is not told. */
export interface InnovationFields {
  readonly isNew: boolean;
  readonly name: string;
  readonly kind: InnovationKind;
  readonly sdgs: readonly SustainableGoal[];
  readonly stage: InnovationStage;
  readonly happenedOn: string;
  readonly evidence: string;
  readonly link: string;
  readonly due: '' | 'yes' | 'no';
  readonly climate: ClimateBenefit | '';
  readonly climateWords: string;
  readonly droppedReason: string;
}

type Step = Pick<InnovationStepView, 'stage' | 'takenBackAt'>;

/** The stages that may be told next: each once, a follow-up of what was introduced only. */
export function stagesAfter(steps: readonly Step[] | null): readonly InnovationStage[] {
  if (steps === null) return ['idea', 'pilot', 'introduced'];
  const told = new Set(steps.filter((step) => step.takenBackAt === null).map((one) => one.stage));
  if (told.has('dropped')) return [];
  const ends: InnovationStage = told.has('introduced') ? 'dropped' : 'follow-up';
  return INNOVATION_STAGES.filter((stage) => stage === 'follow-up' || !told.has(stage)).filter(
    (stage) => stage !== ends && !(stage === 'dropped' && told.has('follow-up')),
  );
}

/** Where the next step most likely is: the first after the furthest. */
const likely = (steps: readonly Step[] | null): InnovationStage => {
  const stages = stagesAfter(steps);
  const told = (steps ?? []).filter(({ takenBackAt }) => takenBackAt === null);
  const furthest = Math.max(-1, ...told.map(({ stage }) => INNOVATION_STAGES.indexOf(stage)));
  return (
    stages.find((stage) => INNOVATION_STAGES.indexOf(stage) >= furthest) ?? stages[0] ?? 'idea'
  );
};

/** An untouched form, of something new or of the next step, today. */
export const nothingNew = (steps: readonly Step[] | null): InnovationFields => ({
  ...{ isNew: steps === null, name: '', kind: 'product', sdgs: [], stage: likely(steps) },
  ...{ happenedOn: helsinkiDate(Date.now()), evidence: '', link: '', due: '' },
  ...{ climate: '', climateWords: '', droppedReason: '' },
});

/** Whether the benefit has words. */
export const isClaimed = (climate: string): boolean =>
  climate === 'expected' || climate === 'measured';

export const innovationRules = schema<InnovationFields>((path) => {
  required(path.name, { when: (context) => context.valueOf(path.isNew) });
  maxLength(path.name, LIMITS.name.max);
  required(path.happenedOn);
  validate(path.happenedOn, ({ value }) =>
    value() > helsinkiDate(Date.now()) ? { kind: 'in-the-future' } : null,
  );
  maxLength(path.evidence, LIMITS.words.max);
  maxLength(path.link, LIMITS.link.max);
  pattern(path.link, /^\s*(https:\/\/\S+)?\s*$/);
  required(path.climateWords, { when: (context) => isClaimed(context.valueOf(path.climate)) });
  maxLength(path.climateWords, LIMITS.words.max);
  required(path.droppedReason, { when: (context) => context.valueOf(path.stage) === 'dropped' });
  maxLength(path.droppedReason, LIMITS.words.max);
});

/** A step as it is sent: what its stage has not is left out, whatever was typed before. */
export const innovationStepRequest = (fields: InnovationFields): AddInnovationStepRequest => {
  const { stage, happenedOn, due, climate } = fields;
  const said = (text: string, where = true) => (where ? text.trim() || null : null);
  return {
    ...{ stage, happenedOn, evidence: said(fields.evidence), link: said(fields.link) },
    dueToSupport: stage === 'introduced' && due !== '' ? due === 'yes' : null,
    climate: climate || null,
    climateWords: said(fields.climateWords, isClaimed(climate)),
    droppedReason: said(fields.droppedReason, stage === 'dropped'),
  };
};

export const innovationRequest = (fields: InnovationFields): AddInnovationRequest => ({
  ...innovationStepRequest(fields),
  ...{ name: fields.name.trim(), kind: fields.kind, sdgs: [...fields.sdgs] },
});
