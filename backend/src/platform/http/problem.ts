import { HttpException } from '@nestjs/common';

import { AppError, ERROR_STATUS, type ErrorParams, type FieldError } from '../errors/app-error.js';
import { isConnectionLost, refusalOf } from '../errors/database-refusal.js';

/** What every refusal looks like on the wire (RFC 9457, `application/problem+json`). */
export interface Problem {
  readonly type: string;
  readonly status: number;
  readonly code: string;
  readonly params?: ErrorParams;
  readonly errors: readonly FieldError[];
  readonly requestId: string;
}

type Core = Omit<Problem, 'type' | 'requestId'>;

// What Fastify and its plug-ins refuse before a route runs reaches us as a status, with a code at
// best. A file that may not be served is one that is not there.
const BY_STATUS: Readonly<Record<number, string>> = {
  400: 'request.malformed',
  403: 'route.not-found',
  404: 'route.not-found',
  405: 'route.not-found',
  413: 'body.too-large',
  415: 'body.type-refused',
};

/** Whatever was thrown, as a problem. What we did not expect says nothing of itself. */
export function toProblem(error: unknown, requestId: string): Problem {
  return { type: 'about:blank', ...coreOf(error), requestId };
}

function coreOf(error: unknown): Core {
  const refusal = error instanceof AppError ? error : refusalOf(error);
  if (refusal) {
    const { kind, code, params, fields } = refusal;
    return { status: ERROR_STATUS[kind], code, ...(params && { params }), errors: fields };
  }
  if (isConnectionLost(error)) return { status: 503, code: 'unavailable', errors: [] };
  if (isForged(error)) return { status: 403, code: 'csrf.invalid', errors: [] };
  const status = statusOf(error);
  if (status < 400 || status >= 500) return { status: 500, code: 'internal', errors: [] };
  const code = BY_STATUS[status] ?? 'request.refused';
  return { status: code === 'route.not-found' ? 404 : status, code, errors: [] };
}

/** Without the token that tells our pages from others. Nest wraps what the plug-in throws. */
function isForged(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return ('code' in error && String(error.code).startsWith('FST_CSRF')) || isForged(error.cause);
}

function statusOf(error: unknown): number {
  if (error instanceof HttpException) return error.getStatus();
  if (error instanceof SyntaxError && 'statusCode' in error) return Number(error.statusCode);
  return error instanceof Error && 'statusCode' in error ? Number(error.statusCode) : 500;
}
