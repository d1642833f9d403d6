import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { type FieldTree, FormField } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import { DE_MINIMIS_LIMITS, DE_MINIMIS_REGULATIONS } from '@verso/domain';
import { Control, Field, Icon, NumberInput } from '@verso/ui';

import { FieldErrors } from '../api/field-errors';
import { Format } from '../shell/language/format';
import { type AidFields, NO_AID } from './reported-aid';

/** Aid that others have granted, one row each; as many rows as there is aid. */
@Component({
  selector: 'app-aid-rows',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[Control, Field, FieldErrors, FormField, Icon, MatButton],
    ...[NumberInput, TranslocoDirective],
  ],
  template: `
    <ng-container *transloco="let t">
      @for (aid of rows(); track aid; let place = $index) {
        <fieldset>
          <legend>{{ t('support.aid.heading', { nth: place + 1 }) }}</legend>
          <div class="pair">
            <ui-field [label]="t('support.aid.granted')">
              <input uiControl class="medium" type="date" [formField]="aid.grantedOn" />
            </ui-field>
            <ui-field unit="€" [label]="t('support.aid.amount')">
              <ui-number-input width="medium" [formField]="aid.cents" [format]="format.plain" />
            </ui-field>
            <ui-field [label]="t('support.aid.grantor')">
              <input uiControl autocomplete="off" [formField]="aid.grantor" />
            </ui-field>
            <ui-field [label]="t('support.aid.regulation')">
              <select uiControl [formField]="aid.regulation">
                @for (regulation of regulations; track regulation) {
                  <option [value]="regulation">{{ t('support.regulation.' + regulation) }}</option>
                }
              </select>
            </ui-field>
          </div>
          <button class="word-button" type="button" (click)="remove(place)">
            {{ t('support.aid.remove', { nth: place + 1 }) }}
          </button>
        </fieldset>
      }
      @if (rows().length < maxRows) {
        <p>
          <button matButton="outlined" type="button" (click)="add()">
            <ui-icon name="plus" />{{ t('support.aid.add') }}
          </button>
        </p>
      }
    </ng-container>
  `,
  styleUrl: './rows.scss',
})
export class AidRows {
  readonly rows = input.required<FieldTree<AidFields[], string>>();

  protected readonly format = inject(Format);
  protected readonly regulations = DE_MINIMIS_REGULATIONS;
  protected readonly maxRows = DE_MINIMIS_LIMITS.aid;

  protected add(): void {
    this.rows()().value.update((rows) => [...rows, NO_AID]);
  }

  protected remove(place: number): void {
    this.rows()().value.update((rows) => rows.filter((_, nth) => nth !== place));
  }
}
