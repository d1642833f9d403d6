import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { MeetingRequest } from '@verso/contract';
import { Icon, PageHeader, Skeleton, Toast } from '@verso/ui';

import { load } from '../api/load';
import { LoadFailed } from '../api/load-failed';
import { Language } from '../shell/language/language';
import { MeetingForm } from './meeting-form';
import { MeetingsApi } from './meetings-api';

/** Changes what is planned of a meeting. */
@Component({
  selector: 'app-meeting-edit-page',
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
        [heading]="t('meetings.form.edit-heading')"
        [lead]="both.value()?.group?.networkName ?? ''"
      >
        <a pageBack class="row" [routerLink]="page()"
          ><ui-icon name="arrow-left" />{{ t('meetings.form.back') }}</a
        >
      </ui-page-header>
      @switch (both.state()) {
        @case ('failed') {
          <app-load-failed [problem]="both.error()" (retry)="both.reload()" />
        }
        @case ('ready') {
          <app-meeting-form
            #form
            [networkId]="networkId()"
            [group]="both.value()!.group"
            [meeting]="both.value()!.meeting"
            [submitLabel]="t('shared.save')"
            [send]="change"
          >
            <a matButton="text" [routerLink]="page()" (click)="form.forget()">{{
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
export class MeetingEditPage {
  readonly programmeId = input.required<string>();
  readonly networkId = input.required<string>();
  readonly meetingId = input.required<string>();

  private readonly api = inject(MeetingsApi);
  private readonly router = inject(Router);
  private readonly toast = inject(Toast);
  private readonly language = inject(Language);
  private readonly path = computed(() => ({
    programmeId: this.programmeId(),
    networkId: this.networkId(),
    meetingId: this.meetingId(),
  }));
  protected readonly page = computed(() => [
    ...['/programmes', this.programmeId(), 'networks', this.networkId()],
    ...['meetings', this.meetingId()],
  ]);
  protected readonly both = load(this.path, async (path, signal) => ({
    group: await this.api.list(path, signal),
    meeting: await this.api.read(path, signal),
  }));

  protected readonly change = async (request: MeetingRequest): Promise<void> => {
    await this.api.change(this.path(), request);
    this.toast.say(this.language.say('shared.saved'));
    await this.router.navigate(this.page());
  };
}
