import { maxLength, required, schema, validate } from '@angular/forms/signals';
import type {
  AddChallengeActRequest,
  RaiseChallengeRequest,
  SharedChallengeView,
} from '@verso/contract';
import {
  CHALLENGE_ACTS,
  CHALLENGE_LIMITS as LIMITS,
  type ChallengeAct,
  type ChallengeKind,
  type ChallengeState,
  helsinkiDate,
  isChallengeOver,
} from '@verso/domain';

/** What is raised, as it is typed. */
export interface ChallengeFields {
  readonly kind: ChallengeKind;
  readonly words: string;
  readonly municipalityCode: string | null;
  readonly raisedOn: string;
}

/** Nothing raised yet, today and where the firm is. */
export const nothingRaised = (municipalityCode: string | null): ChallengeFields => ({
  ...{ kind: 'distance', words: '', municipalityCode, raisedOn: helsinkiDate(Date.now()) },
});

const isToCome = (day: string) =>
  day > helsinkiDate(Date.now()) ? { kind: 'in-the-future' } : null;

export const challengeRules = schema<ChallengeFields>((path) => {
  required(path.words);
  maxLength(path.words, LIMITS.words.max);
  required(path.municipalityCode);
  required(path.raisedOn);
  validate(path.raisedOn, ({ value }) => isToCome(value()));
});

export const challengeRequest = (fields: ChallengeFields): RaiseChallengeRequest => ({
  ...{ kind: fields.kind, words: fields.words.trim(), raisedOn: fields.raisedOn },
  municipalityCode: fields.municipalityCode ?? '',
});

/** A challenge that firms share, as it is typed. */
export interface SharedFields {
  readonly title: string;
  readonly about: string;
  readonly kind: ChallengeKind;
  readonly municipalities: readonly string[];
}

export const sharedFields = (shared: SharedChallengeView | null): SharedFields => ({
  ...{ title: shared?.title ?? '', about: shared?.about ?? '' },
  ...{ kind: shared?.kind ?? 'distance', municipalities: shared?.municipalities ?? [] },
});

export const sharedRules = schema<SharedFields>((path) => {
  required(path.title);
  maxLength(path.title, LIMITS.title.max);
  required(path.about);
  maxLength(path.about, LIMITS.words.max);
});

export const sharedRequest = (fields: SharedFields) => ({
  ...{ title: fields.title.trim(), about: fields.about.trim(), kind: fields.kind },
  municipalities: [...fields.municipalities],
});

/** What was done, as it is typed. */
export interface ActFields {
  readonly act: ChallengeAct;
  readonly happenedOn: string;
  readonly words: string;
  readonly handedTo: string;
}

/** What may be done next: what is over is only reopened. */
export const actsAfter = (state: ChallengeState): readonly ChallengeAct[] =>
  CHALLENGE_ACTS.filter((act) => (act === 'reopened') === isChallengeOver(state));

export const nothingDone = (state: ChallengeState): ActFields => ({
  ...{ act: actsAfter(state)[0] ?? 'worked-on', happenedOn: helsinkiDate(Date.now()) },
  ...{ words: '', handedTo: '' },
});

export const actRules = schema<ActFields>((path) => {
  required(path.happenedOn);
  validate(path.happenedOn, ({ value }) => isToCome(value()));
  required(path.words);
  maxLength(path.words, LIMITS.words.max);
  required(path.handedTo, { when: (context) => context.valueOf(path.act) === 'handed-over' });
  maxLength(path.handedTo, LIMITS.handedTo.max);
});

/** As it is sent: to whom only where it is handed over, whatever was typed before. */
export const actRequest = (fields: ActFields): AddChallengeActRequest => ({
  ...{ act: fields.act, happenedOn: fields.happenedOn, words: fields.words.trim() },
  handedTo: fields.act === 'handed-over' ? fields.handedTo.trim() : null,
});
