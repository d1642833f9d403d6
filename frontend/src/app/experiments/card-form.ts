import { ChangeDetectionStrategy, Component, inject, input, output, signal } from '@angular/core';
import { form, FormField, FormRoot } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import { CRITERION_DIRECTIONS, HYPOTHESIS_KINDS, THEMES, VISIBILITIES } from '@verso/domain';
import { Control, Field, FieldGroup, NumberInput, VisibilityNote } from '@verso/ui';

import { FieldErrors } from '../api/field-errors';
import { FormProblem } from '../api/form-problem';
import { ApiProblem, toApiProblem } from '../api/problem';
import { sending } from '../api/submit';
import { drafted } from '../session/drafts';
import { Format } from '../shell/language/format';
import { type CardFields, formPath } from './card-fields';
import { cardRules } from './card-rules';

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
  /** Where it is written: what was typed there and not saved is still there. */
  readonly place = input.required<string>();
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
  private readonly draft = drafted(
    () => `card ${this.place()}`,
    () => this.card(),
  );
  protected readonly form = form(
    this.draft.fields,
    (path) => {
      cardRules(path, () => this.after() === 'start');
    },
    { submission: sending((value: CardFields) => this.send(value)) },
  );

  /** Whether a press of the button means to start at once; what is required follows it. */
  protected will(after: AfterSaving): void {
    this.after.set(after);
  }

  protected giveUp(): void {
    this.draft.forget();
    this.cancelled.emit();
  }

  private async send(card: CardFields): Promise<void> {
    try {
      await this.save()(card, this.after());
      this.draft.forget();
    } catch (error) {
      throw inFormWords(toApiProblem(error));
    }
  }
}

function inFormWords(problem: ApiProblem): ApiProblem {
  const errors = problem.errors.map((error) => ({ ...error, path: formPath(error.path) }));
  return new ApiProblem({ ...problem, errors });
}
