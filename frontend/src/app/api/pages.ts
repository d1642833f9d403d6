import { computed, linkedSignal, type Signal, signal } from '@angular/core';

import { load, type Loaded } from './load';
import { type ApiProblem, toApiProblem } from './problem';

/** One page of a list; `next` is the cursor of the page after it, null on the last. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly next: string | null;
}

export interface PagedList<T> extends Omit<Loaded<readonly T[]>, 'set'> {
  readonly hasMore: Signal<boolean>;
  readonly loadingMore: Signal<boolean>;
  readonly moreError: Signal<ApiProblem | null>;
  /** Adds the next page to the end of the list. */
  more(): Promise<void>;
}

/** A list that grows page by page and starts over whenever the query changes. */
export function loadPages<Q, T>(
  query: () => Q,
  fetch: (
    query: Exclude<Q, undefined>,
    after: string | null,
    signal?: AbortSignal,
  ) => Promise<Page<T>>,
): PagedList<T> {
  const first = load(query, (asked, abort) => fetch(asked, null, abort), { keep: true });
  const all = linkedSignal<Page<T> | undefined>(() => first.value());
  const loadingMore = signal(false);
  const moreError = signal<ApiProblem | null>(null);

  const more = async () => {
    const start = all();
    const asked = query();
    if (!start?.next || asked === undefined || loadingMore()) return;
    loadingMore.set(true);
    moreError.set(null);
    try {
      const page = await fetch(asked as Exclude<Q, undefined>, start.next);
      // a list that was started over meanwhile must not get rows of the old one
      if (all() === start) all.set({ items: [...start.items, ...page.items], next: page.next });
    } catch (error) {
      moreError.set(toApiProblem(error));
    } finally {
      loadingMore.set(false);
    }
  };

  return {
    ...first,
    value: computed(() => all()?.items),
    hasMore: computed(() => Boolean(all()?.next)),
    loadingMore: loadingMore.asReadonly(),
    moreError: moreError.asReadonly(),
    more,
  };
}
