import { Directive, inject } from '@angular/core';

import { Field } from './field';

/** Ties a native control to the `ui-field` around it, and gives it the product's look. */
@Directive({
  selector: 'input[uiControl], textarea[uiControl], select[uiControl]',
  host: {
    class: 'control',
    '[id]': 'field.controlId',
    '[attr.aria-describedby]': 'field.describedBy()',
    '[attr.aria-invalid]': 'field.shownError() ? true : null',
  },
})
export class Control {
  protected readonly field = inject(Field);
}
