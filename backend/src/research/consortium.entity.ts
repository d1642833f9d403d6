import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A consortium for a joint project of research and development. What it applies for in cents. */
@Entity('consortium')
export class Consortium {
  @PrimaryColumn('uuid', { name: 'programme_id' }) programmeId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('text') name: string;
  @Column('text') about: string;
  @Column('text', { nullable: true }) call: string | null;
  @Column('date', { name: 'call_due_on', nullable: true }) callDueOn: string | null;
  @Column('text', { nullable: true }) funder: string | null;
  @Column('bigint', { name: 'applied_cents', nullable: true }) appliedCents: number | null;
  @Column('int') version: number;
  @Column('timestamptz', { name: 'recorded_at' }) recordedAt: Date;
  @Column('uuid', { name: 'recorded_by' }) recordedBy: string;
}
