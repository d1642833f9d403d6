export const FEEDBACK_STATES = ['open', 'answered'] as const;
export type FeedbackState = (typeof FEEDBACK_STATES)[number];

/** Feedback on accessibility is answered within fourteen days (act 306/2019). */
export const FEEDBACK_DAYS = 14;

export const FEEDBACK_LIMITS = {
  text: { min: 3, max: 4_000 },
  answer: { min: 3, max: 4_000 },
  page: { max: 300 },
} as const;
