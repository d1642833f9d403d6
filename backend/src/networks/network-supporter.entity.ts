import type { SupporterKind } from '@verso/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Somebody who supports a group without being a member, while it lasts. */
@Entity('network_supporter')
export class NetworkSupporter {
  @PrimaryColumn('uuid', { name: 'programme_id' }) programmeId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'network_id' }) networkId: string;
  @Column('text') kind: SupporterKind;
  @Column('text') name: string;
  @Column('text', { nullable: true }) organisation: string | null;
  /** What she can help with, or what she studies. */
  @Column('text') topic: string;
  @Column('text', { nullable: true }) email: string | null;
  @Column('date', { name: 'since_on' }) sinceOn: string;
  @Column('date', { name: 'until_on', nullable: true }) untilOn: string | null;
  @Column('timestamptz', { name: 'recorded_at' }) recordedAt: Date;
  @Column('uuid', { name: 'recorded_by' }) recordedBy: string;
}
