import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  signal,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { Icon, Notice, PageHeader, Skeleton, VisibilityNote } from '@verso/ui';

import { load } from '../api/load';
import { LoadFailed } from '../api/load-failed';
import { type ApiProblem, toApiProblem } from '../api/problem';
import { ProblemWords } from '../api/problem-words';
import { Session } from '../session/session';
import { Format } from '../shell/language/format';
import { PageTitle } from '../shell/page-title';
import { CancelForm } from './cancel-form';
import { CardSection } from './card-section';
import { CountingSection } from './counting-section';
import { ExperimentChip } from './experiment-chip';
import type { ExperimentView } from '@verso/contract';
import { ExperimentsApi } from './experiments-api';
import { LearningSection } from './learning-section';
import { ObservationsSection } from './observations-section';
import { ResultSection } from './result-section';
import { UnsavedCounts } from './unsaved-counts';
import { VisibilitySection } from './visibility-section';

/** One experiment, for whoever may read it: the thumb's buttons first, the paper behind. */
@Component({
  selector: 'app-experiment-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    CancelForm,
    CardSection,
    CountingSection,
    ExperimentChip,
    Icon,
    LearningSection,
    LoadFailed,
    MatButton,
    Notice,
    ObservationsSection,
    PageHeader,
    ResultSection,
    RouterLink,
    Skeleton,
    TranslocoDirective,
    UnsavedCounts,
    VisibilityNote,
    VisibilitySection,
  ],
  templateUrl: './experiment-page.html',
})
export class ExperimentPage {
  readonly programmeId = input.required<string>();
  readonly experimentId = input.required<string>();

  private readonly api = inject(ExperimentsApi);
  private readonly session = inject(Session);
  protected readonly format = inject(Format);
  protected readonly problems = inject(ProblemWords);
  private readonly key = computed(() => ({
    programmeId: this.programmeId(),
    experimentId: this.experimentId(),
  }));

  protected readonly experiment = load(this.key, (key, signal) => this.api.read(key, signal));
  protected readonly starting = signal(false);
  protected readonly problem = signal<ApiProblem | null>(null);
  protected readonly backTo = computed(() =>
    this.session.isStaff() ? ['/programmes', this.programmeId(), 'experiments'] : ['/my'],
  );
  /** Whether enough was counted, or time is up: then closing comes first. */
  protected readonly mayBeDecided = computed(() => {
    const view = this.experiment.value();
    return view ? view.overdue || view.trials >= (view.plannedTrials ?? Infinity) : false;
  });

  constructor() {
    const title = inject(PageTitle);
    effect(() => {
      const view = this.experiment.value();
      if (view) title.name(view.title);
    });
  }

  protected show(view: ExperimentView): void {
    this.experiment.set(view);
  }

  protected async start(): Promise<void> {
    this.starting.set(true);
    this.problem.set(null);
    try {
      this.show(await this.api.start(this.key()));
    } catch (error) {
      this.problem.set(toApiProblem(error));
    } finally {
      this.starting.set(false);
    }
  }
}
