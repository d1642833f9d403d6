import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { EmptyState, Icon, PageHeader, Skeleton, VisibilityNote } from '@verso/ui';

import { load } from '../api/load';
import { LoadFailed } from '../api/load-failed';
import { Language } from '../shell/language/language';
import { GatheringsApi } from './gatherings-api';
import { OwnGatheringItem } from './own-gathering';

/** Network events that people of an entrepreneur's firm may come to, and those that they come to. */
@Component({
  selector: 'app-my-gatherings-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[EmptyState, Icon, LoadFailed, OwnGatheringItem, PageHeader, RouterLink],
    ...[Skeleton, TranslocoDirective, VisibilityNote],
  ],
  template: `
    <div class="page narrow" *transloco="let t">
      <ui-page-header [heading]="t('gatherings.mine.heading')" [lead]="t('gatherings.mine.lead')">
        <a pageBack class="row" routerLink="/my/group"
          ><ui-icon name="arrow-left" />{{ t('gatherings.mine.back') }}</a
        >
      </ui-page-header>
      @switch (gatherings.state()) {
        @case ('loading') {
          <ui-skeleton [lines]="6" [label]="t('shared.loading')" />
        }
        @case ('failed') {
          <app-load-failed [problem]="gatherings.error()" (retry)="gatherings.reload()" />
        }
        @case ('empty') {
          <ui-empty-state
            icon="calendar-clock"
            [heading]="t('gatherings.mine.none')"
            [text]="t('gatherings.mine.none-text')"
          />
        }
        @case ('ready') {
          @for (firm of firms(); track firm.programmeId + firm.enterpriseId; let nth = $index) {
            <section class="stack" [attr.aria-labelledby]="'firm-' + nth">
              <h2 [id]="'firm-' + nth">
                {{ firm.enterpriseName }}
                <span class="quiet small">{{ language.pick(firm.programmeLabel) }}</span>
              </h2>
              <ul class="list-plain ruled">
                @for (gathering of firm.items; track gathering.id) {
                  <li>
                    <app-own-gathering
                      [gathering]="gathering"
                      [path]="firm"
                      [people]="firm.people"
                      (changed)="gatherings.reload()"
                    />
                  </li>
                }
              </ul>
            </section>
          }
        }
      }
      <ui-visibility-note>{{ t('gatherings.mine.who-sees') }}</ui-visibility-note>
    </div>
  `,
})
export class MyGatheringsPage {
  private readonly api = inject(GatheringsApi);
  protected readonly language = inject(Language);
  protected readonly gatherings = load(
    () => ({}),
    (_, signal) => this.api.mine(signal),
    { isEmpty: (firms) => firms.every(({ items }) => items.length === 0), keep: true },
  );
  /** Those for whom there is an event. */
  protected readonly firms = computed(() =>
    (this.gatherings.value() ?? []).filter(({ items }) => items.length > 0),
  );
}
