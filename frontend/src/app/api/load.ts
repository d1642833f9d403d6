import { computed, linkedSignal, resource, type Signal } from '@angular/core';

import { type ApiProblem, toApiProblem } from './problem';

/** What a page shows: every page has all four. */
export type LoadState = 'loading' | 'failed' | 'empty' | 'ready';

export interface Loaded<T> {
  readonly state: Signal<LoadState>;
  /** The answer; undefined until the first one has come. */
  readonly value: Signal<T | undefined>;
  readonly error: Signal<ApiProblem | null>;
  /** Whether a newer answer is on its way while an older one is shown. */
  readonly refreshing: Signal<boolean>;
  /**
   * Asks again and keeps showing what is there meanwhile. An answer that is on its way was asked for
   * before, perhaps before a write: it is not shown, what is asked after it is.
   */
  reload(): void;
  /** Shows an answer that is known already, such as that of a write. */
  set(value: T): void;
}

export interface LoadOptions<T> {
  /** When the answer counts as empty; by default an empty list, or a page without items. */
  readonly isEmpty?: (value: T) => boolean;
  /** Keeps the last answer on screen while a changed query is on its way: for lists with filters. */
  readonly keep?: boolean;
}

/**
 * Fetches whenever the query changes. A query of `undefined` waits.
 * Must be called where `inject` may be: in a field of a component or a service.
 */
export function load<Q, T>(
  query: () => Q,
  fetch: (query: Exclude<Q, undefined>, signal: AbortSignal) => Promise<T>,
  options: LoadOptions<T> = {},
): Loaded<T> {
  const isEmpty = options.isEmpty ?? hasNothing;
  let asks = 0;
  const answer = resource({
    params: query,
    loader: ({ params, abortSignal: signal }) =>
      latest(
        () => fetch(params, signal),
        () => (signal.aborted ? null : asks),
      ),
  });
  const current = computed(() => (answer.hasValue() ? answer.value() : undefined));
  const value = linkedSignal<T | undefined, T | undefined>({
    source: current,
    computation: (now, before) =>
      now === undefined && options.keep && answer.isLoading() ? before?.value : now,
  });
  const error = computed(() => problemOf(answer.error()));
  const state = computed(() => (error() ? 'failed' : stateOf(value(), isEmpty)));
  return {
    state,
    value: value.asReadonly(),
    error,
    refreshing: computed(() => answer.isLoading() && value() !== undefined),
    reload: () => {
      asks += 1; // `resource` does nothing while it loads
      answer.reload();
    },
    set: (known) => {
      answer.set(known);
    },
  };
}

function stateOf<T>(shown: T | undefined, isEmpty: (shown: T) => boolean): LoadState {
  if (shown === undefined) return 'loading';
  return isEmpty(shown) ? 'empty' : 'ready';
}

function problemOf(reason: Error | undefined): ApiProblem | null {
  return reason ? toApiProblem(reason.cause ?? reason) : null;
}

/** Asks once more for as long as something was to be asked meanwhile; nothing is any more at null. */
async function latest<T>(ask: () => Promise<T>, asks: () => number | null): Promise<T> {
  for (;;) {
    const before = asks();
    const [outcome] = await Promise.allSettled([ask()]);
    const now = asks();
    if (now !== null && now !== before) continue;
    if (outcome.status === 'rejected') throw outcome.reason;
    return outcome.value;
  }
}

function hasNothing(value: unknown): boolean {
  if (value === null) return true;
  if (Array.isArray(value)) return value.length === 0;
  return (
    typeof value === 'object' &&
    'items' in value &&
    Array.isArray(value.items) &&
    value.items.length === 0
  );
}
