/** One firm as one programme knows it. */
export interface FirmKey {
  readonly programmeId: string;
  readonly enterpriseId: string;
}

/** One completed training of a firm. */
export interface CompletionKey extends FirmKey {
  readonly completionId: string;
}

/** One course of a programme. */
export interface CourseKey {
  readonly programmeId: string;
  readonly courseId: string;
}

/** One sign-up of a firm. */
export interface SignUpKey extends FirmKey {
  readonly signUpId: string;
}
