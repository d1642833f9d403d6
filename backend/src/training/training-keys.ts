import type { FirmKey } from '../sign-ups/sign-up-keys.js';

/** One completed training of a firm. */
export interface CompletionKey extends FirmKey {
  readonly completionId: string;
}

/** One course of a programme. */
export interface CourseKey {
  readonly programmeId: string;
  readonly courseId: string;
}

/** Something on the training plan of a firm. */
export interface PlanKey extends FirmKey {
  readonly planItemId: string;
}
