import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { form, FormField, FormRoot } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import type { RelatedEnterpriseView, RelatedFigureView, SizeView } from '@verso/contract';
import { OWNERSHIP_SOURCES } from '@verso/domain';
import { Control, Field, FieldGroup, NumberInput, Opened } from '@verso/ui';

import { FieldErrors } from '../api/field-errors';
import { FormProblem } from '../api/form-problem';
import { sending } from '../api/submit';
import { drafted } from '../session/drafts';
import { Format } from '../shell/language/format';
import {
  relatedFigureFields,
  type RelatedFigureFields,
  relatedFigureRequest,
  relatedFigureRules,
} from './related-figure-fields';
import { SizeApi, type SizePath } from './size-api';

/** One fiscal year of an enterprise around a firm. */
@Component({
  selector: 'app-related-figure-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[Control, Field, FieldErrors, FieldGroup, FormField, FormProblem, FormRoot],
    ...[MatButton, NumberInput, Opened, TranslocoDirective],
  ],
  template: `
    <form uiOpened class="form" *transloco="let t" [formRoot]="form">
      @if (known() === null) {
        <ui-field [label]="t('enterprises.yearly.ends')">
          <input uiControl class="medium" type="date" [formField]="form.fiscalYearEndsOn" />
        </ui-field>
      }
      <ui-field
        [label]="t('enterprises.yearly.persons')"
        [hint]="t('enterprises.yearly.persons-hint')"
      >
        <ui-number-input [formField]="form.persons" [format]="format.plain" />
      </ui-field>
      @for (name of amounts; track name) {
        <ui-field unit="€" [label]="t('enterprises.yearly.' + name)">
          <ui-number-input width="medium" [formField]="form[name]" [format]="format.plain" />
        </ui-field>
      }
      <ui-field-group
        [label]="t('enterprises.links.consolidated')"
        [hint]="t('enterprises.links.consolidated-hint')"
        [optional]="t('shared.optional')"
      >
        @for (one of around(); track one.id) {
          <label class="choice">
            <input
              #tick
              type="checkbox"
              [checked]="form.consolidatedIds().value().includes(one.id)"
              (change)="choose(one.id, tick.checked)"
            />
            {{ one.name }}
          </label>
        }
      </ui-field-group>
      <ui-field [label]="t('enterprises.links.source')">
        <select uiControl class="medium" [formField]="form.source">
          @for (source of sources; track source) {
            <option [value]="source">{{ t('enterprises.links.from-source.' + source) }}</option>
          }
        </select>
      </ui-field>
      <app-form-problem [form]="form" />
      <div class="form-actions">
        <button matButton="filled" type="submit" [disabled]="form().submitting()">
          {{ t('enterprises.yearly.save') }}
        </button>
        <button matButton="text" type="button" (click)="giveUp()">{{ t('shared.cancel') }}</button>
      </div>
    </form>
  `,
})
export class RelatedFigureForm {
  readonly path = input.required<SizePath>();
  readonly firmName = input.required<string>();
  readonly view = input.required<SizeView>();
  readonly other = input.required<RelatedEnterpriseView>();
  /** The version to correct; null for a year that is new. */
  readonly known = input.required<RelatedFigureView | null>();
  readonly saved = output<SizeView>();
  readonly cancelled = output();

  private readonly api = inject(SizeApi);
  protected readonly format = inject(Format);
  protected readonly sources = OWNERSHIP_SOURCES;
  protected readonly amounts = ['turnoverCents', 'balanceTotalCents'] as const;
  private readonly draft = drafted<RelatedFigureFields>(
    () => `related figures ${this.other().id} ${this.known()?.id ?? 'new'}`,
    () => relatedFigureFields(this.known(), this.view()),
  );
  /** Who may be in consolidated accounts: the firm, and the others around it. */
  protected readonly around = computed(() => [
    { id: this.path().enterpriseId, name: this.firmName() },
    ...this.view().others.filter(({ id }) => id !== this.other().id),
  ]);
  protected readonly form = form(this.draft.fields, relatedFigureRules, {
    submission: sending(async (fields: RelatedFigureFields) => {
      const request = relatedFigureRequest(fields, this.other().id, this.known());
      const view = await this.api.tellFigures(this.path(), request);
      this.draft.forget();
      this.saved.emit(view);
    }),
  });

  protected choose(id: string, isIn: boolean): void {
    this.form.consolidatedIds().value.update((ids) => {
      return isIn ? [...ids, id] : ids.filter((one) => one !== id);
    });
  }

  protected giveUp(): void {
    this.draft.forget();
    this.cancelled.emit();
  }
}
