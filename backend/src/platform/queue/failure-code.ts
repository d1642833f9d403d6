import { AppError } from '../errors/app-error.js';

/** The process that did the job ended every time, or stood still for longer than its lock. */
export const STALLED = 'job.stalled';
const CODE = /^[a-z][a-z\d-]*(\.[a-z\d_-]+)+$/;
const SQLSTATE = /^[\dA-Z]{5}$/;
const SYSTEM = /^E[A-Z\d_]{2,30}$/;

/**
 * Why a job failed, as a code: messages of errors may name people, and the queue is read by
 * administrators. The whole error is in the log, under the id of the request.
 */
export function failureCode(error: unknown): string {
  if (error instanceof AppError) return error.code;
  const { code } = (error ?? {}) as { code?: unknown };
  if (typeof code !== 'string') return 'job.unexpected';
  if (SQLSTATE.test(code)) return `database.${code.toLowerCase()}`;
  return SYSTEM.test(code) ? `system.${code.toLowerCase()}` : 'job.unexpected';
}

/** The code again from what the queue has kept; what is none was written by the queue itself. */
export function codeOfReason(reason: string): string {
  if (CODE.test(reason)) return reason;
  return reason.includes('stalled') ? STALLED : 'job.unexpected';
}
