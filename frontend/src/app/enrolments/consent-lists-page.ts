import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { ConsentCountView, ExportList } from '@verso/contract';
import { Icon, PageHeader, Skeleton } from '@verso/ui';

import { load } from '../api/load';
import { LoadFailed } from '../api/load-failed';
import { ExportMenu } from '../exports/export-menu';
import { Format } from '../shell/language/format';
import { ConsentsApi } from './consents-api';

/** Lists of those who have agreed to be written to or asked, and whom each leaves out and why. */
@Component({
  selector: 'app-consent-lists-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ExportMenu, Icon, LoadFailed, PageHeader, RouterLink, Skeleton, TranslocoDirective],
  template: `
    <div class="page narrow" *transloco="let t">
      <ui-page-header
        [heading]="t('enrolments.consents.lists.heading')"
        [lead]="t('enrolments.consents.lists.lead')"
      >
        <a pageBack class="row" [routerLink]="['/programmes', programmeId(), 'enterprises']"
          ><ui-icon name="arrow-left" />{{ t('enrolments.consents.lists.back') }}</a
        >
      </ui-page-header>
      @switch (counts.state()) {
        @case ('ready') {
          @for (count of counts.value(); track count.purpose) {
            <section class="section" [attr.aria-labelledby]="count.purpose">
              <h2 [id]="count.purpose">{{ t('enrolments.purposes.code.' + count.purpose) }}</h2>
              <dl class="facts">
                <div>
                  <dt>{{ t('enrolments.consents.lists.listed') }}</dt>
                  <dd>{{ format.number(count.listed) }}</dd>
                </div>
                <div>
                  <dt>{{ t('enrolments.consents.lists.left-out') }}</dt>
                  <dd>
                    @for (reason of reasons; track reason.word) {
                      {{ t('enrolments.consents.lists.' + reason.word) }}:
                      {{ format.number(reason.of(count)) }}<br />
                    }
                  </dd>
                </div>
              </dl>
              <app-export-menu [lists]="listsOf(count)" [programmeId]="programmeId()" />
            </section>
          }
        }
        @case ('failed') {
          <app-load-failed [problem]="counts.error()" (retry)="counts.reload()" />
        }
        @default {
          <ui-skeleton [lines]="6" [label]="t('shared.loading')" />
        }
      }
    </div>
  `,
})
export class ConsentListsPage {
  readonly programmeId = input.required<string>();

  private readonly api = inject(ConsentsApi);
  protected readonly format = inject(Format);
  protected readonly counts = load(
    () => ({ programmeId: this.programmeId() }),
    ({ programmeId }, signal) => this.api.counts(programmeId, signal),
  );
  protected readonly reasons = [
    { word: 'refused', of: ({ refused }: ConsentCountView) => refused },
    { word: 'not-asked', of: ({ notAsked }: ConsentCountView) => notAsked },
    { word: 'without-address', of: ({ withoutAddress }: ConsentCountView) => withoutAddress },
  ];

  protected listsOf({ purpose }: ConsentCountView): readonly ExportList[] {
    return [purpose === 'newsletter' ? 'newsletter' : 'research-interviews'];
  }
}
