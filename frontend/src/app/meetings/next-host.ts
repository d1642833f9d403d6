import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { Skeleton } from '@verso/ui';

import { load } from '../api/load';
import { LoadFailed } from '../api/load-failed';
import { MeetingWords } from './meeting-words';
import { MeetingsApi } from './meetings-api';

/** When a group meets next and at whose place; or else whose turn it is, and why. */
@Component({
  selector: 'app-next-host',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LoadFailed, RouterLink, Skeleton, TranslocoDirective],
  host: { class: 'section' },
  template: `
    <ng-container *transloco="let t">
      <div class="row spread">
        <h2>{{ t('meetings.list.heading') }}</h2>
        <a [routerLink]="['/programmes', programmeId(), 'networks', networkId(), 'meetings']">{{
          t('meetings.next.all')
        }}</a>
      </div>
      @switch (meetings.state()) {
        @case ('ready') {
          @if (planned(); as meeting) {
            <p>
              <strong>{{ words.when(meeting) }}</strong> · {{ meeting.place }} ·
              {{ t('meetings.next.host', { name: words.host(meeting) }) }}
            </p>
          } @else if (meetings.value()!.next; as next) {
            <p>
              {{ t('meetings.next.turn') }} <strong>{{ next.enterpriseName }}</strong>.
              <span class="quiet">{{ words.why(next) }}</span>
            </p>
          } @else {
            <p class="quiet">{{ t('meetings.next.nobody') }}</p>
          }
          @if (isProposed()) {
            <p>
              <a
                [routerLink]="['/programmes', programmeId(), 'networks', networkId(), 'meetings']"
                >{{ t('meetings.proposal.waiting-link') }}</a
              >
            </p>
          }
        }
        @case ('failed') {
          <app-load-failed [problem]="meetings.error()" (retry)="meetings.reload()" />
        }
        @default {
          <ui-skeleton [lines]="1" [label]="t('shared.loading')" />
        }
      }
    </ng-container>
  `,
})
export class NextHost {
  readonly programmeId = input.required<string>();
  readonly networkId = input.required<string>();

  private readonly api = inject(MeetingsApi);
  protected readonly words = inject(MeetingWords);
  protected readonly meetings = load(
    () => ({ programmeId: this.programmeId(), networkId: this.networkId() }),
    (path, signal) => this.api.list(path, signal),
  );
  protected readonly isProposed = computed(() =>
    this.meetings.value()?.proposals.some(({ state }) => state === 'waiting'),
  );
  protected readonly planned = computed(() =>
    this.meetings.value()?.meetings.findLast(({ state }) => state === 'planned'),
  );
}
