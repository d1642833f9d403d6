import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That what a firm raised is part of what firms share, until it is let go. */
@Entity('gathered_challenge')
export class GatheredChallenge {
  @PrimaryColumn('uuid', { name: 'programme_id' }) programmeId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'enterprise_id' }) enterpriseId: string;
  @Column('uuid', { name: 'challenge_id' }) challengeId: string;
  @Column('uuid', { name: 'shared_id' }) sharedId: string;
  @Column('timestamptz', { name: 'recorded_at' }) recordedAt: Date;
  @Column('uuid', { name: 'recorded_by' }) recordedBy: string;
  @Column('timestamptz', { name: 'released_at', nullable: true }) releasedAt: Date | null;
  @Column('uuid', { name: 'released_by', nullable: true }) releasedBy: string | null;
}
