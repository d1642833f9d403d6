import { ChangeDetectionStrategy, Component, computed, effect, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { SetUpStep } from '@verso/domain';
import { Icon, Notice, PageHeader, Skeleton, Stepper } from '@verso/ui';

import { load } from '../api/load';
import { LoadFailed } from '../api/load-failed';
import { Session } from '../session/session';
import { Language } from '../shell/language/language';
import { PageTitle } from '../shell/page-title';
import { AimsSummary } from './aims-summary';
import { SetUpApi } from './set-up-api';
import { SetUpSummary } from './set-up-summary';
import { pathOf, stepsOf } from './set-up-steps';
import { TargetHistory } from './target-history';

/** A programme's set-up as a whole: what is missing, and what has been decided. */
@Component({
  selector: 'app-set-up-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    AimsSummary,
    Icon,
    LoadFailed,
    MatButton,
    Notice,
    PageHeader,
    RouterLink,
    SetUpSummary,
    Skeleton,
    Stepper,
    TargetHistory,
    TranslocoDirective,
  ],
  templateUrl: './set-up-page.html',
  styles: `
    .needed {
      align-items: baseline;
      display: flex;
      gap: var(--s-8);
    }
    .needed ui-icon {
      flex: none;
      translate: 0 0.1em;
    }
  `,
})
export class SetUpPage {
  readonly programmeId = input.required<string>();

  private readonly api = inject(SetUpApi);
  private readonly session = inject(Session);
  protected readonly language = inject(Language);
  protected readonly setUp = load(
    () => this.programmeId(),
    (id, abort) => this.api.get(id, abort),
  );
  protected readonly isAdministrator = computed(() => this.session.hasRole('administrator'));
  protected readonly mayChange = computed(() =>
    this.session
      .grants()
      .some(
        ({ role, programmeId }) =>
          role === 'administrator' || (role === 'manager' && programmeId === this.programmeId()),
      ),
  );
  protected readonly steps = stepsOf(
    this.setUp.value,
    computed((): SetUpStep => 'check'),
    this.language,
  );
  protected readonly needed = computed(() => this.open(true));
  protected readonly waiting = computed(() => this.open(false));
  /** Where to go on: the first step with something needed in it, otherwise with something at all. */
  protected readonly goOn = computed<SetUpStep | null>(() => {
    const open = [...this.needed(), ...this.waiting()].find(({ step }) => step !== 'check');
    return open?.step ?? null;
  });

  constructor() {
    const title = inject(PageTitle);
    effect(() => {
      const setUp = this.setUp.value();
      if (setUp) title.name(this.language.pick(setUp.label));
    });
  }

  protected pathOf(step: SetUpStep): string[] {
    return ['/programmes', this.programmeId(), 'set-up', ...pathOf(step)];
  }

  private open(isNeeded: boolean) {
    return (this.setUp.value()?.open ?? []).filter((one) => one.isNeeded === isNeeded);
  }
}
