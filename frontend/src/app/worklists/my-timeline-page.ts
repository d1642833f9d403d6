import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { PageHeader } from '@verso/ui';

import { Session } from '../session/session';
import { Language } from '../shell/language/language';
import { TimelineList } from './timeline-list';

/** What an entrepreneur's own firm's timeline shows her, firm by firm, each item with who else sees it. */
@Component({
  selector: 'app-my-timeline-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [PageHeader, TimelineList, TranslocoDirective],
  template: `
    <div class="page" *transloco="let t">
      <ui-page-header
        [heading]="t('worklists.timeline.mine')"
        [lead]="t('worklists.timeline.mine-lead')"
      />
      @for (firm of firms(); track firm.enterpriseId + firm.programmeId) {
        <section class="section">
          @if (firms().length > 1) {
            <h2>{{ firm.name }}</h2>
          }
          <app-timeline-list [path]="firm" [kind]="kind()" [search]="search()" />
        </section>
      }
    </div>
  `,
})
export class MyTimelinePage {
  /** ?kind= */
  readonly kind = input<string>();
  /** ?search= */
  readonly search = input<string>();

  private readonly session = inject(Session);
  private readonly language = inject(Language);
  protected readonly firms = computed(() =>
    this.session.grants().flatMap(({ role, programmeId, enterpriseId, ...of }) => {
      if (role !== 'entrepreneur' || programmeId === null || enterpriseId === null) return [];
      const names = [of.enterpriseName, this.language.pick(of.programmeLabel)];
      return { programmeId, enterpriseId, name: names.filter(Boolean).join(', ') };
    }),
  );
}
