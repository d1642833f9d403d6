import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { Skeleton } from '@verso/ui';

import { load } from '../api/load';
import { LoadFailed } from '../api/load-failed';
import { CalendarFeed } from './calendar-feed';
import { MeetingWords } from './meeting-words';
import { MeetingsApi } from './meetings-api';
import { OwnProposals } from './own-proposals';
import { OwnSwaps } from './own-swaps';
import { OwnTurn, turnsOf } from './own-turn';
import { ThemeList } from './theme-list';

/** What a member wants to know of her group's meetings: when, where, and when it is her turn. */
@Component({
  selector: 'app-own-meetings',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[CalendarFeed, LoadFailed, OwnProposals, OwnSwaps, OwnTurn],
    ...[Skeleton, ThemeList, TranslocoDirective],
  ],
  host: { class: 'section' },
  template: `
    <ng-container *transloco="let t">
      <h2 class="part">{{ t('meetings.mine.heading') }}</h2>
      @switch (meetings.state()) {
        @case ('ready') {
          @if (planned(); as meeting) {
            <p>
              <strong>{{ words.when(meeting) }}</strong><br />{{ meeting.place }}<br />
              {{ t('meetings.next.host', { name: words.host(meeting) }) }}
              @if (meeting.theme) {
                <br />{{ meeting.theme }}
              }
            </p>
          } @else {
            <p class="quiet">{{ t('meetings.mine.none') }}</p>
          }
          @for (turn of turns(); track turn.own.enterpriseId) {
            <h3>
              {{ t('meetings.own-turn.heading') }}
              @if (turns().length > 1) {
                <span class="quiet">{{ turn.line.enterpriseName }}</span>
              }
            </h3>
            <app-own-turn [path]="path()" [turn]="turn" (changed)="meetings.reload()" />
            <app-own-proposals
              [path]="path()"
              [enterpriseId]="turn.own.enterpriseId"
              [group]="meetings.value()!"
              (changed)="meetings.reload()"
            />
            <app-own-swaps
              [path]="path()"
              [own]="turn.own"
              [swaps]="meetings.value()!.swaps"
              (changed)="meetings.reload()"
            />
          }
          @if (turns()[0]; as first) {
            <h3>{{ t('meetings.themes.heading') }}</h3>
            <app-theme-list
              [path]="path()"
              [themes]="waiting()"
              [enterpriseId]="first.own.enterpriseId"
              (changed)="meetings.reload()"
            />
          }
          <h3>{{ t('meetings.calendar.heading') }}</h3>
          <app-calendar-feed [path]="null" />
        }
        @case ('failed') {
          <app-load-failed [problem]="meetings.error()" (retry)="meetings.reload()" />
        }
        @default {
          <ui-skeleton [lines]="3" [label]="t('shared.loading')" />
        }
      }
    </ng-container>
  `,
  styles: `
    .part {
      font-size: var(--text-18);
    }
  `,
})
export class OwnMeetings {
  readonly programmeId = input.required<string>();
  readonly networkId = input.required<string>();

  private readonly api = inject(MeetingsApi);
  protected readonly words = inject(MeetingWords);
  protected readonly path = computed(() => ({
    programmeId: this.programmeId(),
    networkId: this.networkId(),
  }));
  protected readonly meetings = load(this.path, (path, signal) => this.api.list(path, signal));
  protected readonly planned = computed(() =>
    this.meetings.value()?.meetings.findLast(({ state }) => state === 'planned'),
  );
  protected readonly waiting = computed(
    () => this.meetings.value()?.themes.filter(({ pickedFor }) => pickedFor === null) ?? [],
  );
  protected readonly turns = computed(() => {
    const view = this.meetings.value();
    return view ? turnsOf(view) : [];
  });
}
