import { computed, effect, inject, Injectable } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router } from '@angular/router';
import { filter, map, startWith } from 'rxjs';

import { keptProgramme } from '../session/guards';
import { type OwnProgramme, Session } from '../session/session';

const IN_ADDRESS = /^\/programmes\/([^/?#]+)/;

/** The programme one looks at: the one in the address, else the last one, else the first. */
@Injectable({ providedIn: 'root' })
export class CurrentProgramme {
  private readonly session = inject(Session);
  private readonly router = inject(Router);
  private readonly url = toSignal(
    this.router.events.pipe(
      filter((event) => event instanceof NavigationEnd),
      map(({ urlAfterRedirects }) => urlAfterRedirects),
      startWith(this.router.url),
    ),
    { requireSync: true },
  );
  private readonly inAddress = computed(() => IN_ADDRESS.exec(this.url())?.[1] ?? null);

  readonly value = computed<OwnProgramme | null>(() => {
    const all = this.session.programmes();
    const find = (id: string | null) => all.find((programme) => programme.id === id);
    return find(this.inAddress()) ?? find(keptProgramme()) ?? all[0] ?? null;
  });

  constructor() {
    effect(() => {
      const id = this.inAddress();
      if (id) localStorage.setItem('verso.programme', id);
    });
  }
}
