import type { TouchpointKind } from '@verso/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That advisor and firm were in touch. What was said stands apart, so that it can be erased. */
@Entity('touchpoint')
export class Touchpoint {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'programme_id' }) programmeId: string;
  @Column('uuid', { name: 'enterprise_id' }) enterpriseId: string;
  @Column('text') kind: TouchpointKind;
  @Column('date', { name: 'happened_on' }) happenedOn: string;
  @Column('timestamptz', { name: 'recorded_at' }) recordedAt: Date;
  @Column('uuid', { name: 'recorded_by' }) recordedBy: string;
  /** Put right by another, or annulled where none corrects it. */
  @Column('timestamptz', { name: 'superseded_at', nullable: true }) supersededAt: Date | null;
  /** The one that was wrong. */
  @Column('uuid', { name: 'corrects_id', nullable: true }) correctsId: string | null;
}

/** What was said at a touchpoint. */
@Entity('touchpoint_note')
export class TouchpointNote {
  @PrimaryColumn('uuid', { name: 'programme_id' }) programmeId: string;
  @PrimaryColumn('uuid', { name: 'touchpoint_id' }) touchpointId: string;
  @Column('text') text: string;
}
