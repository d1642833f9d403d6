import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import type { HostTurnLine, MeetingsView } from '@verso/contract';
import { Icon, StatusChip } from '@verso/ui';

import { type ApiProblem, toApiProblem } from '../api/problem';
import { ProblemWords } from '../api/problem-words';
import { Format } from '../shell/language/format';
import { HostTurnForm } from './host-turn-form';
import { MeetingWords } from './meeting-words';
import { type GroupPath, MeetingsApi } from './meetings-api';

/** Firms whose turn comes within half a year; the others wait behind a tap. */
const FIRST = 6;

/** The queue of hosts: each firm with why it stands there, what was asked, and a way to ask. */
@Component({
  selector: 'app-host-queue',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [HostTurnForm, Icon, MatButton, StatusChip, TranslocoDirective],
  templateUrl: './host-queue.html',
  styles: `
    li {
      display: grid;
      gap: 0 var(--s-12);
      grid-template-columns: 1.5rem minmax(0, 1fr);
    }

    .place {
      color: var(--ink-quiet);
      font-variant-numeric: tabular-nums;
    }

    .asked {
      grid-template-columns: minmax(0, 1fr);
      overflow-wrap: anywhere;
    }

    .turns li {
      grid-template-columns: minmax(0, 1fr) auto;
    }
  `,
})
export class HostQueue {
  readonly path = input.required<GroupPath>();
  readonly view = input.required<MeetingsView>();
  readonly changed = output();

  private readonly api = inject(MeetingsApi);
  protected readonly words = inject(MeetingWords);
  protected readonly format = inject(Format);
  protected readonly problems = inject(ProblemWords);
  protected readonly isWhole = signal(false);
  protected readonly shown = computed(() =>
    this.view().queue.slice(0, this.isWhole() ? undefined : FIRST),
  );
  protected readonly swaps = computed(() => this.view().swaps.slice(0, FIRST));
  protected readonly asking = signal(false);
  protected readonly problem = signal<ApiProblem | null>(null);

  protected asked(): void {
    this.asking.set(false);
    this.changed.emit();
  }

  protected async takeBack({ id }: HostTurnLine): Promise<void> {
    this.problem.set(null);
    try {
      await this.api.takeBack(this.path(), id);
      this.changed.emit();
    } catch (error) {
      this.problem.set(toApiProblem(error));
    }
  }
}
