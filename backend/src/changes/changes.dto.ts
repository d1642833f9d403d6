import { CHANGE_ACTS, CHANGE_KINDS, type ChangeAct, type ChangeKind } from '@verso/domain';

import { Flag, Id, Instant, ListOf, OneOf, Text } from '../platform/http/fields.js';

/** One change: what to ask for anew, and where to go on behind it. */
export class ChangeRow {
  @Text() readonly position!: string;
  @OneOf('ChangeKind', CHANGE_KINDS) readonly kind!: ChangeKind;
  @OneOf('ChangeAct', CHANGE_ACTS) readonly act!: ChangeAct;
  @Id() readonly id!: string;
  /** The firm it belongs to; null of a network. */
  @Id({ nullable: true }) readonly enterpriseId!: string | null;
  @Instant() readonly at!: string;
}

export class ChangesView {
  @ListOf(() => ChangeRow) readonly items!: ChangeRow[];
  /** Where to go on: `after` of the next question. */
  @Text() readonly next!: string;
  /** Whether more is there already. */
  @Flag() readonly hasMore!: boolean;
}
