import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { NetworkRequest } from '@verso/contract';
import { Icon, PageHeader, Skeleton, Toast } from '@verso/ui';

import { load } from '../api/load';
import { LoadFailed } from '../api/load-failed';
import { Language } from '../shell/language/language';
import { NetworkForm } from './network-form';
import { NetworksApi } from './networks-api';

/** Changes the name and the place of a group. */
@Component({
  selector: 'app-network-edit-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    Icon,
    LoadFailed,
    MatButton,
    NetworkForm,
    PageHeader,
    RouterLink,
    Skeleton,
    TranslocoDirective,
  ],
  template: `
    <div class="page narrow" *transloco="let t">
      <ui-page-header
        [heading]="t('networks.form.edit-heading')"
        [lead]="network.value()?.name ?? ''"
      >
        <a pageBack class="row" [routerLink]="path()"
          ><ui-icon name="arrow-left" />{{ t('networks.page.back-to') }}</a
        >
      </ui-page-header>
      @switch (network.state()) {
        @case ('failed') {
          <app-load-failed [problem]="network.error()" (retry)="network.reload()" />
        }
        @case ('ready') {
          <app-network-form
            #form
            [programmeId]="programmeId()"
            [network]="network.value() ?? null"
            [submitLabel]="t('shared.save')"
            [send]="change"
          >
            <a matButton="text" [routerLink]="path()" (click)="form.forget()">{{
              t('shared.cancel')
            }}</a>
          </app-network-form>
        }
        @default {
          <ui-skeleton [label]="t('shared.loading')" />
        }
      }
    </div>
  `,
})
export class NetworkEditPage {
  readonly programmeId = input.required<string>();
  readonly networkId = input.required<string>();

  private readonly api = inject(NetworksApi);
  private readonly router = inject(Router);
  private readonly toast = inject(Toast);
  private readonly language = inject(Language);
  protected readonly path = computed(() => [
    '/programmes',
    this.programmeId(),
    'networks',
    this.networkId(),
  ]);
  protected readonly network = load(
    () => ({ programmeId: this.programmeId(), networkId: this.networkId() }),
    ({ programmeId, networkId }, signal) => this.api.read(programmeId, networkId, signal),
  );

  protected readonly change = async ({ name, municipalityCode }: NetworkRequest): Promise<void> => {
    await this.api.change(this.programmeId(), this.networkId(), { name, municipalityCode });
    this.toast.say(this.language.say('shared.saved'));
    await this.router.navigate(this.path());
  };
}
