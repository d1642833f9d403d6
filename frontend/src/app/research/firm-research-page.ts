import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { Icon, PageHeader, VisibilityNote } from '@verso/ui';

import { load } from '../api/load';
import { EnterprisesApi } from '../enterprises/enterprises-api';
import { CommitmentsPart } from './commitments-part';
import { ConsortiaPart } from './consortia-part';
import { ResearchPart } from './research-part';

/** What a firm asks of research, and is asked, for those who work with it. */
@Component({
  selector: 'app-firm-research-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[CommitmentsPart, ConsortiaPart, ResearchPart, Icon, PageHeader],
    ...[RouterLink, TranslocoDirective, VisibilityNote],
  ],
  template: `
    <div class="page narrow" *transloco="let t">
      <ui-page-header
        [heading]="t('research.page.heading')"
        [lead]="firm.value()?.profile?.name ?? ''"
      >
        <a pageBack class="row" [routerLink]="firmPlace()"
          ><ui-icon name="arrow-left" />{{ t('research.page.back') }}</a
        >
      </ui-page-header>
      <app-research-part isStaff [place]="path()" />
      <app-commitments-part isStaff [place]="path()" />
      <app-consortia-part isStaff [place]="path()" />
      <ui-visibility-note>{{ t('research.who-sees') }}</ui-visibility-note>
    </div>
  `,
})
export class FirmResearchPage {
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
