import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { MeetingRequest } from '@verso/contract';
import { Icon, PageHeader, Skeleton } from '@verso/ui';

import { load } from '../api/load';
import { LoadFailed } from '../api/load-failed';
import { MeetingForm } from './meeting-form';
import { MeetingsApi } from './meetings-api';

/** Plans the next meeting of a group. */
@Component({
  selector: 'app-meeting-new-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    Icon,
    LoadFailed,
    MatButton,
    MeetingForm,
    PageHeader,
    RouterLink,
    Skeleton,
    TranslocoDirective,
  ],
  template: `
    <div class="page narrow" *transloco="let t">
      <ui-page-header
        [heading]="t('meetings.form.new-heading')"
        [lead]="group.value()?.networkName ?? ''"
      >
        <a pageBack class="row" [routerLink]="list()"
          ><ui-icon name="arrow-left" />{{ t('meetings.list.heading') }}</a
        >
      </ui-page-header>
      @switch (group.state()) {
        @case ('failed') {
          <app-load-failed [problem]="group.error()" (retry)="group.reload()" />
        }
        @case ('ready') {
          @if (proposal() && !proposed()) {
            <p class="quiet">{{ t('meetings.proposal.gone') }}</p>
          }
          <app-meeting-form
            #form
            [networkId]="networkId()"
            [group]="group.value()!"
            [proposed]="proposed()"
            [submitLabel]="t('meetings.form.plan')"
            [send]="plan"
          >
            <a matButton="text" [routerLink]="list()" (click)="form.forget()">{{
              t('shared.cancel')
            }}</a>
          </app-meeting-form>
        }
        @default {
          <ui-skeleton [label]="t('shared.loading')" />
        }
      }
    </div>
  `,
})
export class MeetingNewPage {
  readonly programmeId = input.required<string>();
  readonly networkId = input.required<string>();
  /** The host's proposal that it is made of. */
  readonly proposal = input<string>();
  /** Which of its times, the first one is 0. */
  readonly time = input<string>();

  private readonly api = inject(MeetingsApi);
  private readonly router = inject(Router);
  protected readonly list = computed(() => [
    ...['/programmes', this.programmeId(), 'networks', this.networkId(), 'meetings'],
  ]);
  protected readonly group = load(
    () => ({ programmeId: this.programmeId(), networkId: this.networkId() }),
    (path, signal) => this.api.list(path, signal),
  );

  protected readonly proposed = computed(() => {
    const proposal = this.group
      .value()
      ?.proposals.find(({ id, state }) => id === this.proposal() && state === 'waiting');
    const time = proposal?.times[Number(this.time())];
    return proposal && time ? { proposal, time } : null;
  });

  protected readonly plan = async (request: MeetingRequest): Promise<void> => {
    const path = { programmeId: this.programmeId(), networkId: this.networkId() };
    const { id } = await this.api.plan(path, {
      ...request,
      proposalId: this.proposed()?.proposal.id ?? null,
    });
    await this.router.navigate([...this.list(), id], { replaceUrl: true });
  };
}
