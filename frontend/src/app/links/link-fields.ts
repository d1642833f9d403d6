import { hidden, max, maxLength, min, required, schema, validate } from '@angular/forms/signals';
import type {
  AddLinkRequest,
  GroupLinkView,
  LinkOutcomeView,
  TellLinkOutcomeRequest,
} from '@verso/contract';
import {
  centsOf,
  eurosOf,
  hasLinkValue,
  helsinkiDate,
  LINK_LIMITS as LIMITS,
  type LinkKind,
  type LinkOutcome,
} from '@verso/domain';

const isToCome = (day: string) =>
  day > helsinkiDate(Date.now()) ? { kind: 'in-the-future' } : null;

/** A link, as it is typed. */
export interface LinkFields {
  /** A group, or empty where nothing is chosen. */
  readonly from: string;
  /** `group:` and its id, or `region:` and its code; empty where nothing is chosen. */
  readonly to: string;
  readonly counterpart: string;
  readonly kind: LinkKind | '';
  readonly about: string;
  readonly beganOn: string;
}

/** What is chosen where a link begins from the whole programme. */
export const WHOLE_PROGRAMME = 'programme';
const GROUP = 'group:';
const REGION = 'region:';

export const groupChoice = (id: string): string => GROUP + id;
export const regionChoice = (code: string): string => REGION + code;

export const noLink = (from = ''): LinkFields => ({
  ...{ from, to: '', counterpart: '', kind: '', about: '' },
  beganOn: helsinkiDate(Date.now()),
});

export const linkRules = schema<LinkFields>((path) => {
  required(path.from);
  required(path.to);
  validate(path.to, (context) =>
    context.value() === groupChoice(context.valueOf(path.from))
      ? { kind: 'link.same-group' }
      : null,
  );
  hidden(path.counterpart, { when: (context) => context.valueOf(path.to).startsWith(GROUP) });
  required(path.counterpart);
  maxLength(path.counterpart, LIMITS.counterpart.max);
  required(path.kind);
  required(path.about);
  maxLength(path.about, LIMITS.about.max);
  required(path.beganOn);
  validate(path.beganOn, ({ value }) => isToCome(value()));
});

/** As it is sent, once all that is asked for is chosen. */
export const linkRequest = (fields: LinkFields & { kind: LinkKind }): AddLinkRequest => {
  const { from, to, counterpart, kind, about, beganOn } = fields;
  const isGroup = to.startsWith(GROUP);
  return {
    networkId: from === WHOLE_PROGRAMME ? null : from,
    otherNetworkId: isGroup ? to.slice(GROUP.length) : null,
    regionCode: isGroup ? null : to.slice(REGION.length),
    counterpart: isGroup ? null : counterpart.trim(),
    ...{ kind, about: about.trim(), beganOn },
  };
};

/** What came of a link, as it is typed; the value is in euros. */
export interface OutcomeFields {
  readonly kind: LinkOutcome | '';
  readonly cameOn: string;
  readonly valueCents: number | null;
  readonly words: string;
}

export const outcomeFields = (told: LinkOutcomeView | null): OutcomeFields => ({
  ...{ kind: told?.kind ?? '', cameOn: told?.cameOn ?? helsinkiDate(Date.now()) },
  ...{ valueCents: told?.valueCents ? eurosOf(told.valueCents) : null, words: told?.words ?? '' },
});

/** A day no earlier than the link's beginning. */
export const outcomeRules = (link: () => GroupLinkView) =>
  schema<OutcomeFields>((path) => {
    required(path.kind);
    required(path.cameOn);
    validate(path.cameOn, ({ value }) => isToCome(value()));
    validate(path.cameOn, ({ value }) =>
      value() !== '' && value() < link().beganOn ? { kind: 'link.came-later' } : null,
    );
    hidden(path.valueCents, { when: (context) => !mayHaveValue(context.valueOf(path.kind)) });
    min(path.valueCents, LIMITS.valueCents.min / 100);
    max(path.valueCents, LIMITS.valueCents.max / 100);
    required(path.words);
    maxLength(path.words, LIMITS.words.max);
  });

export const outcomeRequest = (
  fields: OutcomeFields & { kind: LinkOutcome },
  correctsId: string | null,
): TellLinkOutcomeRequest => ({
  ...{ correctsId, kind: fields.kind, cameOn: fields.cameOn, words: fields.words.trim() },
  valueCents: hasLinkValue(fields.kind) ? centsOf(fields.valueCents) : null,
});

const mayHaveValue = (kind: LinkOutcome | ''): boolean => kind !== '' && hasLinkValue(kind);
