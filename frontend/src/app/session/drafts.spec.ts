import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';

import { drafted } from './drafts';
import { Session } from './session';

interface Fields {
  readonly name: string;
  readonly note: string;
  readonly basedOn: string;
}

function aDraft() {
  TestBed.configureTestingModule({
    providers: [{ provide: Session, useValue: { person: signal({ id: 'h1' }) } }],
  });
  const fresh = signal<Fields>({ name: 'Aino', note: '', basedOn: 'v1' });
  const draft = TestBed.runInInjectionContext(() => drafted(() => 'here', fresh, ['basedOn']));
  return { fresh, draft };
}

describe('what is being typed while an answer comes', () => {
  it('stays, also where nobody had the time to keep it', () => {
    const { fresh, draft } = aDraft();
    draft.fields.update((fields) => ({ ...fields, name: 'Eino' }));
    fresh.set({ name: 'Aino', note: 'theirs', basedOn: 'v2' });

    expect(draft.fields()).toEqual({ name: 'Eino', note: 'theirs', basedOn: 'v1' });
  });

  it('gives way where nothing was typed', () => {
    const { fresh, draft } = aDraft();
    expect(draft.fields().basedOn).toBe('v1');
    fresh.set({ name: 'Otso', note: '', basedOn: 'v2' });

    expect(draft.fields()).toEqual({ name: 'Otso', note: '', basedOn: 'v2' });
  });

  it('gives way once it is saved', () => {
    const { fresh, draft } = aDraft();
    draft.fields.update((fields) => ({ ...fields, name: 'Eino' }));
    draft.forget();
    fresh.set({ name: 'Eino', note: '', basedOn: 'v2' });

    expect(draft.fields()).toEqual({ name: 'Eino', note: '', basedOn: 'v2' });
  });

  it('is not touched by an answer that brings nothing new', () => {
    const { fresh, draft } = aDraft();
    const before = draft.fields();
    fresh.set({ name: 'Aino', note: '', basedOn: 'v1' });

    expect(draft.fields()).toBe(before);
  });

  it('gives way once it is saved, also to what was there before', () => {
    const { fresh, draft } = aDraft();
    draft.fields.update((fields) => ({ ...fields, name: ' Aino ' }));
    draft.forget();
    fresh.set({ name: 'Aino', note: '', basedOn: 'v1' });

    expect(draft.fields().name).toBe('Aino');
  });
});
