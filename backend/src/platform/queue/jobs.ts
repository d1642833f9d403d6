import type { Actor, WebhookEvent } from '@verso/domain';

import type { QueueName } from './queues.js';

/**
 * Every job by its name, and what it is told: ids, never names or figures. The first word says
 * whose it is: `<feature>.processor.ts` of that feature has a handler for each of its names.
 */
export interface JobPayloads {
  'mail.send': { mailId: string };
  'mail.sweep': Record<string, never>;
  'accounts.sweep': Record<string, never>;
  'audit.seal': Record<string, never>;
  'audit.check': Record<string, never>;
  'follow-ups.remind': Record<string, never>;
  'meetings.remind': Record<string, never>;
  'meetings.tell-swap': { programmeId: string; networkId: string; hostSwapId: string };
  'meetings.tell-overtaken': Record<string, never>;
  'imports.check': { programmeId: string; importId: string };
  'imports.run': { programmeId: string; importId: string };
  'imports.sweep': Record<string, never>;
  'exports.make': { exportId: string };
  'exports.sweep': Record<string, never>;
  'changes.sweep': Record<string, never>;
  'rollups.recompute': { programmeId: string; month?: string };
  'rollups.recompute-all': Record<string, never>;
  'rollups.check-drift': Record<string, never>;
  'rollups.confirm-drift': { programmeId: string; month: string };
  'privacy.retain': Record<string, never>;
  'webhooks.tell': WebhookNews;
  'webhooks.deliver': { deliveryId: string; nth: number };
  'webhooks.sweep': Record<string, never>;
  'worklists.keep-lines': Record<string, never>;
  'worklists.check-drift': Record<string, never>;
}

/** Something that webhooks tell of: what happened, when, and to which rows: each is told of by itself. */
export interface WebhookNews {
  readonly event: WebhookEvent;
  readonly programmeId: string;
  readonly subjectIds: readonly string[];
  readonly at: string;
}

export type JobName = keyof JobPayloads;

/** Which queue a job waits in. */
export const JOB_QUEUES: Readonly<Record<JobName, QueueName>> = {
  'mail.send': 'mail',
  'mail.sweep': 'mail',
  'accounts.sweep': 'default',
  'audit.seal': 'default',
  'audit.check': 'heavy',
  'follow-ups.remind': 'default',
  'meetings.remind': 'default',
  'meetings.tell-swap': 'default',
  'meetings.tell-overtaken': 'default',
  'imports.check': 'heavy',
  'imports.run': 'heavy',
  'imports.sweep': 'default',
  'exports.make': 'heavy',
  'exports.sweep': 'default',
  'changes.sweep': 'default',
  'rollups.recompute': 'default',
  'rollups.recompute-all': 'default',
  'rollups.check-drift': 'heavy',
  'rollups.confirm-drift': 'heavy',
  'privacy.retain': 'heavy',
  'webhooks.tell': 'default',
  'webhooks.deliver': 'calls',
  'webhooks.sweep': 'default',
  'worklists.keep-lines': 'default',
  'worklists.check-drift': 'heavy',
};

export const JOB_NAMES = Object.keys(JOB_QUEUES) as JobName[];

/** The first words of job names: the features that have jobs. */
export type JobOwner = JobName extends `${infer Owner}.${string}` ? Owner : never;

/**
 * The handlers of one feature. A name without a handler, or a handler without a name, does not
 * compile. A handler may run twice: it replaces, it never adds.
 */
export type HandlersOf<Owner extends JobOwner> = {
  readonly [Name in JobName as Name extends `${Owner}.${string}` ? Name : never]: (
    payload: JobPayloads[Name],
    actor: Actor,
  ) => Promise<void>;
};

/** What travels: the payload, and on whose behalf. Without a person the system acts. */
export interface JobEnvelope {
  readonly payload: JobPayloads[JobName];
  readonly actorId?: string;
  readonly requestId?: string;
  readonly traceparent?: string;
}
