/** Three queues for all: what waits for a mail server must not hold up the rest, nor may long work. */
export const QUEUES = ['mail', 'default', 'heavy'] as const;
export type QueueName = (typeof QUEUES)[number];

/** The schema that BullMQ keeps its tables in, when there is no Redis. */
export const QUEUE_SCHEMA = 'bullmq';
