import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The table of one person in one round; both are numbered from 1. */
@Entity('gathering_seat')
export class GatheringSeat {
  @PrimaryColumn('uuid', { name: 'programme_id' }) programmeId: string;
  @Column('uuid', { name: 'gathering_id' }) gatheringId: string;
  @PrimaryColumn('uuid', { name: 'seating_id' }) seatingId: string;
  @PrimaryColumn('int') round: number;
  @PrimaryColumn('uuid', { name: 'sign_up_id' }) signUpId: string;
  @Column('int', { name: 'table_number' }) tableNumber: number;
}
