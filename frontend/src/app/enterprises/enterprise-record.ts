import { computed, inject, Injectable, signal } from '@angular/core';

import { load } from '../api/load';
import type { EnterpriseView } from '@verso/contract';
import { EnterprisesApi } from './enterprises-api';

interface Key {
  readonly programmeId: string;
  readonly enterpriseId: string;
}

/**
 * The one firm that a page is about. The page provides it; every section of the page reads it,
 * and asks for it anew after it has changed something.
 */
@Injectable()
export class EnterpriseRecord {
  private readonly api = inject(EnterprisesApi);
  private readonly wanted = signal<Key | undefined>(undefined);
  private readonly loaded = load(
    () => this.wanted(),
    ({ programmeId, enterpriseId }, abort) => this.api.read(programmeId, enterpriseId, abort),
  );

  readonly state = this.loaded.state;
  readonly error = this.loaded.error;
  /** The firm; undefined until it is here. */
  readonly found = this.loaded.value;
  /** The firm, for sections, which are only drawn once it is here. */
  readonly firm = computed<EnterpriseView>(() => {
    const firm = this.found();
    if (!firm) throw new Error('a section was drawn before its enterprise was loaded');
    return firm;
  });
  readonly programmeId = computed(() => this.wanted()?.programmeId ?? '');
  private readonly written = signal(0);
  /** How often yearly figures were written on this page: what is worked out of them is asked for anew. */
  readonly figuresWritten = this.written.asReadonly();

  look(key: Key): void {
    const now = this.wanted();
    if (now?.programmeId === key.programmeId && now.enterpriseId === key.enterpriseId) return;
    this.wanted.set(key);
  }

  reload(): void {
    this.loaded.reload();
  }

  set(firm: EnterpriseView): void {
    this.loaded.set(firm);
  }

  wroteFigures(): void {
    this.written.update((times) => times + 1);
  }
}
