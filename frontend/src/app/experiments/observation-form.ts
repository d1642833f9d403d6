import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { form, FormField, FormRoot, max, min, required, validate } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import { CARD_LIMITS, helsinkiDate } from '@verso/domain';
import { Control, Field, NumberInput } from '@verso/ui';
import { v7 as newId } from 'uuid';

import { FieldErrors } from '../api/field-errors';
import { FormProblem } from '../api/form-problem';
import { sending } from '../api/submit';
import { drafted } from '../session/drafts';
import type { ExperimentView, ObservationView } from '@verso/contract';
import { ExperimentsApi } from './experiments-api';

interface ObservationFields {
  readonly trials: number | null;
  readonly successes: number | null;
  readonly observedOn: string;
  readonly note: string;
}

const today = () => helsinkiDate(Date.now());

/** Numbers counted elsewhere, or the right ones in place of an earlier observation. */
@Component({
  selector: 'app-observation-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    Control,
    Field,
    FieldErrors,
    FormField,
    FormProblem,
    FormRoot,
    MatButton,
    NumberInput,
    TranslocoDirective,
  ],
  templateUrl: './observation-form.html',
})
export class ObservationForm {
  readonly experiment = input.required<ExperimentView>();
  /** The observation to put right; null for a new one. */
  readonly corrects = input<ObservationView | null>(null);
  readonly observed = output<ExperimentView>();
  readonly cancelled = output();

  private readonly api = inject(ExperimentsApi);
  // one id for one form: pressed twice, it counts once
  private readonly id = computed(() => (this.corrects(), newId()));
  private readonly draft = drafted<ObservationFields>(
    () => `observation ${this.experiment().id} ${this.corrects()?.id ?? 'new'}`,
    () => {
      const { trials = null, successes = null, observedOn = today(), note } = this.corrects() ?? {};
      return { trials, successes, observedOn, note: note ?? '' };
    },
  );
  protected readonly today = today();
  protected readonly plain = String;
  protected readonly form = form(
    this.draft.fields,
    (path) => {
      required(path.trials);
      // a correction to none takes back what was counted by mistake
      min(path.trials, () => (this.corrects() ? 0 : 1));
      max(path.trials, CARD_LIMITS.plannedTrials.max);
      required(path.successes);
      min(path.successes, 0);
      validate(path.successes, (successes) =>
        (successes.value() ?? 0) > (successes.valueOf(path.trials) ?? Infinity)
          ? { kind: 'observation.more-than-trials' }
          : null,
      );
      required(path.observedOn);
      validate(path.observedOn, ({ value }) =>
        value() > today() ? { kind: 'observation.in-future' } : null,
      );
    },
    { submission: sending((value: ObservationFields) => this.send(value)) },
  );

  private async send({ trials, successes, observedOn, note }: ObservationFields): Promise<void> {
    const { programmeId, id: experimentId } = this.experiment();
    const view = await this.api.observe(
      { programmeId, experimentId },
      {
        id: this.id(),
        trials: trials ?? 0,
        successes: successes ?? 0,
        observedOn,
        note: note.trim() || null,
        supersedesId: this.corrects()?.id ?? null,
      },
    );
    this.draft.forget();
    this.observed.emit(view);
  }

  protected cancel(): void {
    this.draft.forget();
    this.cancelled.emit();
  }
}
