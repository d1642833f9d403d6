import { Id, Instant, OneOf, Text, WholeNumber } from '../http/fields.js';
import { type QueueName, QUEUES } from './queues.js';

/** A job that has failed for good, and that nobody has ordered again. */
export class JobFailureRow {
  @Id() readonly id!: string;
  /** `mail.send`; what it was told is not shown. */
  @Text() readonly name!: string;
  @OneOf('QueueName', QUEUES) readonly queue!: QueueName;
  /** Why: a code, never the text of an error. */
  @Text() readonly errorCode!: string;
  @WholeNumber({ min: 0 }) readonly attempts!: number;
  @Instant() readonly failedAt!: string;
}
