import {
  ChangeDetectionStrategy,
  Component,
  type ElementRef,
  inject,
  input,
  model,
  output,
  viewChild,
} from '@angular/core';
import { type FormValueControl, transformedValue } from '@angular/forms/signals';

import { Field } from './field';
import { parseNumber } from './parse-number';

/**
 * A number as people here write it ("1 234,5"), inside a `ui-field`. The form's value is a
 * number, or null when nothing is written; what is no number stays as typed and is an error
 * of the kind `not-a-number`.
 *
 * @example `<ui-number-input [formField]="form.goal" [format]="format.plainNumber" />`
 */
@Component({
  selector: 'ui-number-input',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <input
      #box
      class="control"
      type="text"
      inputmode="decimal"
      autocomplete="off"
      [class]="width()"
      [id]="field.controlId"
      [attr.aria-describedby]="field.describedBy()"
      [attr.aria-invalid]="field.shownError() ? true : null"
      [disabled]="disabled()"
      [readonly]="readonly()"
      [value]="text()"
      (input)="text.set(box.value)"
      (blur)="touch.emit()"
    />
  `,
  styles: `
    :host {
      display: block;
      flex: 0 1 auto;
    }
  `,
})
export class NumberInput implements FormValueControl<number | null> {
  readonly value = model<number | null>(null);
  readonly disabled = input(false);
  readonly readonly = input(false);
  readonly width = input<'' | 'short' | 'medium'>('short');
  /** Writes a stored value into the box, with the decimal mark of the language. */
  readonly format = input<(value: number) => string>(String);
  readonly touch = output();

  protected readonly field = inject(Field);
  private readonly box = viewChild.required<ElementRef<HTMLInputElement>>('box');

  protected readonly text = transformedValue<number | null, string>(this.value, {
    parse: (raw) => {
      const value = parseNumber(raw);
      return value === undefined ? { error: { kind: 'not-a-number' } } : { value };
    },
    format: (value) => (value === null ? '' : this.format()(value)),
  });

  focus(options?: FocusOptions): void {
    this.box().nativeElement.focus(options);
  }
}
