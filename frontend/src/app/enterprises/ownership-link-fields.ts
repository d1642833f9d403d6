import { max, maxLength, min, required, schema, validate } from '@angular/forms/signals';
import type {
  OwnershipLinkRequest,
  OwnershipLinkView,
  RelatedEnterpriseView,
} from '@verso/contract';
import {
  type ControlGround,
  type LinkEnd,
  OWNERSHIP_LIMITS as LIMITS,
  type OwnerKind,
  type OwnershipSource,
  readBusinessId,
} from '@verso/domain';

/** A link as it is typed; empty texts are what is not told. */
export interface OwnershipLinkFields {
  /** One that is known already. */
  readonly otherId: string;
  readonly name: string;
  readonly businessId: string;
  readonly otherIs: LinkEnd;
  readonly withId: string;
  readonly ownerKind: OwnerKind;
  readonly capitalPercent: number | null;
  readonly votingPercent: number | null;
  readonly control: ControlGround | '';
  readonly heldFrom: string;
  readonly heldUntil: string;
  readonly source: OwnershipSource;
}

export const NO_LINK: OwnershipLinkFields = {
  ...{ otherId: '', name: '', businessId: '', otherIs: 'owner', withId: '', control: '' },
  ...{ ownerKind: 'enterprise', capitalPercent: null, votingPercent: null },
  ...{ heldFrom: '', heldUntil: '', source: 'firm' },
};

export const ownershipLinkRules = schema<OwnershipLinkFields>((path) => {
  required(path.name);
  maxLength(path.name, LIMITS.name.max);
  validate(path.businessId, ({ value }) => {
    const reading = readBusinessId(value());
    return reading.ok || value() === '' ? null : { kind: reading.code };
  });
  for (const percent of [path.capitalPercent, path.votingPercent]) {
    min(percent, LIMITS.percent.min);
    max(percent, LIMITS.percent.max);
  }
  validate(path.capitalPercent, (context) =>
    (context.value() ?? 0) === 0 &&
    (context.valueOf(path.votingPercent) ?? 0) === 0 &&
    context.valueOf(path.control) === ''
      ? { kind: 'ownership.nothing' }
      : null,
  );
});

/** A link that is known, to be corrected. */
export const ownershipLinkFields = (
  link: OwnershipLinkView,
  others: readonly RelatedEnterpriseView[],
): OwnershipLinkFields => {
  const { otherId, otherIs, ownerKind, capitalPercent, votingPercent, source } = link;
  const other = others.find(({ id }) => id === otherId);
  return {
    ...{ otherId, otherIs, ownerKind, capitalPercent, votingPercent, source },
    ...{ name: other?.name ?? '', businessId: other?.businessId ?? '' },
    ...{ withId: link.withId ?? '', control: link.control ?? '' },
    ...{ heldFrom: link.heldFrom ?? '', heldUntil: link.heldUntil ?? '' },
  };
};

/** As it is sent. A firm that owns, and does not belong to the public hand, is an enterprise. */
export const ownershipLinkRequest = (fields: OwnershipLinkFields): OwnershipLinkRequest => {
  const reading = readBusinessId(fields.businessId);
  return {
    ...{ otherIs: fields.otherIs, source: fields.source, name: fields.name.trim() },
    ownerKind: fields.otherIs === 'owner' ? fields.ownerKind : 'enterprise',
    otherId: fields.otherId || null,
    businessId: reading.ok ? reading.businessId : null,
    withId: fields.withId || null,
    capitalPercent: fields.capitalPercent ?? 0,
    votingPercent: fields.votingPercent ?? 0,
    control: fields.control || null,
    heldFrom: fields.heldFrom || null,
    heldUntil: fields.heldUntil || null,
  };
};
