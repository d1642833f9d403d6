import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { type FieldTree, FormField } from '@angular/forms/signals';
import { TranslocoDirective } from '@jsverse/transloco';
import { ORGANISATION_KINDS } from '@verso/domain';
import { Control, Field, NumberInput } from '@verso/ui';

import { FieldErrors } from '../api/field-errors';
import { Format } from '../shell/language/format';
import { isRenamed, type PartFields } from './programme-parts';

/** The fields of a part, whatever more there is beside them. */
type PartTree = { readonly [Name in keyof PartFields]: FieldTree<PartFields[Name], string> };

/** An organisation and its part of the budget; what stands inside is beside the part. */
@Component({
  selector: 'app-part-fields',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Control, Field, FieldErrors, FormField, NumberInput, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      <ui-field [label]="t('programmes.set-up.organisation')">
        <input uiControl autocomplete="off" [formField]="fields().name" />
      </ui-field>
      @if (isRenamed()) {
        <label class="choice">
          <input type="checkbox" [formField]="fields().isSame" />
          <span>
            {{ t('programmes.set-up.same-organisation', { name: fields().knownName().value() }) }}
            <span class="small">{{ t('programmes.set-up.same-organisation-hint') }}</span>
          </span>
        </label>
      }
      <ui-field [label]="t('programmes.set-up.kind')">
        <select uiControl [formField]="fields().kind">
          @for (kind of kinds; track kind) {
            <option [value]="kind">{{ t('programmes.set-up.organisation-kind.' + kind) }}</option>
          }
        </select>
      </ui-field>
      <div class="pair">
        <ui-field unit="%" [label]="t('programmes.set-up.share')" [optional]="t('shared.optional')">
          <ui-number-input [formField]="fields().share" [format]="format.plain" />
        </ui-field>
        <ui-field
          unit="€"
          [label]="t('programmes.set-up.or-amount')"
          [optional]="t('shared.optional')"
        >
          <ui-number-input
            width="medium"
            [formField]="fields().amountCents"
            [format]="format.plain"
          />
        </ui-field>
        <ng-content />
      </div>
    </ng-container>
  `,
  styleUrl: './set-up-parts.scss',
  styles: `
    :host {
      display: contents;
    }
  `,
})
export class PartFieldsForm {
  readonly fields = input.required<PartTree>();

  protected readonly kinds = ORGANISATION_KINDS;
  protected readonly format = inject(Format);
  protected readonly isRenamed = computed(() => {
    const { name, knownName, organisationId } = this.fields();
    return isRenamed({
      name: name().value(),
      knownName: knownName().value(),
      organisationId: organisationId().value(),
    });
  });
}
