import { hidden, maxLength, required, schema, validate } from '@angular/forms/signals';
import type { NoteProspectContactRequest } from '@verso/contract';
import {
  addDays,
  helsinkiDate,
  PROSPECT_LIMITS as LIMITS,
  type ProspectOutcome,
  type ProspectWay,
} from '@verso/domain';

/** Half a year: who says "not now" seldom means next week. */
const USUAL_PAUSE_DAYS = 182;

/** A contact as it is typed. */
export interface ContactFields {
  readonly happenedOn: string;
  readonly way: ProspectWay;
  readonly outcome: ProspectOutcome | '';
  readonly askAgainOn: string;
  readonly note: string;
}

/** An untouched form: a call, today. */
export function noContact(): ContactFields {
  const today = helsinkiDate(Date.now());
  return {
    ...{ happenedOn: today, way: 'call', outcome: '', note: '' },
    askAgainOn: addDays(today, USUAL_PAUSE_DAYS),
  };
}

export const contactRules = schema<ContactFields>((path) => {
  required(path.happenedOn);
  validate(path.happenedOn, ({ value }) =>
    value() > helsinkiDate(Date.now()) ? { kind: 'in-the-future' } : null,
  );
  required(path.outcome);
  hidden(path.askAgainOn, { when: (context) => context.valueOf(path.outcome) !== 'not-now' });
  required(path.askAgainOn);
  validate(path.askAgainOn, (context) =>
    context.value() !== '' && context.value() <= context.valueOf(path.happenedOn)
      ? { kind: 'prospect.again-later' }
      : null,
  );
  maxLength(path.note, LIMITS.note.max);
});

/** As it is sent: only "not now" has a day on which to ask again. */
export function contactRequest(fields: ContactFields): NoteProspectContactRequest {
  const { happenedOn, way, askAgainOn, note } = fields;
  const outcome = fields.outcome || 'no-answer';
  return {
    ...{ happenedOn, way, outcome, note: note.trim() || null },
    askAgainOn: outcome === 'not-now' ? askAgainOn : null,
  };
}
