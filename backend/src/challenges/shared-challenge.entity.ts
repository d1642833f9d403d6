import type { ChallengeKind } from '@verso/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A challenge that firms share, as staff word it: how it stands is what its acts say. */
@Entity('shared_challenge')
export class SharedChallenge {
  @PrimaryColumn('uuid', { name: 'programme_id' }) programmeId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('text') title: string;
  @Column('text') about: string;
  @Column('text') kind: ChallengeKind;
  /** Codes, besides those of what is gathered into it. */
  @Column('text', { array: true }) municipalities: string[];
  @Column('int') version: number;
  @Column('timestamptz', { name: 'recorded_at' }) recordedAt: Date;
  @Column('uuid', { name: 'recorded_by' }) recordedBy: string;
}
