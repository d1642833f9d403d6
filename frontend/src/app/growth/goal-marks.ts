import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import type { GoalView } from '@verso/contract';

import { Format } from '../shell/language/format';

/** What was said of a goal and of its steps, the latest first; nothing where nothing was said. */
@Component({
  selector: 'app-goal-marks',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      @if (marks().length > 0) {
        <details>
          <summary>
            {{ t('growth.marks.heading') }} ({{ marks().length }})
            <span class="visually-hidden">{{ goal().what }}</span>
          </summary>
          <ol class="list-plain">
            @for (mark of marks(); track mark.id) {
              <li>
                <span>{{
                  t('growth.marks.' + mark.about + '.' + mark.state, { what: mark.what })
                }}</span>
                @if (mark.reason !== null) {
                  <span class="quiet">{{ mark.reason }}</span>
                }
                <span class="small quiet">{{
                  t('growth.marks.when', {
                    day: format.day(mark.markedOn),
                    by: t('growth.steps.owner.' + mark.markedBy),
                  })
                }}</span>
              </li>
            }
          </ol>
        </details>
      }
    </ng-container>
  `,
  styles: `
    ol {
      display: grid;
      gap: var(--s-8);
      padding-block-start: var(--s-8);
    }

    li {
      display: grid;
      overflow-wrap: anywhere;
    }
  `,
})
export class GoalMarks {
  readonly goal = input.required<GoalView>();

  protected readonly format = inject(Format);
  protected readonly marks = computed(() => {
    const { marks, steps } = this.goal();
    return marks.map((mark) => {
      const step = steps.find(({ id }) => id === mark.stepId);
      return { ...mark, about: step ? 'step' : 'goal', what: step?.what ?? '' };
    });
  });
}
