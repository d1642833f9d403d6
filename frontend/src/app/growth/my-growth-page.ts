import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { EmptyState, PageHeader, Skeleton, VisibilityNote } from '@verso/ui';

import { load } from '../api/load';
import { LoadFailed } from '../api/load-failed';
import { Language } from '../shell/language/language';
import { GrowthApi } from './growth-api';
import { GrowthPath } from './growth-path';

/** The growth path of an entrepreneur's own firm. */
@Component({
  selector: 'app-my-growth-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[EmptyState, GrowthPath, LoadFailed, PageHeader],
    ...[RouterLink, Skeleton, TranslocoDirective, VisibilityNote],
  ],
  template: `
    <div class="page narrow" *transloco="let t">
      <ui-page-header [heading]="t('growth.mine.heading')" [lead]="t('growth.mine.lead')" />
      @switch (firms.state()) {
        @case ('loading') {
          <ui-skeleton [lines]="6" [label]="t('shared.loading')" />
        }
        @case ('failed') {
          <app-load-failed [problem]="firms.error()" (retry)="firms.reload()" />
        }
        @case ('empty') {
          <ui-empty-state [heading]="t('growth.mine.empty')" [text]="t('growth.mine.empty-text')" />
        }
        @case ('ready') {
          @for (firm of firms.value()!; track firm.programmeId + firm.enterpriseId) {
            @if (firms.value()!.length > 1) {
              <p class="small">
                <strong>{{ firm.enterpriseName }}</strong>
                <span class="quiet"> {{ language.pick(firm.programmeLabel) }}</span>
              </p>
            }
            <app-growth-path [isMine]="true" [path]="firm" />
          }
          <p>
            <a routerLink="/my/markets">{{ t('growth.mine.markets') }}</a>
          </p>
          <p>
            <a routerLink="/my/innovations">{{ t('growth.mine.innovations') }}</a>
          </p>
          <p>
            <a routerLink="/my/challenges">{{ t('growth.mine.challenges') }}</a>
          </p>
          <p>
            <a routerLink="/my/research">{{ t('growth.mine.research') }}</a>
          </p>
          <ui-visibility-note>{{ t('growth.who-sees') }}</ui-visibility-note>
        }
      }
    </div>
  `,
})
export class MyGrowthPage {
  private readonly api = inject(GrowthApi);
  protected readonly language = inject(Language);
  protected readonly firms = load(
    () => ({}),
    (_, signal) => this.api.mine(signal),
  );
}
