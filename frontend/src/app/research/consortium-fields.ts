import { hidden, max, maxLength, min, required, schema, validate } from '@angular/forms/signals';
import type {
  AddConsortiumStepRequest,
  BeginConsortiumRequest,
  ConsortiumView,
} from '@verso/contract';
import {
  centsOf,
  CONSORTIUM_LIMITS as LIMITS,
  consortiumStatesAfter,
  type ConsortiumState,
  eurosOf,
  helsinkiDate,
} from '@verso/domain';

const isToCome = (day: string) =>
  day > helsinkiDate(Date.now()) ? { kind: 'in-the-future' } : null;

/** A consortium as it is typed; an empty text is what is not told, and the amount is in euros. */
export interface ConsortiumTyped {
  readonly name: string;
  readonly about: string;
  readonly call: string;
  readonly callDueOn: string;
  readonly funder: string;
  readonly appliedCents: number | null;
}

export const typedOf = (told: ConsortiumView | null): ConsortiumTyped => ({
  ...{ name: told?.name ?? '', about: told?.about ?? '', call: told?.call ?? '' },
  ...{ callDueOn: told?.callDueOn ?? '', funder: told?.funder ?? '' },
  appliedCents: told?.appliedCents ? eurosOf(told.appliedCents) : null,
});

export const consortiumRules = schema<ConsortiumTyped>((path) => {
  required(path.name);
  maxLength(path.name, LIMITS.name.max);
  required(path.about);
  maxLength(path.about, LIMITS.about.max);
  maxLength(path.call, LIMITS.call.max);
  maxLength(path.funder, LIMITS.funder.max);
  min(path.appliedCents, LIMITS.cents.min / 100);
  max(path.appliedCents, LIMITS.cents.max / 100);
});

export const consortiumTold = (
  typed: ConsortiumTyped,
): Omit<BeginConsortiumRequest, 'happenedOn'> => ({
  ...{ name: typed.name.trim(), about: typed.about.trim(), call: typed.call.trim() || null },
  ...{ callDueOn: typed.callDueOn || null, funder: typed.funder.trim() || null },
  appliedCents: centsOf(typed.appliedCents),
});

/** What happened, as it is typed; the amount is in euros. */
export interface StepTyped {
  readonly state: ConsortiumState;
  readonly happenedOn: string;
  readonly grantedCents: number | null;
  readonly words: string;
}

/** What may follow what stands. */
export const nextStates = ({ steps }: ConsortiumView): readonly ConsortiumState[] =>
  consortiumStatesAfter(steps.filter(({ takenBackAt }) => takenBackAt === null));

export const noStep = (state: ConsortiumState): StepTyped => ({
  ...{ state, happenedOn: helsinkiDate(Date.now()), grantedCents: null, words: '' },
});

export const stepRules = schema<StepTyped>((path) => {
  required(path.happenedOn);
  validate(path.happenedOn, ({ value }) => isToCome(value()));
  hidden(path.grantedCents, { when: (context) => context.valueOf(path.state) !== 'granted' });
  min(path.grantedCents, LIMITS.cents.min / 100);
  max(path.grantedCents, LIMITS.cents.max / 100);
  maxLength(path.words, LIMITS.words.max);
});

export const stepRequest = (typed: StepTyped): AddConsortiumStepRequest => ({
  ...{ state: typed.state, happenedOn: typed.happenedOn, words: typed.words.trim() || null },
  grantedCents: typed.state === 'granted' ? centsOf(typed.grantedCents) : null,
});

/** Who joins what, as it is typed: a partner into a consortium, or a firm into one that is chosen. */
export interface JoinTyped {
  readonly chosen: string;
  readonly isLead: '' | 'yes';
  readonly sinceOn: string;
}

export const noJoin = (): JoinTyped => ({
  ...{ chosen: '', isLead: '', sinceOn: helsinkiDate(Date.now()) },
});

export const joinRules = schema<JoinTyped>((path) => {
  required(path.chosen);
  required(path.sinceOn);
  validate(path.sinceOn, ({ value }) => isToCome(value()));
});

export const joinRequest = ({ isLead, sinceOn }: JoinTyped) => ({
  ...{ isLead: isLead === 'yes', sinceOn },
});
