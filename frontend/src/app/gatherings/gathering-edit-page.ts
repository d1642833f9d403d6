import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  viewChild,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { PlanGatheringRequest } from '@verso/contract';
import { Icon, PageHeader, Skeleton } from '@verso/ui';

import { load } from '../api/load';
import { LoadFailed } from '../api/load-failed';
import { GatheringForm } from './gathering-form';
import { GatheringsApi } from './gatherings-api';

/** Plans a network event, or changes one. */
@Component({
  selector: 'app-gathering-edit-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[GatheringForm, Icon, LoadFailed, MatButton, PageHeader],
    ...[RouterLink, Skeleton, TranslocoDirective],
  ],
  template: `
    <div class="page narrow" *transloco="let t">
      <ui-page-header
        [heading]="t(gatheringId() ? 'gatherings.change' : 'gatherings.new')"
        [lead]="t(gatheringId() ? 'gatherings.change-lead' : 'gatherings.new-lead')"
      >
        <a pageBack class="row" [routerLink]="back()"
          ><ui-icon name="arrow-left" />{{
            t(gatheringId() ? 'gatherings.back-to' : 'gatherings.back')
          }}</a
        >
      </ui-page-header>
      @switch (page.state()) {
        @case ('ready') {
          <app-gathering-form
            [programmeId]="programmeId()"
            [gathering]="page.value()!.gathering"
            [send]="send"
          >
            <button matButton="text" type="button" (click)="giveUp()">
              {{ t('shared.cancel') }}
            </button>
          </app-gathering-form>
        }
        @case ('failed') {
          <app-load-failed [problem]="page.error()" (retry)="page.reload()" />
        }
        @default {
          <ui-skeleton [lines]="8" [label]="t('shared.loading')" />
        }
      }
    </div>
  `,
})
export class GatheringEditPage {
  readonly programmeId = input.required<string>();
  /** Nothing for a new event. */
  readonly gatheringId = input<string>();

  private readonly api = inject(GatheringsApi);
  private readonly router = inject(Router);
  private readonly gatheringForm = viewChild(GatheringForm);
  protected readonly page = load(
    () => ({ programmeId: this.programmeId(), gatheringId: this.gatheringId() }),
    async ({ programmeId, gatheringId }, signal) => ({
      gathering: gatheringId ? await this.api.read({ programmeId, gatheringId }, signal) : null,
    }),
  );
  protected readonly back = computed(() => {
    const gatheringId = this.gatheringId();
    const gatherings = ['/programmes', this.programmeId(), 'gatherings'];
    return gatheringId ? [...gatherings, gatheringId] : gatherings;
  });

  protected readonly send = async (request: PlanGatheringRequest): Promise<void> => {
    const programmeId = this.programmeId();
    const gathering = this.page.value()?.gathering;
    const { id } = gathering
      ? await this.api.change(
          { programmeId, gatheringId: gathering.id },
          { ...request, basedOn: gathering.version },
        )
      : await this.api.plan(programmeId, request);
    await this.router.navigate(['/programmes', programmeId, 'gatherings', id]);
  };

  protected giveUp(): void {
    this.gatheringForm()?.forget();
    void this.router.navigate(this.back());
  }
}
