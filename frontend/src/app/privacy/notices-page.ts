import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { EmptyState, PageHeader, Skeleton } from '@verso/ui';

import { load } from '../api/load';
import { LoadFailed } from '../api/load-failed';
import { Language } from '../shell/language/language';
import { PrivacyApi } from './privacy-api';
import { PublicFrame } from './public-frame';

/** The programmes of this service, each with what it says about its data. */
@Component({
  selector: 'app-notices-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    EmptyState,
    LoadFailed,
    PageHeader,
    PublicFrame,
    RouterLink,
    Skeleton,
    TranslocoDirective,
  ],
  template: `
    <app-public-frame>
      <div class="page" *transloco="let t">
        <ui-page-header
          [heading]="t('privacy.notice.list-heading')"
          [lead]="t('privacy.notice.list-lead')"
        />
        @switch (notices.state()) {
          @case ('loading') {
            <ui-skeleton [lines]="4" [label]="t('shared.loading')" />
          }
          @case ('failed') {
            <app-load-failed [problem]="notices.error()" (retry)="notices.reload()" />
          }
          @case ('empty') {
            <ui-empty-state
              icon="sprout"
              [heading]="t('privacy.notice.none')"
              [text]="t('privacy.notice.none-text')"
            />
          }
          @case ('ready') {
            <ul class="list-plain ruled">
              @for (notice of notices.value()?.items; track notice.programmeCode) {
                <li>
                  <a [routerLink]="['/privacy', notice.programmeCode]">{{
                    language.pick(notice.programmeLabel)
                  }}</a>
                </li>
              }
            </ul>
          }
        }
      </div>
    </app-public-frame>
  `,
})
export class NoticesPage {
  private readonly api = inject(PrivacyApi);
  protected readonly language = inject(Language);
  protected readonly notices = load(
    () => ({}),
    (_, abort) => this.api.notices(abort),
  );
}
