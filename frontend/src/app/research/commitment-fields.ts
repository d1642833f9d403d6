import { maxLength, required, schema, validate } from '@angular/forms/signals';
import type { AddCommitmentRequest, EndCommitmentRequest } from '@verso/contract';
import {
  COMMITMENT_LIMITS as LIMITS,
  type CommitmentKind,
  type CommitmentOutcome,
  helsinkiDate,
} from '@verso/domain';

const isToCome = (day: string) =>
  day > helsinkiDate(Date.now()) ? { kind: 'in-the-future' } : null;

/** A commitment as it is typed. */
export interface CommitmentFields {
  readonly researchPartnerId: string;
  readonly kind: CommitmentKind;
  readonly promised: string;
  readonly promisedOn: string;
  readonly dueOn: string;
  /** Empty where it came of no question. */
  readonly researchQuestionId: string;
}

export const noCommitment = (): CommitmentFields => ({
  ...{ researchPartnerId: '', kind: 'test', promised: '' },
  ...{ promisedOn: helsinkiDate(Date.now()), dueOn: '', researchQuestionId: '' },
});

export const commitmentRules = schema<CommitmentFields>((path) => {
  required(path.researchPartnerId);
  required(path.promised);
  maxLength(path.promised, LIMITS.promised.max);
  required(path.promisedOn);
  validate(path.promisedOn, ({ value }) => isToCome(value()));
  validate(path.dueOn, (context) =>
    context.value() !== '' && context.value() < context.valueOf(path.promisedOn)
      ? { kind: 'research-commitment.due-later' }
      : null,
  );
});

/** As it is sent, for a firm or for the programme: what is not told is null. */
export const commitmentRequest = (
  fields: CommitmentFields,
  enterpriseId: string | null,
): AddCommitmentRequest => ({
  ...{ ...fields, enterpriseId, promised: fields.promised.trim() },
  ...{ dueOn: fields.dueOn || null, researchQuestionId: fields.researchQuestionId || null },
});

/** How one ended, as it is typed. */
export interface EndFields {
  readonly outcome: CommitmentOutcome;
  readonly endedOn: string;
  readonly cameOf: string;
}

export const noEnd = (): EndFields => ({
  ...{ outcome: 'delivered', endedOn: helsinkiDate(Date.now()), cameOf: '' },
});

export const endRules = schema<EndFields>((path) => {
  required(path.endedOn);
  validate(path.endedOn, ({ value }) => isToCome(value()));
  required(path.cameOf);
  maxLength(path.cameOf, LIMITS.cameOf.max);
});

export const endRequest = (fields: EndFields): EndCommitmentRequest => ({
  ...fields,
  cameOf: fields.cameOf.trim(),
});
