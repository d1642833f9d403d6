/** What a job in a queue does: waits, runs, waits for its next try, or has failed for good. */
export const QUEUE_STATES = ['waiting', 'active', 'delayed', 'failed'] as const;
export type QueueState = (typeof QUEUE_STATES)[number];
