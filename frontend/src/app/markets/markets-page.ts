import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { Icon, PageHeader, VisibilityNote } from '@verso/ui';

import { load } from '../api/load';
import { EnterprisesApi } from '../enterprises/enterprises-api';
import { ExportPathsPart } from './export-paths-part';

/** The ways of a firm to markets abroad, for those who work with it. */
@Component({
  selector: 'app-markets-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ExportPathsPart, Icon, PageHeader, RouterLink, TranslocoDirective, VisibilityNote],
  template: `
    <div class="page narrow" *transloco="let t">
      <ui-page-header
        [heading]="t('markets.page.heading')"
        [lead]="firm.value()?.profile?.name ?? ''"
      >
        <a pageBack class="row" [routerLink]="firmPlace()"
          ><ui-icon name="arrow-left" />{{ t('markets.page.back') }}</a
        >
      </ui-page-header>
      <app-export-paths-part [path]="path()" />
      <ui-visibility-note>{{ t('markets.who-sees') }}</ui-visibility-note>
    </div>
  `,
})
export class MarketsPage {
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
