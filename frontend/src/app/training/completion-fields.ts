import { max, maxLength, min, required, schema, validate } from '@angular/forms/signals';
import type { RecordCompletionRequest } from '@verso/contract';
import { helsinkiDate, TRAINING_LIMITS as LIMITS, type TrainingSkill } from '@verso/domain';

/** A completion as it is typed. */
export interface CompletionFields {
  readonly contactId: string;
  readonly title: string;
  readonly organiser: string;
  readonly skill: TrainingSkill | '';
  readonly completedOn: string;
  readonly hours: number | null;
  readonly evidence: string;
}

/** An untouched form: completed today, by the contact of the firm where there is but one. */
export const noCompletion = (contactIds: readonly string[]): CompletionFields => ({
  ...{ contactId: contactIds.length === 1 ? (contactIds[0] ?? '') : '', title: '', organiser: '' },
  ...{ skill: '', completedOn: helsinkiDate(Date.now()), hours: null, evidence: '' },
});

export const completionRules = schema<CompletionFields>((path) => {
  required(path.contactId);
  required(path.title);
  maxLength(path.title, LIMITS.title.max);
  required(path.organiser);
  maxLength(path.organiser, LIMITS.organiser.max);
  required(path.skill);
  required(path.completedOn);
  validate(path.completedOn, ({ value }) =>
    value() > helsinkiDate(Date.now()) ? { kind: 'in-the-future' } : null,
  );
  required(path.hours);
  min(path.hours, LIMITS.hours.min);
  max(path.hours, LIMITS.hours.max);
  required(path.evidence);
  maxLength(path.evidence, LIMITS.evidence.max);
});

/** As it is sent; the rules have seen that nothing is missing. */
export const completionRequest = (fields: CompletionFields): RecordCompletionRequest => ({
  ...{ contactId: fields.contactId, completedOn: fields.completedOn },
  ...{ title: fields.title.trim(), organiser: fields.organiser.trim() },
  ...{ skill: fields.skill || 'other', hours: fields.hours ?? 0 },
  evidence: fields.evidence.trim(),
});
