/** Where a meeting stands. One that was held or cancelled is planned no more. */
export const MEETING_STATES = ['planned', 'held', 'cancelled'] as const;
export type MeetingState = (typeof MEETING_STATES)[number];

/** What somebody who is asked to a meeting answers. */
export const MEETING_ANSWERS = ['yes', 'maybe', 'no'] as const;
export type MeetingAnswer = (typeof MEETING_ANSWERS)[number];

/** Whether an invitation to a meeting can be answered. */
export const MEETING_INVITATION_STATES = ['open', 'over', 'cancelled'] as const;
export type MeetingInvitationState = (typeof MEETING_INVITATION_STATES)[number];

/** Limits of what is written about a meeting, in characters, both ends included. */
export const MEETING_LIMITS = {
  place: { min: 2, max: 200 },
  theme: { min: 2, max: 200 },
  attendee: { min: 2, max: 200 },
  task: { min: 2, max: 200 },
  answer: { min: 1, max: 500 },
  swap: { min: 1, max: 500 },
  decline: { min: 2, max: 500 },
  minutes: { min: 1, max: 10_000 },
} as const;
