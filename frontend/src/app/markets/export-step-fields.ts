import { max, maxLength, min, required, schema, validate } from '@angular/forms/signals';
import type { AddExportStepRequest } from '@verso/contract';
import {
  centsOf,
  MARKET_LIMITS as LIMITS,
  EXPORT_STAGES,
  type ExportChannel,
  type ExportHelp,
  type ExportStage,
  helsinkiDate,
  VALUED_STAGES,
} from '@verso/domain';

/** A step as it is typed; an empty text is what is not told. */
export interface ExportStepFields {
  readonly country: string;
  readonly stage: ExportStage;
  readonly happenedOn: string;
  /** Euros. */
  readonly valueCents: number | null;
  readonly channel: ExportChannel | '';
  readonly partner: string;
  readonly helped: ExportHelp | '';
  readonly note: string;
}

/** An untouched form: the stage that comes next in the market, today. */
export const noStep = (country: string, reached: ExportStage | null): ExportStepFields => ({
  ...{ country, stage: stageAfter(reached), happenedOn: helsinkiDate(Date.now()) },
  ...{ valueCents: null, channel: '', partner: '', helped: '', note: '' },
});

const stageAfter = (reached: ExportStage | null): ExportStage =>
  EXPORT_STAGES[reached === null ? 0 : EXPORT_STAGES.indexOf(reached) + 1] ?? 'repeat';

export const exportStepRules = schema<ExportStepFields>((path) => {
  required(path.country);
  required(path.happenedOn);
  validate(path.happenedOn, ({ value }) =>
    value() > helsinkiDate(Date.now()) ? { kind: 'in-the-future' } : null,
  );
  min(path.valueCents, LIMITS.valueCents.min / 100);
  max(path.valueCents, LIMITS.valueCents.max / 100);
  maxLength(path.partner, LIMITS.partner.max);
  maxLength(path.note, LIMITS.note.max);
});

/** As it is sent: a stage without an amount has none, whatever was typed before it was chosen. */
export const exportStepRequest = (fields: ExportStepFields): AddExportStepRequest => {
  const { country, stage, happenedOn, valueCents, channel, partner, helped, note } = fields;
  return {
    ...{ country, stage, happenedOn, channel: channel || null, helped: helped || null },
    valueCents: VALUED_STAGES.includes(stage) ? centsOf(valueCents) : null,
    ...{ partner: partner.trim() || null, note: note.trim() || null },
  };
};
