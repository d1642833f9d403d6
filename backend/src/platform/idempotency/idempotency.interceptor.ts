import {
  type CallHandler,
  type ExecutionContext,
  Injectable,
  type NestInterceptor,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { from, lastValueFrom, type Observable } from 'rxjs';

import { ACCESS, type Access } from '../auth/allow.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { AppError } from '../errors/app-error.js';
import { type KeptAnswer, KeptAnswers, type KeyedWrite } from './kept-answers.js';

/** The header that makes a write safe to send again. */
export const IDEMPOTENCY_HEADER = 'idempotency-key';
/** Says that the answer is the first one again. */
export const REPLAYED_HEADER = 'idempotency-replayed';
/** What a key may be: long enough not to be met by chance, and nothing that a header cannot carry. */
export const KEY_PATTERN = /^[\x21-\x7e]{8,200}$/;

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * A write with a key runs once: in one transaction with the answer that is kept for the same key.
 * Signing in has no key, as nobody has sent it yet; nor have bodies other than JSON.
 */
@Injectable()
export class IdempotencyInterceptor implements NestInterceptor {
  constructor(
    private readonly reflector: Reflector,
    private readonly unit: UnitOfWork,
    private readonly answers: KeptAnswers,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const http = context.switchToHttp();
    const access = this.reflector.get<Access | undefined>(ACCESS, context.getHandler());
    const write = access === 'public' ? null : keyedWrite(http.getRequest<FastifyRequest>());
    if (write === null) return next.handle();
    const reply = http.getResponse<FastifyReply>();
    return from(this.once(write, reply, () => lastValueFrom(next.handle())));
  }

  private async once(
    write: KeyedWrite,
    reply: FastifyReply,
    answer: () => Promise<unknown>,
  ): Promise<string | undefined> {
    const given = await this.unit.frame(write.actor, async (): Promise<KeptAnswer> => {
      const kept = await this.answers.find(write);
      if (kept) {
        void reply.header(REPLAYED_HEADER, 'true');
        return kept;
      }
      const text = textOf(await answer());
      const fresh = { status: reply.statusCode, text };
      await this.answers.keep(write, fresh);
      return fresh;
    });
    void reply.status(given.status);
    if (given.text !== null && !reply.hasHeader('content-type')) {
      void reply.header('content-type', 'application/json; charset=utf-8');
    }
    return given.text ?? undefined;
  }
}

function keyedWrite(request: FastifyRequest): KeyedWrite | null {
  const { actor, headers, method, url, body } = request;
  const key = headers[IDEMPOTENCY_HEADER];
  const type = headers['content-type'] ?? 'application/json';
  const isKeyed = key !== undefined && !SAFE_METHODS.has(method);
  if (!isKeyed || actor.kind !== 'person' || !type.startsWith('application/json')) return null;
  if (typeof key !== 'string' || !KEY_PATTERN.test(key)) {
    throw AppError.invalid('idempotency.key-format');
  }
  return { actor, key, request: [method, url, JSON.stringify(body ?? null)] };
}

// The first answer goes out as the text that is kept: the second one is the same to the letter.
function textOf(answer: unknown): string | null {
  if (answer === undefined || answer === null) return null;
  return typeof answer === 'string' ? answer : JSON.stringify(answer);
}
