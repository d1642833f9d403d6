/** One network event of a programme. */
export interface GatheringKey {
  readonly programmeId: string;
  readonly gatheringId: string;
}

/** One seating of a network event. */
export interface SeatingKey extends GatheringKey {
  readonly seatingId: string;
}
