import { ChangeDetectionStrategy, Component, inject, input, output } from '@angular/core';
import { form, FormField, FormRoot } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import { RESEARCH_PARTNER_KINDS } from '@verso/domain';
import { Control, Field, Opened } from '@verso/ui';

import { FieldErrors } from '../api/field-errors';
import { FormProblem } from '../api/form-problem';
import { sending } from '../api/submit';
import { drafted } from '../session/drafts';
import { CountryNames } from '../shell/language/country-names';
import { type Partners, ResearchApi } from './research-api';
import { noPartner, type PartnerFields, partnerRequest, partnerRules } from './research-fields';

/** Adds an actor of research and development to the list. */
@Component({
  selector: 'app-partner-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[Control, Field, FieldErrors, FormField, FormProblem, FormRoot],
    ...[MatButton, Opened, TranslocoDirective],
  ],
  template: `
    <form uiOpened class="form" *transloco="let t" [formRoot]="form">
      <ui-field [label]="t('research.partners.form.name')">
        <input uiControl autocomplete="off" [formField]="form.name" />
      </ui-field>
      <ui-field [label]="t('research.partners.form.kind')">
        <select uiControl class="medium" [formField]="form.kind">
          @for (kind of kinds; track kind) {
            <option [value]="kind">{{ t('research.partners.kind.' + kind) }}</option>
          }
        </select>
      </ui-field>
      <ui-field [label]="t('research.partners.form.country')">
        <select uiControl class="medium" [formField]="form.country">
          <option value="FI">{{ countries.of('FI') }}</option>
          @for (one of countries.all(); track one.code) {
            <option [value]="one.code">{{ one.name }}</option>
          }
        </select>
      </ui-field>
      <ui-field [label]="t('research.partners.form.contact')" [optional]="t('shared.optional')">
        <input uiControl autocomplete="off" [formField]="form.contact" />
      </ui-field>
      <ui-field [label]="t('research.partners.form.email')" [optional]="t('shared.optional')">
        <input uiControl type="email" autocomplete="off" [formField]="form.email" />
      </ui-field>
      <app-form-problem [form]="form" />
      <div class="form-actions">
        <button matButton="filled" type="submit" [disabled]="form().submitting()">
          {{ t('research.partners.form.save') }}
        </button>
        <button matButton="text" type="button" (click)="giveUp()">{{ t('shared.cancel') }}</button>
      </div>
    </form>
  `,
})
export class PartnerForm {
  readonly programmeId = input.required<string>();
  readonly saved = output<Partners>();
  readonly cancelled = output();

  private readonly api = inject(ResearchApi);
  protected readonly countries = inject(CountryNames);
  protected readonly kinds = RESEARCH_PARTNER_KINDS;
  private readonly draft = drafted<PartnerFields>(
    () => `research-partner ${this.programmeId()}`,
    noPartner,
  );
  protected readonly form = form(this.draft.fields, partnerRules, {
    submission: sending(async (fields: PartnerFields) => {
      const partners = await this.api.addPartner(this.programmeId(), partnerRequest(fields));
      this.draft.forget();
      this.saved.emit(partners);
    }),
  });

  protected giveUp(): void {
    this.draft.forget();
    this.cancelled.emit();
  }
}
