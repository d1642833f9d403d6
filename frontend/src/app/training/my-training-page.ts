import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { OwnCompletionItem, OwnTrainingView } from '@verso/contract';
import { EmptyState, Icon, PageHeader, Skeleton, VisibilityNote } from '@verso/ui';

import { load } from '../api/load';
import { LoadFailed } from '../api/load-failed';
import { Format } from '../shell/language/format';
import { Language } from '../shell/language/language';
import { completionLine } from './completion-line';
import { CoursesApi } from './courses-api';
import { joinTraining } from './own-training';
import { PlanPart } from './plan-part';
import { PlansApi } from './plans-api';
import { TrainingApi } from './training-api';

/** What people of an entrepreneur's own firm plan to learn, and what they have completed. */
@Component({
  selector: 'app-my-training-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[EmptyState, Icon, LoadFailed, PageHeader, PlanPart, RouterLink],
    ...[Skeleton, TranslocoDirective, VisibilityNote],
  ],
  templateUrl: './my-training-page.html',
  styles: `
    .completed li {
      display: grid;
      gap: var(--s-4);
      overflow-wrap: anywhere;
    }
  `,
})
export class MyTrainingPage {
  private readonly api = inject(TrainingApi);
  private readonly plans = inject(PlansApi);
  private readonly courses = inject(CoursesApi);
  private readonly format = inject(Format);
  private readonly language = inject(Language);
  protected readonly training = load(
    () => ({}),
    async (_, signal) => {
      const [firms, plans, courses] = await Promise.all([
        this.api.mine(signal),
        this.plans.mine(signal),
        this.courses.mine(signal),
      ]);
      return joinTraining(firms, plans, courses);
    },
    { isEmpty: (firms) => firms.length === 0, keep: true },
  );

  protected lineOf(item: OwnCompletionItem): string {
    return completionLine(item, this.language, this.format);
  }

  protected nameOf({ enterpriseName, programmeLabel }: OwnTrainingView): string {
    return `${enterpriseName} · ${this.language.pick(programmeLabel)}`;
  }
}
