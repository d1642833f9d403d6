import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { EmptyState, Icon, PageHeader, Skeleton, VisibilityNote } from '@verso/ui';

import { load } from '../api/load';
import { LoadFailed } from '../api/load-failed';
import { Language } from '../shell/language/language';
import { InnovationsApi } from './innovations-api';
import { FirstOrdersPart } from './first-orders-part';
import { InnovationsPart } from './innovations-part';

/** The new things and first orders of an entrepreneur’s own firm. */
@Component({
  selector: 'app-my-innovations-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[EmptyState, FirstOrdersPart, InnovationsPart, LoadFailed, PageHeader],
    ...[Icon, RouterLink, Skeleton, TranslocoDirective, VisibilityNote],
  ],
  template: `
    <div class="page narrow" *transloco="let t">
      <ui-page-header [heading]="t('innovations.page.heading')" [lead]="t('innovations.mine.lead')">
        <a pageBack class="row" routerLink="/my/growth"
          ><ui-icon name="arrow-left" />{{ t('innovations.mine.back') }}</a
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
            [heading]="t('innovations.mine.empty')"
            [text]="t('innovations.mine.empty-text')"
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
            <app-innovations-part [place]="firm" />
            <app-first-orders-part [place]="firm" />
          }
          <ui-visibility-note>{{ t('innovations.who-sees') }}</ui-visibility-note>
        }
      }
    </div>
  `,
})
export class MyInnovationsPage {
  private readonly api = inject(InnovationsApi);
  protected readonly language = inject(Language);
  protected readonly firms = load(
    () => ({}),
    (_, signal) => this.api.mine(signal),
  );
}
