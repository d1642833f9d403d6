import { ChangeDetectionStrategy, Component, computed, input, signal } from '@angular/core';

import { Icon } from '../icon/icon';

let made = 0;

/**
 * A label above, a hint under it, the control, and the error beside it. The control inside
 * carries `uiControl`, which ties the three together for a screen reader.
 *
 * @example
 * ```html
 * <ui-field [label]="t('…')" [hint]="t('…')">
 *   <input uiControl [formField]="form.name" />
 * </ui-field>
 * ```
 */
@Component({
  selector: 'ui-field',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon],
  templateUrl: './field.html',
  styleUrl: './field.scss',
})
export class Field {
  readonly label = input.required<string>();
  readonly hint = input('');
  /** "optional", in the reader's language, when the field may stay empty. */
  readonly optional = input('');
  /** What is wrong, given by the page; a form's own errors arrive through `report`. */
  readonly error = input<string | null>(null);
  /** A unit that stands after the control, such as €. */
  readonly unit = input('');

  readonly controlId = `field-${(made += 1)}`;
  protected readonly hintId = `${this.controlId}-hint`;
  protected readonly errorId = `${this.controlId}-error`;
  private readonly reported = signal<string | null>(null);

  readonly shownError = computed(() => this.error() ?? this.reported());
  readonly describedBy = computed(
    () =>
      [this.hint() && this.hintId, this.shownError() && this.errorId].filter(Boolean).join(' ') ||
      null,
  );

  /** Takes the words of what is wrong with the control inside; null when nothing is. */
  report(error: string | null): void {
    this.reported.set(error);
  }
}
