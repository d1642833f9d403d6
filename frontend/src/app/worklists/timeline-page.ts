import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  viewChild,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { Icon, PageHeader } from '@verso/ui';

import { load } from '../api/load';
import { EnterprisesApi } from '../enterprises/enterprises-api';
import { QuickContact } from './quick-contact';
import { TimelineList } from './timeline-list';

/** Everything that became of a firm in a programme, for staff, and the quickest way to add to it. */
@Component({
  selector: 'app-timeline-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, PageHeader, QuickContact, RouterLink, TimelineList, TranslocoDirective],
  template: `
    <div class="page" *transloco="let t">
      <ui-page-header
        [heading]="t('worklists.timeline.heading')"
        [lead]="firm.value()?.profile?.name ?? ''"
      >
        <a pageBack class="row" [routerLink]="firmPath()"
          ><ui-icon name="arrow-left" />{{ t('support.page.back') }}</a
        >
      </ui-page-header>
      @if (firm.state() !== 'failed') {
        <app-quick-contact
          [path]="path()"
          (changed)="list().reload()"
          (edit)="list().editing.set($event)"
        />
      }
      <app-timeline-list staff [path]="path()" [kind]="kind()" [search]="search()" />
    </div>
  `,
})
export class TimelinePage {
  readonly programmeId = input.required<string>();
  readonly enterpriseId = input.required<string>();
  /** ?kind= */
  readonly kind = input<string>();
  /** ?search= */
  readonly search = input<string>();

  private readonly enterprises = inject(EnterprisesApi);
  protected readonly list = viewChild.required(TimelineList);
  protected readonly path = computed(() => ({
    programmeId: this.programmeId(),
    enterpriseId: this.enterpriseId(),
  }));
  protected readonly firmPath = computed(() => [
    ...['/programmes', this.programmeId(), 'enterprises', this.enterpriseId()],
  ]);
  protected readonly firm = load(
    () => this.path(),
    ({ programmeId, enterpriseId }, signal) =>
      this.enterprises.read(programmeId, enterpriseId, signal),
  );
}
