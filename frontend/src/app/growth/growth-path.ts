import { ChangeDetectionStrategy, Component, inject, input, signal } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { Skeleton } from '@verso/ui';

import { load } from '../api/load';
import { LoadFailed } from '../api/load-failed';
import { AssessmentsPart } from './assessments-part';
import type { BegunGoal } from './goal-form';
import { GoalsPart } from './goals-part';
import { type FirmPath, GrowthApi } from './growth-api';
import { InterviewPart } from './interview-part';

/** The growth path of one firm, the same for the firm itself and for its advisor. */
@Component({
  selector: 'app-growth-path',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[AssessmentsPart, GoalsPart, InterviewPart],
    ...[LoadFailed, Skeleton, TranslocoDirective],
  ],
  host: { class: 'stack' },
  template: `
    <ng-container *transloco="let t">
      @switch (growth.state()) {
        @case ('ready') {
          <app-interview-part
            [path]="path()"
            [isMine]="isMine()"
            (goal)="begun.set({ what: $event })"
          />
          <app-assessments-part [path]="path()" [isMine]="isMine()" [view]="growth.value()!" />
          <app-goals-part [path]="path()" [begun]="begun()" />
        }
        @case ('failed') {
          <app-load-failed [problem]="growth.error()" (retry)="growth.reload()" />
        }
        @default {
          <ui-skeleton [lines]="8" [label]="t('shared.loading')" />
        }
      }
    </ng-container>
  `,
})
export class GrowthPath {
  readonly path = input.required<FirmPath>();
  readonly isMine = input(false);

  /** What a goal is begun with; a new object each time, as the same answer may be taken twice. */
  protected readonly begun = signal<BegunGoal | null>(null);
  private readonly api = inject(GrowthApi);
  protected readonly growth = load(
    () => this.path(),
    (path, signal) => this.api.read(path, signal),
  );
}
