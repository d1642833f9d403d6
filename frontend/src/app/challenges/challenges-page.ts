import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { Icon, PageHeader, Skeleton, VisibilityNote } from '@verso/ui';

import { load } from '../api/load';
import { LoadFailed } from '../api/load-failed';
import { EnterprisesApi } from '../enterprises/enterprises-api';
import { ChallengesPart } from './challenges-part';

/** The challenges of a firm, for those who work with it. */
@Component({
  selector: 'app-challenges-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[ChallengesPart, Icon, LoadFailed, PageHeader, RouterLink],
    ...[Skeleton, TranslocoDirective, VisibilityNote],
  ],
  template: `
    <div class="page narrow" *transloco="let t">
      <ui-page-header
        [heading]="t('challenges.heading')"
        [lead]="firm.value()?.profile?.name ?? ''"
      >
        <a pageBack class="row" [routerLink]="firmPlace()"
          ><ui-icon name="arrow-left" />{{ t('challenges.back-to-firm') }}</a
        >
      </ui-page-header>
      @switch (firm.state()) {
        @case ('ready') {
          <app-challenges-part
            asksDay
            [place]="path()"
            [municipality]="firm.value()?.profile?.municipalityCode ?? null"
          />
          <ui-visibility-note>{{ t('challenges.who-sees') }}</ui-visibility-note>
        }
        @case ('failed') {
          <app-load-failed [problem]="firm.error()" (retry)="firm.reload()" />
        }
        @default {
          <ui-skeleton [lines]="6" [label]="t('shared.loading')" />
        }
      }
    </div>
  `,
})
export class ChallengesPage {
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
