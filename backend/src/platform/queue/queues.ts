/** Few queues for all: what waits for servers of others must not hold up the rest, nor may long work. */
export const QUEUES = ['mail', 'default', 'heavy', 'calls'] as const;
export type QueueName = (typeof QUEUES)[number];

/** The schema that BullMQ keeps its tables in, when there is no Redis. */
export const QUEUE_SCHEMA = 'bullmq';

/** How often a job is done before it has failed: once, and three more times. */
export const JOB_ATTEMPTS: Readonly<Record<QueueName, number>> = {
  mail: 4,
  default: 4,
  heavy: 4,
  calls: 4,
};

/** How many times the process may die under a job before the job is taken for the reason. */
export const MAX_DEATHS = 3;

/** What the first retry waits; each next one waits twice as long. Mail servers want minutes. */
export const RETRY_DELAY_MS: Readonly<Record<QueueName, number>> = {
  mail: 30_000,
  default: 1_000,
  heavy: 5_000,
  calls: 5_000,
};
