import type { LinkKind } from '@verso/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** From a group, or from the whole programme; to another of its groups, or to a region. */
@Entity('group_link')
export class GroupLink {
  @PrimaryColumn('uuid', { name: 'programme_id' }) programmeId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'network_id', nullable: true }) networkId: string | null;
  @Column('uuid', { name: 'other_network_id', nullable: true }) otherNetworkId: string | null;
  @Column('text', { name: 'region_code', nullable: true }) regionCode: string | null;
  @Column('text', { nullable: true }) counterpart: string | null;
  @Column('text') kind: LinkKind;
  @Column('text') about: string;
  @Column('date', { name: 'began_on' }) beganOn: string;
  @Column('timestamptz', { name: 'recorded_at' }) recordedAt: Date;
  @Column('uuid', { name: 'recorded_by' }) recordedBy: string;
  @Column('date', { name: 'ended_on', nullable: true }) endedOn: string | null;
  @Column('timestamptz', { name: 'ended_at', nullable: true }) endedAt: Date | null;
  @Column('uuid', { name: 'ended_by', nullable: true }) endedBy: string | null;
  @Column('timestamptz', { name: 'taken_back_at', nullable: true }) takenBackAt: Date | null;
  @Column('uuid', { name: 'taken_back_by', nullable: true }) takenBackBy: string | null;
  @Column('text', { name: 'taken_back_reason', nullable: true }) takenBackReason: string | null;
}
