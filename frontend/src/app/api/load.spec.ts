import { ApplicationRef, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';

import { load } from './load';
import { ApiProblem } from './problem';

const settled = () => TestBed.inject(ApplicationRef).whenStable();
const inApp = <T>(work: () => T): T => TestBed.runInInjectionContext(work);

describe('load', () => {
  it('goes from loading to ready', async () => {
    const firms = inApp(() =>
      load(
        () => 'p1',
        (id) => Promise.resolve([id]),
      ),
    );

    expect(firms.state()).toBe('loading');
    await settled();

    expect(firms.state()).toBe('ready');
    expect(firms.value()).toEqual(['p1']);
  });

  it.each([[[]], [{ items: [], next: null }], [null]])('calls %j empty', async (answer) => {
    const firms = inApp(() =>
      load(
        () => 'p1',
        () => Promise.resolve(answer),
      ),
    );
    await settled();

    expect(firms.state()).toBe('empty');
  });

  it('fails with the problem, and recovers on reload', async () => {
    let works = false;
    const refusal = new ApiProblem({ status: 503, code: 'unavailable' });
    const firms = inApp(() =>
      load(
        () => 'p1',
        () => (works ? Promise.resolve(['a']) : Promise.reject(refusal)),
      ),
    );
    await settled();

    expect(firms.state()).toBe('failed');
    expect(firms.error()?.code).toBe('unavailable');

    works = true;
    firms.reload();
    await settled();

    expect(firms.state()).toBe('ready');
  });

  it.each(['an answer', 'a failure'])(
    'never shows %s that was on its way when it was asked to reload',
    async (late) => {
      const answers: ((value: string[] | Promise<never>) => void)[] = [];
      const firms = inApp(() =>
        load(
          () => 'p1',
          () => new Promise<string[]>((resolve) => answers.push(resolve)),
        ),
      );
      TestBed.tick();

      firms.reload();
      const refusal = new ApiProblem({ status: 503, code: 'unavailable' });
      answers[0]?.(late === 'a failure' ? Promise.reject(refusal) : ['before the write']);
      await new Promise((resolve) => setTimeout(resolve));

      expect(firms.state()).toBe('loading');

      answers[1]?.(['after it']);
      await settled();

      expect(firms.value()).toEqual(['after it']);
    },
  );

  it('waits while the query is undefined', async () => {
    const id = signal<string | undefined>(undefined);
    const asked: string[] = [];
    const firms = inApp(() =>
      load(
        () => id(),
        (query) => {
          asked.push(query);
          return Promise.resolve([query]);
        },
      ),
    );
    await settled();

    expect(asked).toEqual([]);

    id.set('p2');
    await settled();

    expect(firms.value()).toEqual(['p2']);
  });

  it('keeps the last answer on screen while a changed query is on its way, when asked to', async () => {
    const search = signal('a');
    const firms = inApp(() =>
      load(
        () => search(),
        (text) => Promise.resolve([text]),
        { keep: true },
      ),
    );
    await settled();

    expect(firms.value()).toEqual(['a']);

    search.set('b');
    TestBed.tick();

    expect(firms.value()).toEqual(['a']);
    expect(firms.refreshing()).toBe(true);
    await settled();

    expect(firms.value()).toEqual(['b']);
  });

  it('shows an answer that is known already', async () => {
    const firms = inApp(() =>
      load(
        () => 'p1',
        (id) => Promise.resolve([id]),
      ),
    );
    await settled();

    firms.set(['p1', 'p2']);

    expect(firms.value()).toEqual(['p1', 'p2']);
  });
});
