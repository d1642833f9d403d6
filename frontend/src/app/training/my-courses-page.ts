import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { EmptyState, Icon, PageHeader, Skeleton, VisibilityNote } from '@verso/ui';

import { load } from '../api/load';
import { LoadFailed } from '../api/load-failed';
import { Language } from '../shell/language/language';
import { CoursesApi } from './courses-api';
import { OwnCourseItem } from './own-course';

/** Courses that people of an entrepreneur's firm may come to, and those that they come to. */
@Component({
  selector: 'app-my-courses-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[EmptyState, Icon, LoadFailed, OwnCourseItem, PageHeader, RouterLink],
    ...[Skeleton, TranslocoDirective, VisibilityNote],
  ],
  template: `
    <div class="page narrow" *transloco="let t">
      <ui-page-header
        [heading]="t('training.my-courses.heading')"
        [lead]="t('training.my-courses.lead')"
      >
        <a pageBack class="row" routerLink="/my/support"
          ><ui-icon name="arrow-left" />{{ t('training.mine.back') }}</a
        >
      </ui-page-header>
      @switch (courses.state()) {
        @case ('loading') {
          <ui-skeleton [lines]="6" [label]="t('shared.loading')" />
        }
        @case ('failed') {
          <app-load-failed [problem]="courses.error()" (retry)="courses.reload()" />
        }
        @case ('empty') {
          <ui-empty-state
            icon="graduation-cap"
            [heading]="t('training.my-courses.none')"
            [text]="t('training.my-courses.none-text')"
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
                @for (course of firm.items; track course.id) {
                  <li>
                    <app-own-course
                      [course]="course"
                      [path]="firm"
                      [people]="firm.people"
                      (changed)="courses.reload()"
                    />
                  </li>
                }
              </ul>
            </section>
          }
        }
      }
      <ui-visibility-note>{{ t('training.my-courses.who-sees') }}</ui-visibility-note>
    </div>
  `,
})
export class MyCoursesPage {
  private readonly api = inject(CoursesApi);
  protected readonly language = inject(Language);
  protected readonly courses = load(
    () => ({}),
    (_, signal) => this.api.mine(signal),
    { isEmpty: (firms) => firms.every(({ items }) => items.length === 0), keep: true },
  );
  /** Those for whom there is a course. */
  protected readonly firms = computed(() =>
    (this.courses.value() ?? []).filter(({ items }) => items.length > 0),
  );
}
