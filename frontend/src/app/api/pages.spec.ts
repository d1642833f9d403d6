import { ApplicationRef, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';

import { loadPages, type Page } from './pages';
import { ApiProblem } from './problem';

const settled = () => TestBed.inject(ApplicationRef).whenStable();

describe('loadPages', () => {
  it('adds the next page until there is none', async () => {
    const firms = TestBed.runInInjectionContext(() =>
      loadPages(
        () => 'p1',
        (_, after) =>
          Promise.resolve(
            after === null ? { items: [1, 2], next: 'c2' } : { items: [3], next: null },
          ),
      ),
    );
    await settled();

    await firms.more();

    expect(firms.value()).toEqual([1, 2, 3]);
    expect(firms.hasMore()).toBe(false);
  });

  it('keeps what is there when the next page fails', async () => {
    const firms = TestBed.runInInjectionContext(() =>
      loadPages(
        () => 'p1',
        (_, after) =>
          after === null
            ? Promise.resolve({ items: [1], next: 'c2' })
            : Promise.reject(new ApiProblem({ status: 0, code: 'unreachable' })),
      ),
    );
    await settled();

    await firms.more();

    expect(firms.value()).toEqual([1]);
    expect(firms.moreError()?.code).toBe('unreachable');
    expect(firms.hasMore()).toBe(true);
  });

  it('drops a page of an earlier query', async () => {
    const search = signal('a');
    let answerLate = (): void => undefined;
    const firms = TestBed.runInInjectionContext(() =>
      loadPages(
        () => search(),
        (text, after): Promise<Page<string>> =>
          after === null
            ? Promise.resolve({ items: [text], next: 'c2' })
            : new Promise((resolve) => {
                answerLate = () => resolve({ items: ['late'], next: null });
              }),
      ),
    );
    await settled();
    const late = firms.more();
    search.set('b');
    await settled();
    answerLate();
    await late;

    expect(firms.value()).toEqual(['b']);
  });
});
