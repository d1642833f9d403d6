/** What a webhook can tell of: a firm that is enrolled, an experiment that is decided, a period that is published. */
export const WEBHOOK_EVENTS = [
  'enrolment.created',
  'experiment.decided',
  'period.approved',
] as const;
export type WebhookEvent = (typeof WEBHOOK_EVENTS)[number];

/** What is sent to try a webhook out; nobody chooses it. */
export const WEBHOOK_TEST = 'webhook.test';

/** Where a delivery stands. `skipped`: its webhook was switched off before it could be tried. */
export const DELIVERY_STATES = ['pending', 'delivered', 'failed', 'skipped'] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];

/** Why a webhook is switched off: by somebody, after days without success, or because its receiver asked. */
export const WEBHOOK_OFF_REASONS = ['manual', 'failing', 'gone'] as const;
export type WebhookOffReason = (typeof WEBHOOK_OFF_REASONS)[number];

export const WEBHOOK_LIMITS = { url: 500, perProgramme: 10 } as const;
