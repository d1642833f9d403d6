import {
  CONTROL_GROUNDS,
  type ControlGround,
  LINK_ENDS,
  type LinkEnd,
  OWNER_KINDS,
  type OwnerKind,
  OWNERSHIP_LIMITS as LIMITS,
  OWNERSHIP_SOURCES,
  type OwnershipSource,
  YEARLY_FIGURE_LIMITS as YEARS,
} from '@verso/domain';

import {
  BusinessId,
  CalendarDate,
  Decimal,
  Id,
  IdList,
  Instant,
  OneOf,
  Text,
  WholeNumber,
} from '../platform/http/fields.js';

const nullable = { nullable: true } as const;
const heldOn = { first: LIMITS.firstDay, ...nullable } as const;
const amount = { ...YEARS.amountCents, ...nullable } as const;

/** What one enterprise has of another; at least a share or a ground of control. */
export class OwnershipLinkFields {
  @OneOf('LinkEnd', LINK_ENDS) readonly otherIs!: LinkEnd;
  /** The other end, where that is another enterprise around the firm; null is the firm itself. */
  @Id(nullable) readonly withId!: string | null;
  @OneOf('OwnerKind', OWNER_KINDS) readonly ownerKind!: OwnerKind;
  /** Of 100, as `votingPercent` is. */
  @Decimal(LIMITS.percent) readonly capitalPercent!: number;
  @Decimal(LIMITS.percent) readonly votingPercent!: number;
  @OneOf('ControlGround', CONTROL_GROUNDS, nullable) readonly control!: ControlGround | null;
  /** Days on which it holds, both included; null is not known to begin or end. */
  @CalendarDate(heldOn) readonly heldFrom!: string | null;
  @CalendarDate(heldOn) readonly heldUntil!: string | null;
  @OneOf('OwnershipSource', OWNERSHIP_SOURCES) readonly source!: OwnershipSource;
}

export class OwnershipLinkRequest extends OwnershipLinkFields {
  /** One that is known around the firm already; null is one that is not. */
  @Id(nullable) readonly otherId!: string | null;
  /** Its name and its Business ID, as they are from now on. */
  @Text({ max: LIMITS.name.max }) readonly name!: string;
  @BusinessId(nullable) readonly businessId!: string | null;
}

export class OwnershipLinkView extends OwnershipLinkFields {
  @Id() readonly id!: string;
  @Id() readonly otherId!: string;
  @Instant() readonly recordedAt!: string;
  @Text(nullable) readonly recordedByName!: string | null;
}

/** One fiscal year of another enterprise; null is what is not known. At least one figure is. */
export class RelatedFigureFields {
  @Id() readonly otherId!: string;
  @CalendarDate({ first: YEARS.firstDay }) readonly fiscalYearEndsOn!: string;
  /** Annual work units. */
  @Decimal({ ...YEARS.persons, ...nullable }) readonly persons!: number | null;
  @WholeNumber(amount) readonly turnoverCents!: number | null;
  @WholeNumber(amount) readonly balanceTotalCents!: number | null;
  /** Whose figures are in these already, where they are consolidated: others around the firm, or the firm. */
  @IdList({ max: LIMITS.links }) readonly consolidatedIds!: string[];
  @OneOf('OwnershipSource', OWNERSHIP_SOURCES) readonly source!: OwnershipSource;
}

export class RelatedFigureRequest extends RelatedFigureFields {
  /** `recordedAt` of the version that was shown of this fiscal year; null where there was none. */
  @Instant(nullable) readonly basedOn!: string | null;
}

export class RelatedFigureView extends RelatedFigureFields {
  @Id() readonly id!: string;
  @Instant() readonly recordedAt!: string;
  @Text(nullable) readonly recordedByName!: string | null;
}
