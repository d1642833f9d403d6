import { HttpClient, HttpErrorResponse, HttpParams } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { firstValueFrom, fromEvent, type Observable, raceWith, map } from 'rxjs';

import { ApiProblem, toApiProblem } from './problem';
import { WriteKeys } from './write-keys';

export type QueryValue = string | number | boolean | null | undefined;
export type Query = Readonly<Record<string, QueryValue | readonly string[]>>;

export interface RequestOptions {
  /** Empty values are left out, so that a filter that is not set does not appear. */
  readonly query?: Query;
  /** Ends the request when the page no longer needs it. */
  readonly signal?: AbortSignal;
  /** Makes a write safe to send twice. Without one each write gets a key of its own. */
  readonly idempotencyKey?: string;
}

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** The one way to the server. Paths are below `/api`; every failure is an `ApiProblem`. */
@Injectable({ providedIn: 'root' })
export class ApiClient {
  private readonly http = inject(HttpClient);
  private readonly keys = inject(WriteKeys);

  get<T>(path: string, options: RequestOptions = {}): Promise<T> {
    return this.send('GET', path, undefined, options);
  }

  /** A file, with the name that the server gives it. */
  async file(path: string, query: Query): Promise<{ content: Blob; name: string }> {
    try {
      const answer = await firstValueFrom(
        this.http.get(`/api${path}`, {
          params: toParams(query),
          responseType: 'blob',
          observe: 'response',
        }),
      );
      const said = answer.headers.get('content-disposition') ?? '';
      return {
        content: answer.body ?? new Blob(),
        name: /filename="([^"]+)"/.exec(said)?.[1] ?? 'verso',
      };
    } catch (error) {
      throw toApiProblem(await withReadBody(error));
    }
  }

  post<T = void>(path: string, body: unknown = {}, options: RequestOptions = {}): Promise<T> {
    return this.send('POST', path, body, options);
  }

  put<T = void>(path: string, body: unknown, options: RequestOptions = {}): Promise<T> {
    return this.send('PUT', path, body, options);
  }

  patch<T = void>(path: string, body: unknown, options: RequestOptions = {}): Promise<T> {
    return this.send('PATCH', path, body, options);
  }

  delete<T = void>(path: string, options: RequestOptions = {}): Promise<T> {
    return this.send('DELETE', path, undefined, options);
  }

  private async send<T>(
    method: Method,
    path: string,
    body: unknown,
    options: RequestOptions,
  ): Promise<T> {
    const write = options.idempotencyKey ? null : writeOf(method, path, body);
    const key = options.idempotencyKey ?? (write === null ? null : this.keys.of(write));
    const ask = () => this.ask<T>({ method, path, body, key, options });
    try {
      const answer = await patiently(ask, options.signal);
      if (write !== null && key !== null) this.keys.settle(write, key);
      return answer;
    } catch (error) {
      const problem = toApiProblem(error);
      // Without an answer nobody knows whether it was written: the next try carries the same key.
      if (write !== null && key !== null && isAnswer(problem)) this.keys.settle(write, key);
      throw problem;
    }
  }

  private ask<T>({ method, path, body, key, options }: Asking): Promise<T> {
    const answer = this.http.request<T>(method, `/api${path}`, {
      body,
      params: toParams(options.query ?? {}),
      headers: key === null ? {} : { 'Idempotency-Key': key },
    });
    return firstValueFrom(options.signal ? untilAborted(answer, options.signal) : answer);
  }
}

interface Asking {
  readonly method: Method;
  readonly path: string;
  readonly body: unknown;
  readonly key: string | null;
  readonly options: RequestOptions;
}

const PATIENCE = 10;
const PAUSE_MS = 1_000;

/** While the first of two taps is being written, the second one waits for its answer. */
async function patiently<T>(ask: () => Promise<T>, signal?: AbortSignal): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await ask();
    } catch (error) {
      const isWaiting = toApiProblem(error).code === 'idempotency.in-progress';
      if (!isWaiting || tries === PATIENCE || signal?.aborted) throw error;
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
  }
}

/** What makes a write this one; null for reads, and for files, which have no key. */
function writeOf(method: Method, path: string, body: unknown): string | null {
  const isFile = body instanceof Blob || body instanceof FormData || body instanceof ArrayBuffer;
  return method === 'GET' || isFile ? null : `${method} ${path} ${JSON.stringify(body ?? null)}`;
}

function isAnswer({ status }: ApiProblem): boolean {
  return status !== 0 && ![502, 503, 504].includes(status);
}

/** Why a file was refused comes as a file too. */
async function withReadBody(error: unknown): Promise<unknown> {
  if (!(error instanceof HttpErrorResponse) || !(error.error instanceof Blob)) return error;
  const { status, url } = error;
  const body: unknown = JSON.parse((await error.error.text()) || '{}');
  return new HttpErrorResponse({ error: body, status, ...(url !== null && { url }) });
}

function toParams(query: Query): HttpParams {
  return Object.entries(query).reduce((params, [name, value]) => {
    if (value === undefined || value === null || value === '') return params;
    const values = typeof value === 'object' ? value : [value];
    return values.reduce<HttpParams>((all, one) => all.append(name, one), params);
  }, new HttpParams());
}

function untilAborted<T>(answer: Observable<T>, signal: AbortSignal): Observable<T> {
  const aborted = fromEvent(signal, 'abort').pipe(
    map((): never => {
      throw new ApiProblem({ status: 0, code: 'aborted' });
    }),
  );
  return answer.pipe(raceWith(aborted));
}
