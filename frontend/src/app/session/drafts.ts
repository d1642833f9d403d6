import {
  computed,
  effect,
  inject,
  Injectable,
  linkedSignal,
  type Signal,
  untracked,
  type WritableSignal,
} from '@angular/core';

import { Session } from './session';

/**
 * What was typed and not saved yet, by the place it was typed in. Kept in memory while a person
 * looks at another page or signs in again; never on the device, since it may be personal data.
 * It goes with the person: whoever else signs in finds nothing.
 */
@Injectable({ providedIn: 'root' })
export class Drafts {
  private readonly session = inject(Session);
  private readonly kept = new Map<string, object>();
  private keptFor: string | null = null;

  /**
   * Whose drafts these are. A session that has ended changes nothing: whoever signs in next shows
   * whether they are theirs.
   */
  readonly owner: Signal<string | null> = linkedSignal<string | null, string | null>({
    source: () => this.session.person()?.id ?? null,
    computation: (now, before) => now ?? before?.value ?? null,
  });

  read(place: string): object | undefined {
    return this.own().get(place);
  }

  keep(place: string, typed: object): void {
    this.own().set(place, typed);
  }

  forget(place: string): void {
    this.own().delete(place);
  }

  private own(): Map<string, object> {
    const owner = untracked(this.owner);
    if (owner !== this.keptFor) this.kept.clear();
    this.keptFor = owner;
    return this.kept;
  }
}

/** The fields of a form that keep what was typed. */
export interface Drafted<T> {
  readonly fields: WritableSignal<T>;
  /** Once it is saved, or given up. */
  forget(): void;
}

/**
 * Fields that begin as they were left, or else fresh. Only what differs from the fresh ones is
 * kept: what others have changed in the meantime is not undone. An answer that brings nothing new
 * leaves them as they are, so that whoever is about to type does not lose the row she types in.
 * Must be called where `inject` may be: in a field of a component or a service.
 *
 * @param place - what is written where, such as `touchpoint e1`
 * @param fresh - the fields of an untouched form
 * @param along - fields that nobody types: kept as they were beside what is typed, and never alone
 */
export function drafted<T extends object>(
  place: () => string,
  fresh: () => T,
  along: readonly (keyof T)[] = [],
): Drafted<T> {
  const drafts = inject(Drafts);
  let left: T | undefined;
  const here = computed(place);
  const untouched = answers(fresh);
  const start = computed(() => ({
    owner: drafts.owner(),
    place: here(),
    fresh: untouched.fields(),
  }));
  const fields = linkedSignal<ReturnType<typeof start>, T>({
    source: start,
    computation: (now, before) => {
      // What was typed a moment ago may not have been kept yet: it is told by the fields themselves.
      const isHere = before?.source.place === now.place && before.source.owner === now.owner;
      const typed =
        isHere && before.value !== left
          ? changes(before.source.fresh, before.value, along)
          : drafts.read(now.place);
      return { ...now.fresh, ...typed };
    },
  });
  effect(() => {
    const typed = changes(untouched.fields(), fields(), along);
    if (typed) drafts.keep(here(), typed);
    else drafts.forget(here());
  });
  return {
    fields,
    forget: () => {
      left = untracked(fields);
      untouched.takeNext();
      drafts.forget(untracked(here));
    },
  };
}

/** The fields of an untouched form. An answer that brings nothing new is none. */
function answers<T extends object>(fresh: () => T) {
  let isWaited = false;
  const fields = computed(fresh, {
    equal: (before, now) => {
      const isAlike = !isWaited && JSON.stringify(before) === JSON.stringify(now);
      isWaited = false;
      return isAlike;
    },
  });
  /** The next one counts, whatever it brings: something has been saved. */
  const takeNext = () => {
    isWaited = true;
  };
  return { fields, takeNext };
}

function changes<T extends object>(from: T, to: T, along: readonly (keyof T)[]): object | null {
  const entries = Object.entries(to) as [keyof T, unknown][];
  const typed = entries.filter(([name, value]) => !along.includes(name) && value !== from[name]);
  if (typed.length === 0) return null;
  return Object.fromEntries([...typed, ...entries.filter(([name]) => along.includes(name))]);
}
