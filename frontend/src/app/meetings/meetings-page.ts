import { ChangeDetectionStrategy, Component, computed, effect, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { MeetingRow } from '@verso/contract';
import {
  Cell,
  DataTable,
  EmptyState,
  Icon,
  PageHeader,
  Skeleton,
  StatusChip,
  type TableColumn,
} from '@verso/ui';

import { load } from '../api/load';
import { LoadFailed } from '../api/load-failed';
import { Language } from '../shell/language/language';
import { PageTitle } from '../shell/page-title';
import { RowLinks } from '../shell/row-links';
import { Format } from '../shell/language/format';
import { HostProposals } from './host-proposals';
import { HostQueue } from './host-queue';
import { MeetingWords } from './meeting-words';
import { CalendarFeed } from './calendar-feed';
import { MeetingsApi } from './meetings-api';
import { ThemeList } from './theme-list';

const TONES = { planned: 'info', held: 'good', cancelled: 'neutral' } as const;

/** A group's meetings: who hosts next and why, what is planned, what was, what is wished for. */
@Component({
  selector: 'app-meetings-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    CalendarFeed,
    Cell,
    DataTable,
    EmptyState,
    HostProposals,
    HostQueue,
    Icon,
    LoadFailed,
    MatButton,
    PageHeader,
    RouterLink,
    RowLinks,
    Skeleton,
    StatusChip,
    ThemeList,
    TranslocoDirective,
  ],
  templateUrl: './meetings-page.html',
})
export class MeetingsPage {
  readonly programmeId = input.required<string>();
  readonly networkId = input.required<string>();

  private readonly api = inject(MeetingsApi);
  private readonly language = inject(Language);
  private readonly format = inject(Format);
  protected readonly words = inject(MeetingWords);
  protected readonly tones = TONES;
  protected readonly path = computed(() => ({
    programmeId: this.programmeId(),
    networkId: this.networkId(),
  }));
  protected readonly meetings = load(this.path, (path, signal) => this.api.list(path, signal));
  protected readonly group = computed(() => [
    ...['/programmes', this.programmeId(), 'networks', this.networkId()],
  ]);
  protected readonly columns = computed<readonly TableColumn<MeetingRow>[]>(() => [
    { id: 'day', label: this.say('day'), text: ({ meetsOn }) => this.format.date(meetsOn) },
    { id: 'host', label: this.say('host'), text: (row) => this.words.host(row) },
    { id: 'theme', label: this.say('theme'), text: ({ theme }) => theme },
    { id: 'place', label: this.say('place'), text: ({ place }) => place, wideOnly: true },
    { id: 'state', label: this.say('state') },
  ]);
  protected readonly key = ({ id }: MeetingRow) => id;
  protected readonly href = ({ id }: MeetingRow) => [...this.group(), 'meetings', id].join('/');

  constructor() {
    const title = inject(PageTitle);
    effect(() => {
      const view = this.meetings.value();
      if (view) title.name(view.networkName);
    });
  }

  private say(column: string): string {
    return this.language.say(`meetings.column.${column}`);
  }
}
