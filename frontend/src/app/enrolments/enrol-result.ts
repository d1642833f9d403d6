import { ChangeDetectionStrategy, Component, inject, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { Icon, type IconName } from '@verso/ui';

import { ProblemWords } from '../api/problem-words';
import { EnrolDraft } from './enrol-draft';
import { EnrolRun, type EnrolTask } from './enrol-run';

const ICONS: Readonly<Record<EnrolTask['state'], IconName>> = {
  waiting: 'circle-dashed',
  running: 'hourglass',
  done: 'circle-check',
  failed: 'circle-alert',
};

/** What is done and what is not, while a firm is enrolled and when something after that failed. */
@Component({
  selector: 'app-enrol-result',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, MatButton, RouterLink, TranslocoDirective],
  template: `
    <div class="stack" *transloco="let t">
      <h2>
        {{
          t('enrolments.done.' + (run.problem() ? 'heading' : 'under-way'), {
            name: draft.fields().firm.name,
          })
        }}
      </h2>
      <ul class="list-plain ruled" aria-live="polite">
        @for (task of run.tasks(); track task.name) {
          <li [class]="task.state">
            <ui-icon [name]="icons[task.state]" />
            <span>{{ t('enrolments.task.' + task.name + '-' + task.state) }}</span>
          </li>
        }
      </ul>
      <div role="alert">
        @if (run.problem(); as problem) {
          <p class="form-problem">{{ problems.of(problem) }}</p>
        }
      </div>
      <div class="form-actions">
        @if (run.problem()) {
          <button matButton="filled" type="button" (click)="retry.emit()">
            {{ t('enrolments.done.retry') }}
          </button>
          <a
            matButton="outlined"
            [routerLink]="['/programmes', programmeId(), 'enterprises', run.enterpriseId()]"
            (click)="draft.clear()"
          >
            {{ t('enrolments.done.open') }}
          </a>
        }
      </div>
    </div>
  `,
  styles: `
    li {
      align-items: center;
      display: flex;
      gap: var(--s-12);
    }
    .done ui-icon {
      color: var(--good);
    }
    .failed ui-icon {
      color: var(--bad);
    }
    .waiting {
      color: var(--ink-quiet);
    }
  `,
})
export class EnrolResult {
  readonly programmeId = input.required<string>();
  readonly retry = output();

  protected readonly draft = inject(EnrolDraft);
  protected readonly run = inject(EnrolRun);
  protected readonly problems = inject(ProblemWords);
  protected readonly icons = ICONS;
}
