import {
  LINK_KINDS,
  LINK_LIMITS as LIMITS,
  LINK_OUTCOMES,
  type LinkKind,
  type LinkOutcome,
  REASON_LIMITS,
} from '@verso/domain';

import {
  CalendarDate,
  Flag,
  Id,
  Instant,
  ListOf,
  OneOf,
  Text,
  WholeNumber,
} from '../platform/http/fields.js';
import { PageQuery } from '../platform/http/page.js';

const nullable = { nullable: true } as const;

export class LinksQuery extends PageQuery {
  /** Links with this group at either end. */
  @Id({ optional: true }) readonly network?: string;
}

export class AddLinkRequest {
  /** The group that it begins from; null where it begins from the whole programme. */
  @Id(nullable) readonly networkId!: string | null;
  /** Another group of the programme; null where it goes to a region. */
  @Id(nullable) readonly otherNetworkId!: string | null;
  /** A region of Finland; null where it goes to another group. */
  @Text(nullable) readonly regionCode!: string | null;
  /** Who is met at the other end, in words: a network or an organisation. Always told of a region. */
  @Text({ ...LIMITS.counterpart, ...nullable }) readonly counterpart!: string | null;
  @OneOf('LinkKind', LINK_KINDS) readonly kind!: LinkKind;
  @Text(LIMITS.about) readonly about!: string;
  @CalendarDate() readonly beganOn!: string;
}

export class EndLinkRequest {
  @CalendarDate() readonly endedOn!: string;
}

export class LinkReasonRequest {
  @Text(REASON_LIMITS) readonly reason!: string;
}

export class TellLinkOutcomeRequest {
  /** The outcome whose place this takes; null where it is a new one. */
  @Id(nullable) readonly correctsId!: string | null;
  @CalendarDate() readonly cameOn!: string;
  @OneOf('LinkOutcome', LINK_OUTCOMES) readonly kind!: LinkOutcome;
  /** Cents; of joint orders only. */
  @WholeNumber({ ...LIMITS.valueCents, ...nullable }) readonly valueCents!: number | null;
  @Text(LIMITS.words) readonly words!: string;
}

export class LinkOutcomeView {
  @Id() readonly id!: string;
  @CalendarDate() readonly cameOn!: string;
  @OneOf('LinkOutcome', LINK_OUTCOMES) readonly kind!: LinkOutcome;
  @WholeNumber(nullable) readonly valueCents!: number | null;
  @Text() readonly words!: string;
  /** Whether it stands in the place of an earlier word. */
  @Flag() readonly isCorrected!: boolean;
}

export class GroupLinkView extends AddLinkRequest {
  @Id() readonly id!: string;
  @Text(nullable) readonly networkName!: string | null;
  @Text(nullable) readonly otherNetworkName!: string | null;
  @CalendarDate(nullable) readonly endedOn!: string | null;
  /** Whether the reader may end it or take it back: the side that it begins from. */
  @Flag() readonly isMine!: boolean;
  @Instant(nullable) readonly takenBackAt!: string | null;
  @Text(nullable) readonly takenBackReason!: string | null;
  @ListOf(() => LinkOutcomeView) readonly outcomes!: LinkOutcomeView[];
}
