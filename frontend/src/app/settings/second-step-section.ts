import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { Skeleton, StatusChip } from '@verso/ui';

import { load } from '../api/load';
import { LoadFailed } from '../api/load-failed';
import { SettingsApi } from './settings-api';

/** Whether a second step is asked for, and the way to the page where that is changed. */
@Component({
  selector: 'app-second-step-section',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LoadFailed, MatButton, RouterLink, Skeleton, StatusChip, TranslocoDirective],
  template: `
    <div class="stack" *transloco="let t">
      <h2>{{ t('settings.second-step.heading') }}</h2>
      <p class="quiet">{{ t('settings.second-step.lead') }}</p>
      @switch (status.state()) {
        @case ('loading') {
          <ui-skeleton shape="text" [lines]="1" [label]="t('shared.loading')" />
        }
        @case ('failed') {
          <app-load-failed [problem]="status.error()" (retry)="status.reload()" />
        }
        @default {
          <div>
            <ui-status-chip
              [tone]="status.value()?.isOn ? 'good' : 'neutral'"
              [label]="
                t(status.value()?.isOn ? 'settings.second-step.on' : 'settings.second-step.off')
              "
            />
          </div>
          <div>
            <a matButton="outlined" routerLink="second-step">
              {{
                t(
                  status.value()?.isOn
                    ? 'settings.second-step.manage'
                    : 'settings.second-step.turn-on'
                )
              }}
            </a>
          </div>
        }
      }
    </div>
  `,
})
export class SecondStepSection {
  private readonly api = inject(SettingsApi);
  protected readonly status = load(
    () => ({}),
    (_, abort) => this.api.secondStep(abort),
  );
}
