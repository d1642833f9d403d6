import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { EmptyState, PageHeader, Skeleton, VisibilityNote } from '@verso/ui';

import { load } from '../api/load';
import { LoadFailed } from '../api/load-failed';
import { Language } from '../shell/language/language';
import { MarketsApi } from './markets-api';
import { ExportPathsPart } from './export-paths-part';

/** The ways of an entrepreneur’s own firm to markets abroad. */
@Component({
  selector: 'app-my-markets-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[EmptyState, ExportPathsPart, LoadFailed, PageHeader],
    ...[Skeleton, TranslocoDirective, VisibilityNote],
  ],
  template: `
    <div class="page narrow" *transloco="let t">
      <ui-page-header [heading]="t('markets.mine.heading')" [lead]="t('markets.mine.lead')" />
      @switch (firms.state()) {
        @case ('loading') {
          <ui-skeleton [lines]="6" [label]="t('shared.loading')" />
        }
        @case ('failed') {
          <app-load-failed [problem]="firms.error()" (retry)="firms.reload()" />
        }
        @case ('empty') {
          <ui-empty-state
            [heading]="t('markets.mine.empty')"
            [text]="t('markets.mine.empty-text')"
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
            <app-export-paths-part [path]="firm" />
          }
          <ui-visibility-note>{{ t('markets.who-sees') }}</ui-visibility-note>
        }
      }
    </div>
  `,
})
export class MyMarketsPage {
  private readonly api = inject(MarketsApi);
  protected readonly language = inject(Language);
  protected readonly firms = load(
    () => ({}),
    (_, signal) => this.api.mine(signal),
  );
}
