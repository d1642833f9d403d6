import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { EmptyState, Icon, PageHeader, Skeleton, VisibilityNote } from '@verso/ui';

import { load } from '../api/load';
import { LoadFailed } from '../api/load-failed';
import { Language } from '../shell/language/language';
import { ChallengesApi } from './challenges-api';
import { ChallengesPart } from './challenges-part';

/** What makes it hard for an entrepreneur’s own firm, and what is done about it. */
@Component({
  selector: 'app-my-challenges-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[ChallengesPart, EmptyState, LoadFailed, PageHeader],
    ...[Icon, RouterLink, Skeleton, TranslocoDirective, VisibilityNote],
  ],
  template: `
    <div class="page narrow" *transloco="let t">
      <ui-page-header [heading]="t('challenges.heading')" [lead]="t('challenges.mine.lead')">
        <a pageBack class="row" routerLink="/my/growth"
          ><ui-icon name="arrow-left" />{{ t('challenges.mine.back') }}</a
        >
      </ui-page-header>
      @switch (firms.state()) {
        @case ('loading') {
          <ui-skeleton [lines]="6" [label]="t('shared.loading')" />
        }
        @case ('failed') {
          <app-load-failed [problem]="firms.error()" (retry)="firms.reload()" />
        }
        @case ('empty') {
          <ui-empty-state
            [heading]="t('challenges.mine.empty')"
            [text]="t('challenges.mine.empty-text')"
          />
        }
        @case ('ready') {
          @for (firm of firms.value()!; track firm.programmeId + firm.enterpriseId) {
            @if (firms.value()!.length > 1) {
              <p class="small">
                <strong>{{ firm.enterpriseName }}</strong>
                <span class="quiet"> {{ language.pick(firm.programmeLabel) }}</span>
              </p>
            }
            <app-challenges-part [place]="firm" [municipality]="firm.municipalityCode" />
          }
          <ui-visibility-note>{{ t('challenges.who-sees') }}</ui-visibility-note>
        }
      }
    </div>
  `,
})
export class MyChallengesPage {
  private readonly api = inject(ChallengesApi);
  protected readonly language = inject(Language);
  protected readonly firms = load(
    () => ({}),
    (_, signal) => this.api.mine(signal),
  );
}
