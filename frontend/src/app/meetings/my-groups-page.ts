import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { CoordinatedGroup, MeetingAhead } from '@verso/contract';
import { EmptyState, Icon, PageHeader, Skeleton, StatusChip } from '@verso/ui';

import { load } from '../api/load';
import { LoadFailed } from '../api/load-failed';
import { MeetingWords } from './meeting-words';
import { MeetingsApi } from './meetings-api';

/** The groups that somebody coordinates, and what needs a hand in each this month. */
@Component({
  selector: 'app-my-groups-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[EmptyState, Icon, LoadFailed, MatButton, PageHeader],
    ...[RouterLink, Skeleton, StatusChip, TranslocoDirective],
  ],
  templateUrl: './my-groups-page.html',
  styleUrl: './my-groups-page.scss',
})
export class MyGroupsPage {
  private readonly api = inject(MeetingsApi);
  protected readonly words = inject(MeetingWords);
  protected readonly groups = load(
    () => ({}),
    (_, signal) => this.api.coordinated(signal),
  );

  protected pathOf({ programmeId, networkId }: CoordinatedGroup): readonly string[] {
    return ['/programmes', programmeId, 'networks', networkId];
  }

  protected answers({ coming, unanswered, invited }: MeetingAhead) {
    return { coming, waiting: unanswered, invited };
  }
}
