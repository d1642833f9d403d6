/** One practice that coordinators share. */
export interface PracticeKey {
  readonly programmeId: string;
  readonly practiceId: string;
}

/** One group. */
export interface GroupKey {
  readonly programmeId: string;
  readonly networkId: string;
}

/** One note of the coaching of its coordinator. */
export interface CoachingKey extends GroupKey {
  readonly coachingNoteId: string;
}
