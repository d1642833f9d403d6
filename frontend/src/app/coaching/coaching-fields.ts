import { maxLength, required, schema, validate } from '@angular/forms/signals';
import type {
  AddCoachingNoteRequest,
  PracticeView,
  SharePracticeRequest,
  TellTrialRequest,
} from '@verso/contract';
import {
  helsinkiDate,
  PRACTICE_LIMITS as LIMITS,
  type PracticeTopic,
  type TrialOutcome,
} from '@verso/domain';

const isToCome = (day: string) =>
  day > helsinkiDate(Date.now()) ? { kind: 'in-the-future' } : null;

/** A practice, as it is typed. */
export interface PracticeFields {
  readonly topic: PracticeTopic;
  readonly title: string;
  readonly did: string;
  readonly worksWhen: string;
}

export const practiceFields = (practice: PracticeView | null): PracticeFields => ({
  ...{ topic: practice?.topic ?? 'hosting', title: practice?.title ?? '' },
  ...{ did: practice?.did ?? '', worksWhen: practice?.worksWhen ?? '' },
});

export const practiceRules = schema<PracticeFields>((path) => {
  required(path.title);
  maxLength(path.title, LIMITS.title.max);
  required(path.did);
  maxLength(path.did, LIMITS.words.max);
  required(path.worksWhen);
  maxLength(path.worksWhen, LIMITS.words.max);
});

export const practiceRequest = (fields: PracticeFields): SharePracticeRequest => ({
  ...{ topic: fields.topic, title: fields.title.trim() },
  ...{ did: fields.did.trim(), worksWhen: fields.worksWhen.trim() },
});

/** What came of a practice in a group, as it is typed. */
export interface TrialFields {
  readonly networkId: string;
  readonly triedOn: string;
  readonly outcome: TrialOutcome;
  readonly words: string;
}

export const noTrial = (): TrialFields => ({
  ...{ networkId: '', triedOn: helsinkiDate(Date.now()), outcome: 'helped', words: '' },
});

export const trialRules = schema<TrialFields>((path) => {
  required(path.networkId);
  required(path.triedOn);
  validate(path.triedOn, ({ value }) => isToCome(value()));
  required(path.words);
  maxLength(path.words, LIMITS.trial.max);
});

export const trialRequest = (fields: TrialFields): TellTrialRequest => ({
  ...fields,
  words: fields.words.trim(),
});

/** A note of coaching, as it is typed. */
export interface NoteFields {
  /** Empty for oneself. */
  readonly coordinatorId: string;
  readonly metOn: string;
  readonly talked: string;
  readonly agreed: string;
  readonly nextOn: string;
  readonly isShared: boolean;
}

export const noNote = (coordinatorId = ''): NoteFields => ({
  coordinatorId,
  ...{ metOn: helsinkiDate(Date.now()), talked: '', agreed: '', nextOn: '', isShared: true },
});

export const noteRules = schema<NoteFields>((path) => {
  required(path.metOn);
  validate(path.metOn, ({ value }) => isToCome(value()));
  required(path.talked);
  maxLength(path.talked, LIMITS.words.max);
  maxLength(path.agreed, LIMITS.words.max);
  validate(path.nextOn, (context) =>
    context.value() !== '' && context.value() <= context.valueOf(path.metOn)
      ? { kind: 'coaching-note.next-later' }
      : null,
  );
});

/** As it is sent: what is not told is null. */
export const noteRequest = (fields: NoteFields): AddCoachingNoteRequest => ({
  ...{ metOn: fields.metOn, talked: fields.talked.trim(), agreed: fields.agreed.trim() || null },
  ...{ nextOn: fields.nextOn || null, isShared: fields.isShared },
  coordinatorId: fields.coordinatorId || null,
});
