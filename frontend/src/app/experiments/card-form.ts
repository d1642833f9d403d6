import {
  ChangeDetectionStrategy,
  Component,
  inject,
  input,
  linkedSignal,
  output,
  signal,
} from '@angular/core';
import {
  form,
  FormField,
  FormRoot,
  max,
  maxLength,
  min,
  minLength,
  required,
  validate,
} from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import {
  CARD_LIMITS as LIMITS,
  CRITERION_DIRECTIONS,
  HYPOTHESIS_KINDS,
  THEMES,
  VISIBILITIES,
} from '@verso/domain';
import { Control, Field, FieldGroup, NumberInput, VisibilityNote } from '@verso/ui';

import { FieldErrors } from '../api/field-errors';
import { FormProblem } from '../api/form-problem';
import { ApiProblem, toApiProblem } from '../api/problem';
import { sending } from '../api/submit';
import { Format } from '../shell/language/format';
import { type CardFields, formPath } from './card-fields';

/** What to do with the card once it is saved. */
export type AfterSaving = 'keep' | 'start';
export type SaveCard = (card: CardFields, after: AfterSaving) => Promise<unknown>;

/** The test card as a form: what we believe, how we test it, what we count, when we are right. */
@Component({
  selector: 'app-card-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    Control,
    Field,
    FieldErrors,
    FieldGroup,
    FormField,
    FormProblem,
    FormRoot,
    MatButton,
    NumberInput,
    TranslocoDirective,
    VisibilityNote,
  ],
  templateUrl: './card-form.html',
})
export class CardForm {
  readonly card = input.required<CardFields>();
  readonly save = input.required<SaveCard>();
  /** Whether the writer may choose who sees it: owners do. */
  readonly ownerWrites = input(true);
  readonly cancelled = output();

  protected readonly format = inject(Format);
  protected readonly themes = THEMES;
  protected readonly kinds = HYPOTHESIS_KINDS;
  protected readonly directions = CRITERION_DIRECTIONS;
  protected readonly rungs = VISIBILITIES.slice(0, 3);
  protected readonly plain = (value: number) => this.format.number(value, 2);
  private readonly after = signal<AfterSaving>('keep');
  private readonly fields = linkedSignal(() => this.card());
  protected readonly form = form(
    this.fields,
    (path) => {
      required(path.title);
      minLength(path.title, LIMITS.title.min);
      const starting = { when: () => this.after() === 'start' };
      for (const text of [path.hypothesis, path.test, path.metricLabel, path.trialLabel])
        required(text, starting);
      maxLength(path.title, LIMITS.title.max);
      maxLength(path.hypothesis, LIMITS.hypothesis.max);
      maxLength(path.test, LIMITS.test.max);
      maxLength(path.metricLabel, LIMITS.metricLabel.max);
      maxLength(path.trialLabel, LIMITS.trialLabel.max);
      required(path.criterionPercent, starting);
      min(path.criterionPercent, 0);
      max(path.criterionPercent, 100);
      required(path.plannedTrials, starting);
      min(path.plannedTrials, LIMITS.plannedTrials.min);
      max(path.plannedTrials, LIMITS.plannedTrials.max);
      required(path.endsOn, starting);
      validate(path.endsOn, (endsOn) =>
        endsOn.value() !== '' && endsOn.value() < endsOn.valueOf(path.startsOn)
          ? { kind: 'experiment.ends-before-start' }
          : null,
      );
    },
    { submission: sending((value: CardFields) => this.send(value)) },
  );

  /** Whether a press of the button means to start at once; what is required follows it. */
  protected will(after: AfterSaving): void {
    this.after.set(after);
  }

  private async send(card: CardFields): Promise<void> {
    try {
      await this.save()(card, this.after());
    } catch (error) {
      throw inFormWords(toApiProblem(error));
    }
  }
}

function inFormWords(problem: ApiProblem): ApiProblem {
  const errors = problem.errors.map((error) => ({ ...error, path: formPath(error.path) }));
  return new ApiProblem({ ...problem, errors });
}
