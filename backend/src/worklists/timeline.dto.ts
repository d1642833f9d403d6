import {
  TIMELINE_AUDIENCES,
  TIMELINE_EVENTS,
  TIMELINE_KINDS,
  TIMELINE_SEARCH_LIMITS,
  type TimelineAudience,
  type TimelineEvent,
  type TimelineKind,
} from '@verso/domain';

import {
  CalendarDate,
  Decimal,
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

export class TimelineQuery extends PageQuery {
  @OneOf('TimelineKind', TIMELINE_KINDS, { optional: true }) readonly kind?: TimelineKind;
  /** In notes, reasons and names, also of those who did it. */
  @Text({ ...TIMELINE_SEARCH_LIMITS, optional: true }) readonly search?: string;
}

/** One thing that became of a firm: codes and names, which pages make sentences of. */
export class TimelineItem {
  @Id() readonly id!: string;
  @OneOf('TimelineKind', TIMELINE_KINDS) readonly kind!: TimelineKind;
  @OneOf('TimelineEvent', TIMELINE_EVENTS) readonly event!: TimelineEvent;
  @CalendarDate() readonly day!: string;
  /** When it was written down. */
  @Instant() readonly at!: string;
  /** Who did it; `null` where Verso did, and where one may not know. */
  @Text(nullable) readonly byName!: string | null;
  /** The experiment, the group, the contact, the goal or step, what was given; of yearly figures the fiscal year's last day. */
  @Text(nullable) readonly title!: string | null;
  /** A note, a reason, a theme, what was learnt. */
  @Text(nullable) readonly text!: string | null;
  /** What it came to: a stage, a kind of support or of mail, a decision, what was asked of a turn, how a goal or step was marked. */
  @Text(nullable) readonly code!: string | null;
  /** The stage before; of a mail, how far it has come. */
  @Text(nullable) readonly before!: string | null;
  /** What was read of an indicator, in its own unit. */
  @Decimal(nullable) readonly value!: number | null;
  /** Whether it was put right since it was first noted. */
  @Flag() readonly corrected!: boolean;
  /** Who sees it, as the policies say. */
  @OneOf('TimelineAudience', TIMELINE_AUDIENCES) readonly audience!: TimelineAudience;
  @Id(nullable) readonly networkId!: string | null;
  /** The experiment or the meeting, where it has a page. */
  @Id(nullable) readonly subjectId!: string | null;
}

export class TimelineCount {
  @OneOf('TimelineKind', TIMELINE_KINDS) readonly kind!: TimelineKind;
  @WholeNumber() readonly events!: number;
}

export class TimelineView {
  /** Newest first. */
  @ListOf(() => TimelineItem) readonly items!: TimelineItem[];
  @Text(nullable) readonly next!: string | null;
  /** Of each kind that there is, whichever is asked for; a search counts what it finds. */
  @ListOf(() => TimelineCount) readonly counts!: TimelineCount[];
}
