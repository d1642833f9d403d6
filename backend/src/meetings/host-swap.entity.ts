import type { HostSwapAnswer } from '@verso/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A firm asks another one of its group to swap turns. Accepted, it is a turn of the same id. */
@Entity('host_swap')
export class HostSwap {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'programme_id' }) programmeId: string;
  @Column('uuid', { name: 'network_id' }) networkId: string;
  @Column('uuid', { name: 'enterprise_id' }) enterpriseId: string;
  @Column('uuid', { name: 'with_id' }) withId: string;
  @Column('text', { nullable: true }) message: string | null;
  @Column('timestamptz', { name: 'recorded_at' }) recordedAt: Date;
  @Column('uuid', { name: 'recorded_by' }) recordedBy: string;
  @Column('text', { nullable: true }) answer: HostSwapAnswer | null;
  @Column('timestamptz', { name: 'settled_at', nullable: true }) settledAt: Date | null;
  @Column('uuid', { name: 'settled_by', nullable: true }) settledBy: string | null;
}
