import { ChangeDetectionStrategy, Component, computed, forwardRef } from '@angular/core';

import { Icon } from '../icon/icon';
import { Field } from './field';

/**
 * A question with several controls under it: radio buttons or ticks, each in
 * `<label class="choice">`. Takes errors as `ui-field` does.
 */
@Component({
  selector: 'ui-field-group',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon],
  providers: [{ provide: Field, useExisting: forwardRef(() => FieldGroup) }],
  template: `
    <fieldset class="choices" [attr.aria-describedby]="describedBy()">
      <legend>
        {{ label() }}
        @if (optional()) {
          <span class="optional">{{ optional() }}</span>
        }
      </legend>
      @if (hint()) {
        <p class="hint" [id]="hintId">{{ hint() }}</p>
      }
      <ng-content />
    </fieldset>
    <div aria-live="polite">
      @if (shownError(); as error) {
        <p class="error" [id]="errorId"><ui-icon name="circle-alert" />{{ error }}</p>
      }
    </div>
  `,
  styleUrl: './field.scss',
  styles: `
    legend {
      font-weight: 600;
      padding: 0 0 6px;
    }
  `,
})
export class FieldGroup extends Field {
  protected readonly hasError = computed(() => this.shownError() !== null);
}
