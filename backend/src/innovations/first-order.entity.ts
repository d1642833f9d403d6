import type { OrderCustomer } from '@verso/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An order won through a group or an ecosystem: taken back when it should not stand, never changed. */
@Entity('first_order')
export class FirstOrder {
  @PrimaryColumn('uuid', { name: 'programme_id' }) programmeId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'enterprise_id' }) enterpriseId: string;
  /** The group; null where it was an ecosystem. */
  @Column('uuid', { name: 'network_id', nullable: true }) networkId: string | null;
  @Column('text', { nullable: true }) ecosystem: string | null;
  @Column('text') customer: OrderCustomer;
  @Column('date', { name: 'first_contact_on', nullable: true }) firstContactOn: string | null;
  @Column('date', { name: 'ordered_on' }) orderedOn: string;
  @Column('bigint', { name: 'value_cents', nullable: true }) valueCents: number | null;
  @Column('text', { nullable: true }) note: string | null;
  @Column('timestamptz', { name: 'recorded_at' }) recordedAt: Date;
  @Column('uuid', { name: 'recorded_by' }) recordedBy: string;
  @Column('timestamptz', { name: 'taken_back_at', nullable: true }) takenBackAt: Date | null;
  @Column('uuid', { name: 'taken_back_by', nullable: true }) takenBackBy: string | null;
  @Column('text', { name: 'taken_back_reason', nullable: true }) takenBackReason: string | null;
}
