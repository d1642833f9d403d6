import type { HostTurnKind } from '@verso/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a firm has asked of the queue of hosts. Taken back, it stands superseded. */
@Entity('host_turn')
export class HostTurn {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'programme_id' }) programmeId: string;
  @Column('uuid', { name: 'network_id' }) networkId: string;
  @Column('uuid', { name: 'enterprise_id' }) enterpriseId: string;
  @Column('text') kind: HostTurnKind;
  @Column('uuid', { name: 'with_id', nullable: true }) withId: string | null;
  @Column('date', { name: 'ready_from', nullable: true }) readyFrom: string | null;
  /** Asked by the firm itself; else noted by the coordinator. */
  @Column('boolean', { name: 'by_firm' }) byFirm: boolean;
  @Column('timestamptz', { name: 'recorded_at' }) recordedAt: Date;
  @Column('uuid', { name: 'recorded_by' }) recordedBy: string;
  @Column('timestamptz', { name: 'superseded_at', nullable: true }) supersededAt: Date | null;
}
