/** A firm that a programme might enrol. */
export interface ProspectKey {
  readonly programmeId: string;
  readonly prospectId: string;
}

/** One contact with it. */
export interface ProspectContactKey extends ProspectKey {
  readonly prospectContactId: string;
}
