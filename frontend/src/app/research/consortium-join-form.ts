import { ChangeDetectionStrategy, Component, inject, input, output } from '@angular/core';
import { form, FormField, FormRoot } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import type { ConsortiumView } from '@verso/contract';
import { Control, Field, Opened } from '@verso/ui';

import { FieldErrors } from '../api/field-errors';
import { FormProblem } from '../api/form-problem';
import { sending } from '../api/submit';
import { drafted } from '../session/drafts';
import { ConsortiaApi } from './consortia-api';
import { joinRequest, joinRules, type JoinTyped, noJoin } from './consortium-fields';

/** A research partner joins a consortium, or a firm one that is chosen. */
@Component({
  selector: 'app-consortium-join-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[Control, Field, FieldErrors, FormField, FormProblem, FormRoot],
    ...[MatButton, Opened, TranslocoDirective],
  ],
  template: `
    <form uiOpened class="form" *transloco="let t" [formRoot]="form">
      <ui-field
        [label]="t(enterpriseId() === null ? 'research.form.partner' : 'research.consortium.one')"
      >
        <select uiControl [formField]="form.chosen">
          <option value="">{{ t('research.form.choose') }}</option>
          @for (choice of choices(); track choice.id) {
            <option [value]="choice.id">{{ choice.name }}</option>
          }
        </select>
      </ui-field>
      <ui-field [label]="t('research.consortium.member.role')">
        <select uiControl class="medium" [formField]="form.isLead">
          <option value="">{{ t('research.consortium.member.takes-part') }}</option>
          <option value="yes">{{ t('research.consortium.member.leads') }}</option>
        </select>
      </ui-field>
      <ui-field [label]="t('research.consortium.member.since')">
        <input uiControl class="medium" type="date" [formField]="form.sinceOn" />
      </ui-field>
      <app-form-problem [form]="form" />
      <div class="form-actions">
        <button matButton="filled" type="submit" [disabled]="form().submitting()">
          {{ t('research.consortium.member.save') }}
        </button>
        <button matButton="text" type="button" (click)="giveUp()">{{ t('shared.cancel') }}</button>
      </div>
    </form>
  `,
})
export class ConsortiumJoinForm {
  readonly programmeId = input.required<string>();
  /** The firm that joins; null where a partner does. */
  readonly enterpriseId = input<string | null>(null);
  /** What a partner joins; empty where a firm chooses. */
  readonly consortiumId = input('');
  /** Partners, or consortia. */
  readonly choices = input.required<readonly { readonly id: string; readonly name: string }[]>();
  readonly saved = output<ConsortiumView>();
  readonly cancelled = output();

  private readonly api = inject(ConsortiaApi);
  private readonly draft = drafted<JoinTyped>(
    () => `consortium-join ${this.consortiumId()} ${this.enterpriseId() ?? ''}`,
    noJoin,
  );
  protected readonly form = form(this.draft.fields, joinRules, {
    submission: sending(async (typed: JoinTyped) => {
      const saved = await this.join(typed);
      this.draft.forget();
      this.saved.emit(saved);
    }),
  });

  private join(typed: JoinTyped): Promise<ConsortiumView> {
    const programmeId = this.programmeId();
    const enterpriseId = this.enterpriseId();
    const { chosen } = typed;
    if (enterpriseId === null) {
      const place = { programmeId, consortiumId: this.consortiumId() };
      return this.api.addPartner(place, { ...joinRequest(typed), researchPartnerId: chosen });
    }
    const place = { programmeId, consortiumId: chosen };
    return this.api.addFirm(place, { ...joinRequest(typed), enterpriseId });
  }

  protected giveUp(): void {
    this.draft.forget();
    this.cancelled.emit();
  }
}
