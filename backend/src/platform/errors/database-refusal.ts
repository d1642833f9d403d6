import { MERGE_OBSTACLES } from '@verso/domain';
import { QueryFailedError } from 'typeorm';

import { AppError } from './app-error.js';

/** What a failed statement says of itself; the part that names no values. */
export interface DatabaseFailure {
  readonly code?: string;
  readonly constraint?: string;
  readonly table?: string;
  readonly message: string;
}

/**
 * Constraints that people run into in the course of their work, and what to tell them. A feature
 * checks before it writes; the constraint answers when two write at once.
 */
const BY_CONSTRAINT: Readonly<Record<string, () => AppError>> = {
  network_name_key: () =>
    AppError.conflict('network.name-taken', {
      fields: [{ path: 'name', code: 'network.name-taken' }],
    }),
  enrolment_open: () => AppError.conflict('enrolment.exists'),
  network_member_current: () => AppError.conflict('network.already-member'),
  meeting_day: () =>
    AppError.conflict('meeting.day-taken', {
      fields: [{ path: 'meetsOn', code: 'meeting.day-taken' }],
    }),
  invitation_pending: () => AppError.conflict('invitation.pending'),
  programme_code_key: () =>
    AppError.conflict('programme.code-taken', {
      fields: [{ path: 'code', code: 'programme.code-taken' }],
    }),
  person_identity_email_key: () =>
    AppError.conflict('person.email-taken', {
      fields: [{ path: 'email', code: 'person.email-taken' }],
    }),
  role_grant_current: () => AppError.conflict('grant.exists'),
  enterprise_profile_current: () => AppError.conflict('profile.changed'),
  observation_pkey: () => AppError.conflict('observation.id-taken'),
  experiment_decision_current: () => AppError.conflict('experiment.not-running'),
  erasure_request_open: () => AppError.conflict('erasure.asked-already'),
  erasure_enrolment_open: () => AppError.conflict('erasure.enrolment-open'),
  erasure_last_administrator: () => AppError.conflict('grant.last-administrator'),
  privacy_notice_current: () => AppError.conflict('privacy-notice.changed'),
  retention_rule_current: () => AppError.conflict('retention.changed'),
  kpi_release_current: () => AppError.conflict('release.exists'),
  enterprise_distinction_standing: () => AppError.conflict('distinction.exists'),
  ...Object.fromEntries(
    [...MERGE_OBSTACLES, 'merge.later-facts'].map((code) => [code, () => AppError.conflict(code)]),
  ),
};

/** The failure inside an error of the driver or of TypeORM, or null when it is something else. */
export function databaseFailure(error: unknown): DatabaseFailure | null {
  const inner: unknown = error instanceof QueryFailedError ? error.driverError : error;
  if (!(inner instanceof Error) || !('severity' in inner)) return null;
  return inner;
}

/**
 * A statement that the database refused, as an answer to the person; null when it is our mistake.
 * What row-level security keeps out is answered as absent: the sender must not learn that it exists.
 */
export function refusalOf(error: unknown): AppError | null {
  const failure = databaseFailure(error);
  if (!failure) return null;
  const known = failure.constraint === undefined ? undefined : BY_CONSTRAINT[failure.constraint];
  if (known) return known();
  if (failure.code === '42501' && !failure.message.startsWith('permission denied')) {
    return AppError.notFound('row');
  }
  if (failure.code === '23503') return AppError.invalid('reference.not-found');
  if (failure.code === '23505') return AppError.conflict('row.exists');
  return null;
}

/** Codes of a server that stops or cannot be reached, from the server and from the network. */
const LOST = /^(08...|57P0[123]|ECONNRESET|ECONNREFUSED|EPIPE|ETIMEDOUT)$/;
/** What the driver says where it has no code for it. */
const LOST_IN_WORDS = /terminated|not queryable|timeout exceeded when trying to connect/;

/** Whether a statement failed because there was no connection (any more), not because of itself. */
export function isConnectionLost(error: unknown): boolean {
  const inner: unknown = error instanceof QueryFailedError ? error.driverError : error;
  if (!(inner instanceof Error)) return false;
  const code = 'code' in inner ? String(inner.code) : '';
  return LOST.test(code) || LOST_IN_WORDS.test(inner.message);
}
