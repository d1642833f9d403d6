import { max, maxLength, min, required, schema, validate } from '@angular/forms/signals';
import type { AddForumReadingRequest, AddForumRequest } from '@verso/contract';
import {
  FORUM_LIMITS as LIMITS,
  type ForumHost,
  type ForumPriority,
  helsinkiDate,
} from '@verso/domain';

/** A firm that was there, as it was chosen. */
export interface ChosenFirm {
  readonly id: string;
  readonly name: string;
}

/** A forum or a fair as it is typed. */
export interface ForumFields {
  readonly name: string;
  readonly country: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly priority: ForumPriority;
  readonly host: ForumHost;
  readonly presenter: string;
  readonly firms: readonly ChosenFirm[];
}

export const noForum = (): ForumFields => ({
  ...{ name: '', country: '', startsOn: '', endsOn: '' },
  ...{ priority: 'normal', host: 'programme', presenter: '', firms: [] },
});

export const forumRules = schema<ForumFields>((path) => {
  required(path.name);
  maxLength(path.name, LIMITS.name.max);
  required(path.country);
  required(path.startsOn);
  validate(path.endsOn, (context) =>
    context.value() !== '' && context.value() < context.valueOf(path.startsOn)
      ? { kind: 'forum.days' }
      : null,
  );
  maxLength(path.presenter, LIMITS.presenter.max);
});

/** As it is sent: without a last day it lasted one. */
export const forumRequest = ({ firms, ...fields }: ForumFields): AddForumRequest => ({
  ...fields,
  ...{ name: fields.name.trim(), endsOn: fields.endsOn || fields.startsOn },
  ...{ presenter: fields.presenter.trim() || null, enterpriseIds: firms.map(({ id }) => id) },
});

/** A count as it is typed. */
export interface CountFields {
  readonly readOn: string;
  readonly contacts: number | null;
  readonly leads: number | null;
}

export const noCount = (): CountFields => ({
  ...{ readOn: helsinkiDate(Date.now()), contacts: null, leads: null },
});

export const countRules = schema<CountFields>((path) => {
  required(path.readOn);
  validate(path.readOn, ({ value }) =>
    value() > helsinkiDate(Date.now()) ? { kind: 'in-the-future' } : null,
  );
  required(path.contacts);
  for (const count of [path.contacts, path.leads]) {
    min(count, LIMITS.count.min);
    max(count, LIMITS.count.max);
  }
});

export const countRequest = ({ readOn, contacts, leads }: CountFields): AddForumReadingRequest => ({
  ...{ readOn, contacts: contacts ?? 0, leads },
});
