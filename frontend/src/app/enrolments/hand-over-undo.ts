import { ChangeDetectionStrategy, Component, inject, input, output, signal } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import type { HandoverRequest } from '@verso/contract';
import { Notice, Opened } from '@verso/ui';

import { type ApiProblem, toApiProblem } from '../api/problem';
import { ProblemWords } from '../api/problem-words';
import { Language } from '../shell/language/language';
import { EnrolmentsApi } from './enrolments-api';
import { takenBack } from './handovers';

/** Says how many firms were handed over, and takes that back. */
@Component({
  selector: 'app-hand-over-undo',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Notice, Opened, TranslocoDirective],
  template: `
    <ui-notice uiOpened tone="good" icon="check" *transloco="let t">
      @let count = done().firms.length;
      <p role="status">
        {{ t('enrolments.many.done-' + (count === 1 ? 'one' : 'many'), { count }) }}
      </p>
      <p>
        <button class="word-button" type="button" [disabled]="busy()" (click)="undo()">
          {{ t('enrolments.many.undo') }}
        </button>
      </p>
      <div role="alert">
        @if (problem(); as refused) {
          <p class="form-problem">{{ problems.of(refused) }}</p>
        }
      </div>
    </ui-notice>
  `,
})
export class HandOverUndo {
  readonly programmeId = input.required<string>();
  readonly done = input.required<HandoverRequest>();
  readonly undone = output();

  private readonly api = inject(EnrolmentsApi);
  private readonly language = inject(Language);
  protected readonly problems = inject(ProblemWords);
  protected readonly busy = signal(false);
  protected readonly problem = signal<ApiProblem | null>(null);

  protected async undo(): Promise<void> {
    this.busy.set(true);
    this.problem.set(null);
    try {
      const reason = this.language.say('enrolments.many.undo-reason');
      await this.api.handOver(this.programmeId(), takenBack(this.done(), reason));
      this.undone.emit();
    } catch (error) {
      this.problem.set(toApiProblem(error));
    } finally {
      this.busy.set(false);
    }
  }
}
