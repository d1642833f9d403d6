import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import type { StepView } from '@verso/contract';
import { helsinkiDate, isStepOverdue } from '@verso/domain';
import { StatusChip } from '@verso/ui';

import { Format } from '../shell/language/format';

/** One step of a path: whose it is and by when, and one tap to mark it or to take that back. */
@Component({
  selector: 'app-step-line',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [MatButton, StatusChip, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      <p>{{ step().what }}</p>
      <p class="row quiet">
        @if (isOverdue()) {
          <ui-status-chip tone="attention" [label]="t('growth.steps.state.overdue')" />
        }
        <span
          >{{ step().expert ?? t('growth.steps.owner.' + step().owner) }},
          {{ t('growth.steps.by-day', { day: format.day(step().dueOn) }) }}</span
        >
      </p>
      <div class="row">
        @if (step().state === 'open') {
          <button matButton="outlined" type="button" [disabled]="busy()" (click)="mark('done')">
            {{ t('growth.steps.done') }} <span class="visually-hidden">{{ step().what }}</span>
          </button>
          <button matButton="text" type="button" [disabled]="busy()" (click)="mark('dropped')">
            {{ t('growth.steps.drop') }} <span class="visually-hidden">{{ step().what }}</span>
          </button>
        } @else {
          <ui-status-chip
            [tone]="step().state === 'done' ? 'good' : 'neutral'"
            [label]="t('growth.steps.state.' + step().state, { day: format.day(step().settledOn) })"
          />
          <button matButton="text" type="button" [disabled]="busy()" (click)="mark('open')">
            {{ t('growth.steps.undo') }} <span class="visually-hidden">{{ step().what }}</span>
          </button>
        }
      </div>
    </ng-container>
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--s-4);
    }

    p {
      margin: 0;
      overflow-wrap: anywhere;
    }
  `,
})
export class StepLine {
  readonly step = input.required<StepView>();
  /** While something of the path is on its way. */
  readonly busy = input(false);
  readonly marked = output<StepView['state']>();

  protected readonly format = inject(Format);
  protected readonly isOverdue = computed(() =>
    isStepOverdue(this.step(), helsinkiDate(Date.now())),
  );

  protected mark(state: StepView['state']): void {
    this.marked.emit(state);
  }
}
