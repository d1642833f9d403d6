import { maxLength, required, schema, validate } from '@angular/forms/signals';
import type { InterviewView, RecordInterviewRequest } from '@verso/contract';
import {
  helsinkiDate,
  INTERVIEW_LIMITS as LIMITS,
  INTERVIEW_QUESTIONS,
  type InterviewQuestion,
} from '@verso/domain';

/** An interview as it is typed; an empty text is a question that was left open. */
export type InterviewFields = Readonly<Record<InterviewQuestion | 'heldOn', string>>;

/** What stands, to be gone on with; an untouched form where nothing does, held today. */
export const interviewFields = (standing: InterviewView | null): InterviewFields => ({
  heldOn: standing?.heldOn ?? helsinkiDate(Date.now()),
  ...{ business: standing?.business ?? '', strengths: standing?.strengths ?? '' },
  ...{ obstacles: standing?.obstacles ?? '', ahead: standing?.ahead ?? '' },
  ...{ means: standing?.means ?? '', hopes: standing?.hopes ?? '' },
});

export const interviewRules = schema<InterviewFields>((path) => {
  required(path.heldOn);
  validate(path.heldOn, ({ value }) =>
    value() > helsinkiDate(Date.now()) ? { kind: 'in-the-future' } : null,
  );
  for (const question of INTERVIEW_QUESTIONS) maxLength(path[question], LIMITS.answer.max);
  validate(path.business, (context) =>
    INTERVIEW_QUESTIONS.every((question) => context.valueOf(path[question]).trim() === '')
      ? { kind: 'start-interview.empty' }
      : null,
  );
});

/** As it is sent; `basedOn` is the version that was shown. */
export const interviewRequest = (
  fields: InterviewFields,
  basedOn: string | null,
): RecordInterviewRequest => {
  const answer = (question: InterviewQuestion): string | null => fields[question].trim() || null;
  return {
    ...{ heldOn: fields.heldOn, business: answer('business'), strengths: answer('strengths') },
    ...{ obstacles: answer('obstacles'), ahead: answer('ahead'), means: answer('means') },
    ...{ hopes: answer('hopes'), basedOn },
  };
};
