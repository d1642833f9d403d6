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
import type { PlanItemView } from '@verso/contract';
import { helsinkiDate, isPlanOverdue, type PlanMove, type PlanState } from '@verso/domain';
import { StatusChip, type StatusTone } from '@verso/ui';

import { type ApiProblem, toApiProblem } from '../api/problem';
import { ProblemWords } from '../api/problem-words';
import { ReasonForm } from '../api/reason-form';
import { Format } from '../shell/language/format';
import { DoneForm } from './done-form';
import { type PlanMoveWords, PlansApi } from './plans-api';
import type { FirmPath } from './training-api';

const TONES: Readonly<Record<PlanState, StatusTone>> = {
  suggested: 'info',
  planned: 'neutral',
  done: 'good',
  declined: 'neutral',
  dropped: 'neutral',
};

/** Something on a training plan: how it stands, what was completed since, and for the firm what to do about it. */
@Component({
  selector: 'app-plan-line',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DoneForm, MatButton, ReasonForm, StatusChip, TranslocoDirective],
  templateUrl: './plan-line.html',
  styles: `
    :host {
      display: grid;
      gap: var(--s-8);
      overflow-wrap: anywhere;
    }

    p {
      margin: 0;
    }
  `,
})
export class PlanLine {
  readonly path = input.required<FirmPath>();
  readonly item = input.required<PlanItemView>();
  readonly isMine = input.required<boolean>();
  readonly moved = output<PlanMove>();
  /** Somebody else was first: the plan is no longer as it is shown. */
  readonly stale = output();

  private readonly api = inject(PlansApi);
  protected readonly format = inject(Format);
  protected readonly problems = inject(ProblemWords);
  protected readonly tones = TONES;
  protected readonly busy = signal(false);
  protected readonly problem = signal<ApiProblem | null>(null);
  /** Which form is open. */
  protected readonly open = signal<'done' | 'drop' | null>(null);
  protected readonly isOverdue = computed(() =>
    isPlanOverdue(this.item(), helsinkiDate(Date.now())),
  );

  protected readonly drop = (reason: string): Promise<void> =>
    this.move({ state: 'dropped', reason });
  protected readonly finish = (doneOn: string): Promise<void> =>
    this.move({ state: 'done', doneOn });

  protected async act(words: PlanMoveWords): Promise<void> {
    this.problem.set(null);
    this.busy.set(true);
    try {
      await this.move(words);
    } catch (error) {
      this.problem.set(toApiProblem(error));
      this.stale.emit();
    } finally {
      this.busy.set(false);
    }
  }

  private async move(words: PlanMoveWords): Promise<void> {
    await this.api.move(this.path(), this.item(), words);
    this.open.set(null);
    this.moved.emit(words.state);
  }
}
