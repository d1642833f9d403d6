import type { HostProposalAnswer, ProposedTime } from '@verso/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a firm proposes for the meeting that it hosts. Answered once; changed, it is another one. */
@Entity('host_proposal')
export class HostProposal {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'programme_id' }) programmeId: string;
  @Column('uuid', { name: 'network_id' }) networkId: string;
  @Column('uuid', { name: 'enterprise_id' }) enterpriseId: string;
  @Column('uuid', { name: 'theme_id' }) themeId: string;
  @Column('jsonb') times: readonly ProposedTime[];
  @Column('boolean', { name: 'at_coordinator' }) atCoordinator: boolean;
  /** Where the host receives the group; null at the coordinator's. */
  @Column('text', { nullable: true }) place: string | null;
  @Column('timestamptz', { name: 'recorded_at' }) recordedAt: Date;
  @Column('uuid', { name: 'recorded_by' }) recordedBy: string;
  @Column('text', { nullable: true }) answer: HostProposalAnswer | null;
  /** Why it was declined. */
  @Column('text', { nullable: true }) reason: string | null;
  /** The meeting that was made of it. */
  @Column('uuid', { name: 'meeting_id', nullable: true }) meetingId: string | null;
  @Column('timestamptz', { name: 'settled_at', nullable: true }) settledAt: Date | null;
  @Column('uuid', { name: 'settled_by', nullable: true }) settledBy: string | null;
}
