import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { form, FormField, FormRoot, maxLength, minLength, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import {
  CARD_LIMITS,
  type Decision,
  DECISIONS,
  VISIBILITIES,
  type Visibility,
} from '@verso/domain';
import { Control, Field, FieldGroup, PageHeader, Skeleton } from '@verso/ui';

import { FieldErrors } from '../api/field-errors';
import { FormProblem } from '../api/form-problem';
import { load } from '../api/load';
import { LoadFailed } from '../api/load-failed';
import { ApiProblem } from '../api/problem';
import { sending } from '../api/submit';
import { drafted } from '../session/drafts';
import { ExperimentsApi } from './experiments-api';
import { ResultSection } from './result-section';
import { TallyKeeper } from './tally';
import { UnsavedCounts } from './unsaved-counts';

interface LearningFields {
  readonly learning: string;
  readonly decision: Decision | '';
  readonly nextStep: string;
  readonly visibility: Visibility;
}

/** The learning card: the result once more, what was learned, one of four decisions, who may learn from it. */
@Component({
  selector: 'app-close-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    Control,
    Field,
    FieldErrors,
    FieldGroup,
    FormField,
    FormProblem,
    FormRoot,
    LoadFailed,
    MatButton,
    PageHeader,
    ResultSection,
    RouterLink,
    Skeleton,
    TranslocoDirective,
    UnsavedCounts,
  ],
  templateUrl: './close-page.html',
})
export class ClosePage {
  readonly programmeId = input.required<string>();
  readonly experimentId = input.required<string>();

  private readonly api = inject(ExperimentsApi);
  private readonly router = inject(Router);
  private readonly keeper = inject(TallyKeeper);
  private readonly key = computed(() => ({
    programmeId: this.programmeId(),
    experimentId: this.experimentId(),
  }));
  protected readonly decisions = DECISIONS;
  protected readonly experiment = load(this.key, (key, signal) => this.api.read(key, signal));
  protected readonly rungs = computed(() =>
    VISIBILITIES.filter((rung, index) => index < 3 || rung === this.experiment.value()?.visibility),
  );
  private readonly visibility = computed(() => this.experiment.value()?.visibility ?? 'advisor');
  protected readonly draft = drafted<LearningFields>(
    () => `closing ${this.experimentId()}`,
    () => ({ learning: '', decision: '', nextStep: '', visibility: this.visibility() }),
  );
  protected readonly form = form(
    this.draft.fields,
    (path) => {
      required(path.learning);
      minLength(path.learning, CARD_LIMITS.learning.min);
      maxLength(path.learning, CARD_LIMITS.learning.max);
      required(path.decision);
      maxLength(path.nextStep, CARD_LIMITS.nextStep.max);
    },
    { submission: sending((value: LearningFields) => this.close(value)) },
  );

  private async close({ learning, decision, nextStep, visibility }: LearningFields): Promise<void> {
    if (decision === '') return;
    this.requireCountsSaved();
    await this.api.close(this.key(), {
      learning,
      decision,
      visibility,
      nextStep: nextStep.trim() || null,
    });
    this.draft.forget();
    const { programmeId, experimentId } = this.key();
    await this.router.navigate(['/programmes', programmeId, 'experiments', experimentId], {
      replaceUrl: true,
    });
  }

  /** What was counted would be lost with the end: it is saved or left out first. */
  private requireCountsSaved(): void {
    if (this.keeper.read(this.experimentId()).trials === 0) return;
    throw new ApiProblem({ status: 409, code: 'experiment.counts-unsaved' });
  }
}
