import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { type FieldTree, FormField } from '@angular/forms/signals';
import { TranslocoDirective } from '@jsverse/transloco';
import { Control, Field, NumberInput } from '@verso/ui';

import { FieldErrors } from '../api/field-errors';
import { Format } from '../shell/language/format';
import type { BasicsFields } from './programme-basics';

/** A programme's name, days and budget; what stands inside comes after the name. */
@Component({
  selector: 'app-basics-fields',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Control, Field, FieldErrors, FormField, NumberInput, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      <ui-field [label]="t('programmes.name.fi')">
        <input uiControl lang="fi" autocomplete="off" [formField]="fields().label.fi" />
      </ui-field>
      <ui-field [label]="t('programmes.name.sv')">
        <input uiControl lang="sv" autocomplete="off" [formField]="fields().label.sv" />
      </ui-field>
      <ui-field [label]="t('programmes.name.en')">
        <input uiControl lang="en" autocomplete="off" [formField]="fields().label.en" />
      </ui-field>
      <ng-content />
      <ui-field [label]="t('programmes.starts')">
        <input uiControl class="medium" type="date" [formField]="fields().startsOn" />
      </ui-field>
      <ui-field [label]="t('programmes.ends')">
        <input uiControl class="medium" type="date" [formField]="fields().endsOn" />
      </ui-field>
      <ui-field [label]="t('programmes.budget')" [optional]="t('shared.optional')" unit="€">
        <ui-number-input
          width="medium"
          [formField]="fields().budgetCents"
          [format]="format.plain"
        />
      </ui-field>
    </ng-container>
  `,
  styles: `
    :host {
      display: contents;
    }
  `,
})
export class BasicsFieldsForm {
  readonly fields = input.required<FieldTree<BasicsFields>>();

  protected readonly format = inject(Format);
}
