import { HttpException } from '@nestjs/common';

import { AppError, ERROR_STATUS, type ErrorParams, type FieldError } from '../errors/app-error.js';
import { refusalOf } from '../errors/database-refusal.js';

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

// Codes of Fastify and of its plug-ins, as ours.
const BY_FASTIFY_CODE: Readonly<Record<string, string>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'body.too-large',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'body.type-refused',
  FST_ERR_CTP_INVALID_JSON_BODY: 'body.malformed',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'body.malformed',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'body.malformed',
  FST_CSRF_MISSING_SECRET: 'csrf.invalid',
  FST_CSRF_INVALID_TOKEN: 'csrf.invalid',
};
const BY_STATUS: Readonly<Record<number, string>> = {
  400: 'request.malformed',
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
  const status = statusOf(error);
  if (status < 400 || status >= 500) return { status: 500, code: 'internal', errors: [] };
  const fastifyCode = codeOf(error);
  const code = BY_FASTIFY_CODE[fastifyCode] ?? BY_STATUS[status] ?? 'request.refused';
  return { status, code, errors: [] };
}

function statusOf(error: unknown): number {
  if (error instanceof HttpException) return error.getStatus();
  if (error instanceof SyntaxError && 'statusCode' in error) return Number(error.statusCode);
  return error instanceof Error && 'statusCode' in error ? Number(error.statusCode) : 500;
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
