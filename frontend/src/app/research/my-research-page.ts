import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { EmptyState, Icon, PageHeader, Skeleton, VisibilityNote } from '@verso/ui';

import { load } from '../api/load';
import { LoadFailed } from '../api/load-failed';
import { Language } from '../shell/language/language';
import { CommitmentsPart } from './commitments-part';
import { ConsortiaPart } from './consortia-part';
import { ResearchApi } from './research-api';
import { ResearchPart } from './research-part';

/** What an entrepreneur’s own firm asks of research, and is asked. */
@Component({
  selector: 'app-my-research-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[CommitmentsPart, ConsortiaPart, EmptyState, ResearchPart, LoadFailed, PageHeader],
    ...[Icon, RouterLink, Skeleton, TranslocoDirective, VisibilityNote],
  ],
  template: `
    <div class="page narrow" *transloco="let t">
      <ui-page-header [heading]="t('research.page.heading')" [lead]="t('research.mine.lead')">
        <a pageBack class="row" routerLink="/my/growth"
          ><ui-icon name="arrow-left" />{{ t('research.mine.back') }}</a
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
            [heading]="t('research.mine.empty')"
            [text]="t('research.mine.empty-text')"
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
            <app-research-part [place]="firm" />
            <app-commitments-part [place]="firm" />
            <app-consortia-part [place]="firm" />
          }
          <ui-visibility-note>{{ t('research.who-sees') }}</ui-visibility-note>
        }
      }
    </div>
  `,
})
export class MyResearchPage {
  private readonly api = inject(ResearchApi);
  protected readonly language = inject(Language);
  protected readonly firms = load(
    () => ({}),
    (_, signal) => this.api.mine(signal),
  );
}
