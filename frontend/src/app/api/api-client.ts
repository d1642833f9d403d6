import { HttpClient, HttpParams } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { firstValueFrom, fromEvent, type Observable, raceWith, map } from 'rxjs';

import { ApiProblem, toApiProblem } from './problem';

export type QueryValue = string | number | boolean | null | undefined;
export type Query = Readonly<Record<string, QueryValue | readonly string[]>>;

export interface RequestOptions {
  /** Empty values are left out, so that a filter that is not set does not appear. */
  readonly query?: Query;
  /** Ends the request when the page no longer needs it. */
  readonly signal?: AbortSignal;
  /** Makes a write safe to send twice: the server answers the second as the first. */
  readonly idempotencyKey?: string;
}

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** The one way to the server. Paths are below `/api`; every failure is an `ApiProblem`. */
@Injectable({ providedIn: 'root' })
export class ApiClient {
  private readonly http = inject(HttpClient);

  get<T>(path: string, options: RequestOptions = {}): Promise<T> {
    return this.send('GET', path, undefined, options);
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
    const answer = this.http.request<T>(method, `/api${path}`, {
      body,
      params: toParams(options.query ?? {}),
      headers: options.idempotencyKey ? { 'Idempotency-Key': options.idempotencyKey } : {},
    });
    try {
      return await firstValueFrom(options.signal ? untilAborted(answer, options.signal) : answer);
    } catch (error) {
      throw toApiProblem(error);
    }
  }
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
