import { NgTemplateOutlet } from '@angular/common';
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { MonthMeeting } from '@verso/contract';
import { addMonths, helsinkiDate, isMonth, monthOf, weeksOf } from '@verso/domain';
import { EmptyState, Icon, PageHeader, Skeleton } from '@verso/ui';

import { load } from '../api/load';
import { LoadFailed } from '../api/load-failed';
import { Format } from '../shell/language/format';
import { Language } from '../shell/language/language';
import { MeetingsApi } from './meetings-api';

/** A day of the month that is looked at, or of a week that it shares with a neighbour. */
interface Day {
  readonly date: string;
  readonly number: number;
  readonly isOther: boolean;
  readonly isToday: boolean;
  readonly meetings: readonly MonthMeeting[];
}

/** With a month before it and one after it, and days that calendars have. */
const isLookedAt = (month: string): boolean =>
  isMonth(month) && month > FIRST_MONTH && month < LAST_MONTH;
const FIRST_MONTH = '1900-01';
const LAST_MONTH = '2199-12';

/** The meetings of every group in one month: as weeks where there is room, as a list where not. */
@Component({
  selector: 'app-month-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[EmptyState, Icon, LoadFailed, NgTemplateOutlet, PageHeader],
    ...[RouterLink, Skeleton, TranslocoDirective],
  ],
  templateUrl: './month-page.html',
  styleUrl: './month-page.scss',
})
export class MonthPage {
  readonly programmeId = input.required<string>();
  /** ?month= */
  readonly month = input('');

  private readonly api = inject(MeetingsApi);
  private readonly language = inject(Language);
  protected readonly format = inject(Format);
  /** That of today, where none is named, or one in which nobody lives. */
  protected readonly shown = computed(() =>
    isLookedAt(this.month()) ? this.month() : monthOf(helsinkiDate(Date.now())),
  );
  protected readonly before = computed(() => addMonths(this.shown(), -1));
  protected readonly after = computed(() => addMonths(this.shown(), 1));
  protected readonly meetings = load(
    () => ({ programmeId: this.programmeId(), month: this.shown() }),
    ({ programmeId, month }, signal) => this.api.month(programmeId, month, signal),
    { isEmpty: () => false },
  );
  protected readonly count = computed(() => this.meetings.value()?.items.length ?? 0);
  protected readonly weeks = computed(() =>
    weeksOf(this.shown()).map(({ number, days }) => ({
      number,
      days: days.map((date) => this.dayOf(date)),
    })),
  );
  protected readonly busyDays = computed(() =>
    this.weeks().flatMap(({ days }) => days.filter(({ meetings }) => meetings.length > 0)),
  );

  protected pathOf({ networkId, id }: MonthMeeting): readonly string[] {
    return ['/programmes', this.programmeId(), 'networks', networkId, 'meetings', id];
  }

  /** Where it is and who hosts; of one that was called off, that it was. */
  protected words({ state, place, hostName }: MonthMeeting): string {
    if (state === 'cancelled') return this.language.say('meetings.state.cancelled');
    return [place, hostName].filter(Boolean).join(' · ');
  }

  private dayOf(date: string): Day {
    const { today, items } = this.meetings.value() ?? { today: '', items: [] };
    return {
      ...{ date, number: Number(date.slice(8)), isOther: monthOf(date) !== this.shown() },
      ...{ isToday: date === today, meetings: items.filter(({ meetsOn }) => meetsOn === date) },
    };
  }
}
