import { ChangeDetectionStrategy, Component, inject, input, output } from '@angular/core';
import { form, FormField, FormRoot } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import type { GroupLinkView, LinkOutcomeView } from '@verso/contract';
import { LINK_OUTCOMES, type LinkOutcome } from '@verso/domain';
import { Control, Field, NumberInput, Opened } from '@verso/ui';

import { FieldErrors } from '../api/field-errors';
import { FormProblem } from '../api/form-problem';
import { sending } from '../api/submit';
import { drafted } from '../session/drafts';
import { Format } from '../shell/language/format';
import { type OutcomeFields, outcomeFields, outcomeRequest, outcomeRules } from './link-fields';
import { LinksApi } from './links-api';

/** Tells what came of a link, or corrects what was told. */
@Component({
  selector: 'app-link-outcome-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[Control, Field, FieldErrors, FormField, FormProblem, FormRoot],
    ...[MatButton, NumberInput, Opened, TranslocoDirective],
  ],
  template: `
    <form uiOpened class="form" *transloco="let t" [formRoot]="form">
      <ui-field [label]="t('links.told.kind')">
        <select uiControl class="medium" [formField]="form.kind">
          <option value="">{{ t('links.link.choose') }}</option>
          @for (outcome of outcomes; track outcome) {
            <option [value]="outcome">{{ t('links.outcome.' + outcome) }}</option>
          }
        </select>
      </ui-field>
      @if (!form.valueCents().hidden()) {
        <ui-field unit="€" [label]="t('links.told.value')" [optional]="t('shared.optional')">
          <ui-number-input width="medium" [formField]="form.valueCents" [format]="format.plain" />
        </ui-field>
      }
      <ui-field [label]="t('links.told.day')">
        <input uiControl class="medium" type="date" [formField]="form.cameOn" />
      </ui-field>
      <ui-field [label]="t('links.told.words')" [hint]="t('links.told.words-hint')">
        <textarea uiControl rows="2" [formField]="form.words"></textarea>
      </ui-field>
      <app-form-problem [form]="form" />
      <div class="form-actions">
        <button matButton="filled" type="submit" [disabled]="form().submitting()">
          {{ t('links.told.save') }}
        </button>
        <button matButton="text" type="button" (click)="giveUp()">{{ t('shared.cancel') }}</button>
      </div>
    </form>
  `,
})
export class LinkOutcomeForm {
  readonly programmeId = input.required<string>();
  readonly link = input.required<GroupLinkView>();
  /** The one that is corrected; null for a new one. */
  readonly outcome = input<LinkOutcomeView | null>(null);
  readonly saved = output<GroupLinkView>();
  readonly cancelled = output();

  private readonly api = inject(LinksApi);
  protected readonly format = inject(Format);
  protected readonly outcomes = LINK_OUTCOMES;
  private readonly draft = drafted<OutcomeFields>(
    () => `link-outcome ${this.link().id} ${this.outcome()?.id ?? 'new'}`,
    () => outcomeFields(this.outcome()),
  );
  protected readonly form = form(this.draft.fields, outcomeRules(this.link), {
    submission: sending(async (fields: OutcomeFields) => {
      const told = { ...fields, kind: fields.kind as LinkOutcome };
      const place = { programmeId: this.programmeId(), linkId: this.link().id };
      const request = outcomeRequest(told, this.outcome()?.id ?? null);
      const saved = await this.api.tell(place, request);
      this.draft.forget();
      this.saved.emit(saved);
    }),
  });

  protected giveUp(): void {
    this.draft.forget();
    this.cancelled.emit();
  }
}
