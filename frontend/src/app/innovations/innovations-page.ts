import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { Icon, PageHeader, VisibilityNote } from '@verso/ui';

import { load } from '../api/load';
import { EnterprisesApi } from '../enterprises/enterprises-api';
import { FirstOrdersPart } from './first-orders-part';
import { InnovationsPart } from './innovations-part';

/** The new things and first orders of a firm, for those who work with it. */
@Component({
  selector: 'app-innovations-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    FirstOrdersPart,
    InnovationsPart,
    Icon,
    PageHeader,
    RouterLink,
    TranslocoDirective,
    VisibilityNote,
  ],
  template: `
    <div class="page narrow" *transloco="let t">
      <ui-page-header
        [heading]="t('innovations.page.heading')"
        [lead]="firm.value()?.profile?.name ?? ''"
      >
        <a pageBack class="row" [routerLink]="firmPlace()"
          ><ui-icon name="arrow-left" />{{ t('innovations.page.back') }}</a
        >
      </ui-page-header>
      <app-innovations-part [place]="path()" />
      <app-first-orders-part [place]="path()" />
      <ui-visibility-note>{{ t('innovations.who-sees') }}</ui-visibility-note>
    </div>
  `,
})
export class InnovationsPage {
  readonly programmeId = input.required<string>();
  readonly enterpriseId = input.required<string>();

  private readonly enterprises = inject(EnterprisesApi);
  protected readonly path = computed(() => ({
    ...{ programmeId: this.programmeId(), enterpriseId: this.enterpriseId() },
  }));
  protected readonly firmPlace = computed(() => [
    ...['/programmes', this.programmeId(), 'enterprises', this.enterpriseId()],
  ]);
  protected readonly firm = load(
    () => this.path(),
    ({ programmeId, enterpriseId }, signal) =>
      this.enterprises.read(programmeId, enterpriseId, signal),
  );
}
