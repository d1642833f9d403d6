import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { Icon, PageHeader, Skeleton } from '@verso/ui';

import { load } from '../api/load';
import { LoadFailed } from '../api/load-failed';
import { RecoveryCodes } from './recovery-codes';
import { SecondStepManaging } from './second-step-managing';
import { SecondStepSetUp } from './second-step-set-up';
import { SettingsApi } from './settings-api';

/** Turns the second step on with a picture and a code, or off with a code. */
@Component({
  selector: 'app-second-step-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    Icon,
    LoadFailed,
    PageHeader,
    RecoveryCodes,
    RouterLink,
    SecondStepManaging,
    SecondStepSetUp,
    Skeleton,
    TranslocoDirective,
  ],
  template: `
    <div class="page narrow" *transloco="let t">
      <ui-page-header
        [heading]="t('settings.second-step.heading')"
        [lead]="t('settings.second-step.page-lead')"
      >
        <a pageBack class="row no-print" routerLink=".."
          ><ui-icon name="arrow-left" />{{ t('settings.heading') }}</a
        >
      </ui-page-header>
      @if (codes(); as fresh) {
        <app-recovery-codes [codes]="fresh" (done)="kept()" />
      } @else {
        @switch (status.state()) {
          @case ('loading') {
            <ui-skeleton shape="text" [lines]="6" [label]="t('shared.loading')" />
          }
          @case ('failed') {
            <app-load-failed [problem]="status.error()" (retry)="status.reload()" />
          }
          @default {
            @if (status.value(); as now) {
              @if (now.isOn) {
                <app-second-step-managing
                  [status]="now"
                  (renewed)="codes.set($event)"
                  (turnedOff)="status.reload()"
                />
              } @else {
                <app-second-step-set-up (turnedOn)="codes.set($event)" />
              }
            }
          }
        }
      }
    </div>
  `,
})
export class SecondStepPage {
  private readonly api = inject(SettingsApi);
  /** Fresh codes are shown once: leaving the page forgets them. */
  protected readonly codes = signal<readonly string[] | null>(null);
  protected readonly status = load(
    () => ({}),
    (_, abort) => this.api.secondStep(abort),
  );

  protected kept(): void {
    this.codes.set(null);
    this.status.reload();
  }
}
