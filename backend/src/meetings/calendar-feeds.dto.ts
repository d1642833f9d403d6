import { Id, Instant, ListOf, Text } from '../platform/http/fields.js';

const nullable = { nullable: true } as const;

/** Which calendar: of one group, or with neither of all that one may see. */
export class CalendarFeedRequest {
  @Id(nullable) readonly programmeId!: string | null;
  @Id(nullable) readonly networkId!: string | null;
}

/** A calendar that one subscribes to. Whoever has its address reads it. */
export class CalendarFeedView {
  @Id() readonly id!: string;
  @Id(nullable) readonly networkId!: string | null;
  @Text(nullable) readonly networkName!: string | null;
  /** `null` where the installation's secret has changed since: it is to be made anew. */
  @Text(nullable) readonly address!: string | null;
  @Instant() readonly madeAt!: string;
}

export class CalendarFeedsView {
  @ListOf(() => CalendarFeedView) readonly items!: CalendarFeedView[];
}
