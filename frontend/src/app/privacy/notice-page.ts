import { ChangeDetectionStrategy, Component, computed, effect, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { Icon, PageHeader, Skeleton } from '@verso/ui';

import { load } from '../api/load';
import { LoadFailed } from '../api/load-failed';
import { FundingLine } from '../programmes/funding-line';
import { Format } from '../shell/language/format';
import { Language } from '../shell/language/language';
import { PageTitle } from '../shell/page-title';
import { NOTICE_SECTIONS } from './notice-sections';
import { PrivacyApi } from './privacy-api';
import { PublicFrame } from './public-frame';

/** What one programme says about the data it keeps: for anybody. */
@Component({
  selector: 'app-notice-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    FundingLine,
    Icon,
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
        @switch (notice.state()) {
          @case ('loading') {
            <ui-skeleton [lines]="10" [label]="t('shared.loading')" />
          }
          @case ('failed') {
            <h1>{{ t('privacy.notice.heading') }}</h1>
            <app-load-failed [problem]="notice.error()" (retry)="notice.reload()" />
          }
          @default {
            @let view = notice.value()!;
            <ui-page-header
              [heading]="t('privacy.notice.heading')"
              [lead]="language.pick(view.programmeLabel)"
            >
              <a pageBack class="row" routerLink="/privacy"
                ><ui-icon name="arrow-left" />{{ t('privacy.notice.list-heading') }}</a
              >
            </ui-page-header>
            @for (section of sections; track section) {
              <section class="stack">
                <h2>{{ t('privacy.notice.' + section) }}</h2>
                <p class="written">{{ texts()?.[section] }}</p>
              </section>
            }
            <section class="stack">
              <h2>{{ t('privacy.notice.retention') }}</h2>
              <dl class="facts">
                @for (rule of view.rules; track rule.kind) {
                  <div>
                    <dt>{{ t('privacy.kinds.' + rule.kind + '.name') }}</dt>
                    <dd>
                      {{
                        rule.kind === 'records'
                          ? t('privacy.notice.kept-until', { day: format.day(view.keptUntil) })
                          : t('privacy.desk.months-of', { count: rule.months })
                      }}
                      <span class="quiet small">
                        {{ rule.legalBasis ?? t('privacy.basis.' + rule.kind) }}
                      </span>
                    </dd>
                  </div>
                }
              </dl>
            </section>
            <app-funding-line [funding]="view.funding" />
            @if (view.recordedAt) {
              <p class="quiet small">
                {{ t('privacy.notice.changed', { day: format.instant(view.recordedAt) }) }}
              </p>
            }
          }
        }
      </div>
    </app-public-frame>
  `,
  styles: `
    .stack {
      gap: var(--s-8);
    }
    .written {
      white-space: pre-line;
    }
    dd .small {
      display: block;
    }
  `,
})
export class NoticePage {
  readonly code = input.required<string>();

  private readonly api = inject(PrivacyApi);
  protected readonly language = inject(Language);
  protected readonly format = inject(Format);
  protected readonly sections = NOTICE_SECTIONS;
  protected readonly notice = load(
    () => this.code(),
    (code, abort) => this.api.notice(code, abort),
  );
  protected readonly texts = computed(() => this.notice.value()?.texts[this.language.current()]);

  constructor() {
    const title = inject(PageTitle);
    effect(() => {
      const view = this.notice.value();
      if (view) title.name(this.language.pick(view.programmeLabel));
    });
  }
}
