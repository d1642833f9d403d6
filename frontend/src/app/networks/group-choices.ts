import { computed, inject, Injectable, signal } from '@angular/core';

import { load } from '../api/load';
import { NetworksApi } from './networks-api';

/** The groups of the programme one looks at, fetched once for all the menus of a page. */
@Injectable({ providedIn: 'root' })
export class GroupChoices {
  private readonly api = inject(NetworksApi);
  private readonly programmeId = signal<string | undefined>(undefined);
  private readonly loaded = load(
    () => this.programmeId(),
    (programmeId, abort) => this.api.list(programmeId, abort),
  );

  readonly state = this.loaded.state;
  readonly groups = computed(() => this.loaded.value()?.items ?? []);

  /** Fetches the groups of a programme; those that are known already are shown meanwhile. */
  want(programmeId: string): void {
    if (this.programmeId() === programmeId) this.loaded.reload();
    else this.programmeId.set(programmeId);
  }
}
