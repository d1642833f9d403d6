import { NgTemplateOutlet } from '@angular/common';
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { addMonths, helsinkiDate, isMonth, monthOf, weeksOf } from '@verso/domain';
import { EmptyState, Icon, PageHeader, Skeleton } from '@verso/ui';

import { load } from '../api/load';
import { LoadFailed } from '../api/load-failed';
import { Session } from '../session/session';
import { Format } from '../shell/language/format';
import { MonthEntries, type MonthEntry } from './month-entries';
import { MeetingsApi } from './meetings-api';

/** A day of the month that is looked at, or of a week that it shares with a neighbour. */
interface Day {
  readonly date: string;
  readonly number: number;
  readonly isOther: boolean;
  readonly isToday: boolean;
  readonly entries: readonly MonthEntry[];
}

/** With a month before it and one after it, and days that calendars have. */
const isLookedAt = (month: string): boolean =>
  isMonth(month) && month > FIRST_MONTH && month < LAST_MONTH;
const FIRST_MONTH = '1900-01';
const LAST_MONTH = '2199-12';

/**
 * What is on in one month, meetings of groups, network events and courses: as weeks where there is
 * room, as a list where not.
 */
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
  private readonly entries = inject(MonthEntries);
  private readonly session = inject(Session);
  protected readonly format = inject(Format);
  /** That of today, where none is named, or one in which nobody lives. */
  protected readonly shown = computed(() =>
    isLookedAt(this.month()) ? this.month() : monthOf(helsinkiDate(Date.now())),
  );
  protected readonly before = computed(() => addMonths(this.shown(), -1));
  protected readonly after = computed(() => addMonths(this.shown(), 1));
  /** An entrepreneur comes here from her own group. */
  protected readonly isMine = computed(
    () => this.session.hasRole('entrepreneur') && !this.session.isStaffOf(this.programmeId()),
  );
  protected readonly view = load(
    () => ({ programmeId: this.programmeId(), month: this.shown() }),
    async ({ programmeId, month }, signal) => {
      const [{ today, items: meetings }, { items: offers }] = await Promise.all([
        this.api.month(programmeId, month, signal),
        this.entries.seesOffers(programmeId)
          ? this.api.offers(programmeId, month, signal)
          : { items: [] },
      ]);
      return { today, items: this.entries.of(programmeId, meetings, offers) };
    },
    { isEmpty: () => false },
  );
  protected readonly count = computed(() => this.view.value()?.items.length ?? 0);
  protected readonly weeks = computed(() =>
    weeksOf(this.shown()).map(({ number, days }) => ({
      number,
      days: days.map((date) => this.dayOf(date)),
    })),
  );
  protected readonly busyDays = computed(() =>
    this.weeks().flatMap(({ days }) => days.filter(({ entries }) => entries.length > 0)),
  );

  private dayOf(date: string): Day {
    const { today, items } = this.view.value() ?? { today: '', items: [] };
    return {
      ...{ date, number: Number(date.slice(8)), isOther: monthOf(date) !== this.shown() },
      ...{ isToday: date === today, entries: items.filter(({ day }) => day === date) },
    };
  }
}
