import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { CoachingNoteView } from '@verso/contract';
import { EmptyState, Icon, PageHeader, Skeleton, StatusChip, VisibilityNote } from '@verso/ui';

import { load } from '../api/load';
import { LoadFailed } from '../api/load-failed';
import { ReasonForm } from '../api/reason-form';
import { CoordinatorsApi } from '../networks/coordinators-api';
import { Session } from '../session/session';
import { Format } from '../shell/language/format';
import { CoachingApi, type CoachingNotes } from './coaching-api';
import { CoachingForm } from './coaching-form';

/** Coaching of a group's coordinator, from one time to the next. */
@Component({
  selector: 'app-coaching-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[CoachingForm, EmptyState, Icon, LoadFailed, MatButton, PageHeader, ReasonForm],
    ...[RouterLink, Skeleton, StatusChip, TranslocoDirective, VisibilityNote],
  ],
  templateUrl: './coaching-page.html',
  styles: `
    .note {
      display: grid;
      gap: var(--s-8);
      overflow-wrap: anywhere;
    }

    .note p {
      white-space: pre-line;
    }

    .taken-back {
      color: var(--ink-quiet);
      text-decoration: line-through;
    }
  `,
})
export class CoachingPage {
  readonly programmeId = input.required<string>();
  readonly networkId = input.required<string>();

  private readonly api = inject(CoachingApi);
  private readonly groups = inject(CoordinatorsApi);
  private readonly session = inject(Session);
  protected readonly format = inject(Format);
  /** Which form is open: of a new note, or of the one with that id to take back. */
  protected readonly open = signal<string | null>(null);
  protected readonly place = computed(() => ({
    ...{ programmeId: this.programmeId(), networkId: this.networkId() },
  }));
  /** Whom staff may choose; nobody is asked for where she writes of herself. */
  protected readonly coordinators = load(this.place, async (place, signal) => {
    if (!this.session.isStaffOf(place.programmeId)) return null;
    const { items } = await this.groups.list(place, signal);
    return items.filter(({ until }) => until === null);
  });
  protected readonly notes = load(this.place, (place, signal) => this.api.notes(place, signal));

  /** Whom it is about, where somebody else reads it, and who wrote it. */
  protected linesOf({ coordinatorName, recordedByName }: CoachingNoteView): string {
    const names = new Set([coordinatorName, recordedByName]);
    return [...names].filter((name) => name !== null).join(' · ');
  }

  protected show(notes: CoachingNotes): void {
    this.notes.set(notes);
    this.open.set(null);
  }

  protected readonly takeBack = async (reason: string): Promise<void> => {
    this.show(await this.api.takeNoteBack(this.place(), this.open() ?? '', reason));
  };
}
