import type { LinkOutcome } from '@verso/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What came of a link, on a day; a correction takes the place of what it corrects. */
@Entity('group_link_outcome')
export class GroupLinkOutcome {
  @PrimaryColumn('uuid', { name: 'programme_id' }) programmeId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'link_id' }) linkId: string;
  @Column('uuid', { name: 'corrects_id', nullable: true }) correctsId: string | null;
  @Column('date', { name: 'came_on' }) cameOn: string;
  @Column('text') kind: LinkOutcome;
  @Column('bigint', { name: 'value_cents', nullable: true }) valueCents: number | null;
  @Column('text') words: string;
  @Column('timestamptz', { name: 'recorded_at' }) recordedAt: Date;
  @Column('uuid', { name: 'recorded_by' }) recordedBy: string;
  @Column('timestamptz', { name: 'superseded_at', nullable: true }) supersededAt: Date | null;
}
