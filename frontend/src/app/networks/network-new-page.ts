import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { NetworkRequest } from '@verso/contract';
import { Icon, PageHeader } from '@verso/ui';

import { NetworkForm } from './network-form';
import { NetworksApi } from './networks-api';

/** Starts a group, then goes on to choose who is in it. */
@Component({
  selector: 'app-network-new-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, MatButton, NetworkForm, PageHeader, RouterLink, TranslocoDirective],
  template: `
    <div class="page narrow" *transloco="let t">
      @let list = ['/programmes', programmeId(), 'networks'];
      <ui-page-header [heading]="t('networks.form.new-heading')" [lead]="t('networks.list.lead')">
        <a pageBack class="row" [routerLink]="list"
          ><ui-icon name="arrow-left" />{{ t('networks.page.back') }}</a
        >
      </ui-page-header>
      <app-network-form
        #form
        [programmeId]="programmeId()"
        [submitLabel]="t('networks.form.create')"
        [send]="create"
      >
        <a matButton="text" [routerLink]="list" (click)="form.forget()">{{ t('shared.cancel') }}</a>
      </app-network-form>
    </div>
  `,
})
export class NetworkNewPage {
  readonly programmeId = input.required<string>();

  private readonly api = inject(NetworksApi);
  private readonly router = inject(Router);

  protected readonly create = async (request: NetworkRequest): Promise<void> => {
    const { id } = await this.api.create(this.programmeId(), request);
    await this.router.navigate(['/programmes', this.programmeId(), 'networks', id, 'add'], {
      replaceUrl: true,
    });
  };
}
