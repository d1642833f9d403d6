import type { ControlGround, LinkEnd, OwnerKind, OwnershipSource } from '@verso/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What one enterprise around a firm has of another, with its days: superseded, never changed. */
@Entity('ownership_link')
export class OwnershipLinkFact {
  @PrimaryColumn('uuid', { name: 'programme_id' }) programmeId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'enterprise_id' }) enterpriseId: string;
  @Column('uuid', { name: 'other_id' }) otherId: string;
  @Column('text', { name: 'other_is' }) otherIs: LinkEnd;
  /** The other end, where that is not the firm. */
  @Column('uuid', { name: 'with_id', nullable: true }) withId: string | null;
  @Column('text', { name: 'owner_kind' }) ownerKind: OwnerKind;
  @Column('numeric', { name: 'capital_percent' }) capitalPercent: number;
  @Column('numeric', { name: 'voting_percent' }) votingPercent: number;
  @Column('text', { nullable: true }) control: ControlGround | null;
  @Column('date', { name: 'held_from', nullable: true }) heldFrom: string | null;
  @Column('date', { name: 'held_until', nullable: true }) heldUntil: string | null;
  @Column('text') source: OwnershipSource;
  @Column('timestamptz', { name: 'recorded_at' }) recordedAt: Date;
  @Column('uuid', { name: 'recorded_by' }) recordedBy: string;
  @Column('timestamptz', { name: 'superseded_at', nullable: true }) supersededAt: Date | null;
}
