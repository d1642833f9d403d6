import { ChangeDetectionStrategy, Component, effect, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { EmptyState, Skeleton } from '@verso/ui';

import { load } from '../api/load';
import { LoadFailed } from '../api/load-failed';
import { ExperimentsApi } from './experiments-api';

/** Where a reminder's link leads: it names the experiment only, and its programme is looked up here. */
@Component({
  selector: 'app-my-experiment-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [EmptyState, LoadFailed, Skeleton, TranslocoDirective],
  template: `
    <div class="page narrow" *transloco="let t">
      @switch (found.state()) {
        @case ('failed') {
          <app-load-failed [problem]="found.error()" (retry)="found.reload()" />
        }
        @case ('empty') {
          <ui-empty-state
            icon="flask"
            [heading]="t('experiments.mine.not-found')"
            [text]="t('experiments.mine.not-found-text')"
          />
        }
        @default {
          <ui-skeleton [lines]="6" [label]="t('shared.loading')" />
        }
      }
    </div>
  `,
})
export class MyExperimentPage {
  readonly experimentId = input.required<string>();

  private readonly api = inject(ExperimentsApi);
  private readonly router = inject(Router);
  protected readonly found = load(
    () => ({ id: this.experimentId() }),
    async ({ id }, signal) => (await this.api.mine(signal)).find((row) => row.id === id) ?? null,
  );

  constructor() {
    effect(() => {
      const row = this.found.value();
      if (!row) return;
      void this.router.navigate(['/programmes', row.programmeId, 'experiments', row.id], {
        replaceUrl: true,
      });
    });
  }
}
