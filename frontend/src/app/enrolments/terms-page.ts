import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { Icon, PageHeader, Skeleton } from '@verso/ui';

import { load } from '../api/load';
import { LoadFailed } from '../api/load-failed';
import { CourseForm } from './course-form';
import { TermsApi } from './terms-api';

/** What a firm is asked before it takes part in the programme. */
@Component({
  selector: 'app-terms-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CourseForm, Icon, LoadFailed, PageHeader, RouterLink, Skeleton, TranslocoDirective],
  template: `
    <div class="page narrow" *transloco="let t">
      <ui-page-header [heading]="t('enrolments.terms.heading')" [lead]="t('enrolments.terms.lead')">
        <a pageBack class="row" [routerLink]="['/programmes', programmeId(), 'set-up']"
          ><ui-icon name="arrow-left" />{{ t('enrolments.terms.back') }}</a
        >
      </ui-page-header>
      @switch (terms.state()) {
        @case ('loading') {
          <ui-skeleton [lines]="6" [label]="t('shared.loading')" />
        }
        @case ('failed') {
          <app-load-failed [problem]="terms.error()" (retry)="terms.reload()" />
        }
        @default {
          <app-course-form
            [programmeId]="programmeId()"
            [terms]="terms.value()!"
            (saved)="terms.reload()"
          />
        }
      }
    </div>
  `,
})
export class TermsPage {
  readonly programmeId = input.required<string>();

  private readonly api = inject(TermsApi);
  protected readonly terms = load(
    () => this.programmeId(),
    (id, abort) => this.api.get(id, abort),
  );
}
