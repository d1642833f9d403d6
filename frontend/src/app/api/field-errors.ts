import { Directive, effect, inject } from '@angular/core';
import { FormField, type ValidationError } from '@angular/forms/signals';
import { Field } from '@verso/ui';

import { ProblemWords } from './problem-words';

/**
 * Shows what is wrong with a field beside it, once the person has left it or sent the form.
 * Works by itself wherever a `[formField]` stands in a `ui-field`.
 */
@Directive({ selector: '[formField]' })
export class FieldErrors {
  constructor() {
    const field = inject(Field, { optional: true });
    const control: FormField<unknown> = inject(FormField);
    const words = inject(ProblemWords);
    effect(() => {
      const errors: readonly ValidationError[] = control.errors();
      const first = control.state().touched() ? errors[0] : undefined;
      field?.report(first ? words.ofError(first) : null);
    });
  }
}
