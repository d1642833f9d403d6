import { ChangeDetectionStrategy, Component, inject, input, output, signal } from '@angular/core';
import { form, FormField, FormRoot, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import type { ResearchPartnerView } from '@verso/contract';
import { Control, Field, Opened } from '@verso/ui';

import { FieldErrors } from '../api/field-errors';
import { FormProblem } from '../api/form-problem';
import { sending } from '../api/submit';
import { ResearchApi } from './research-api';

/** Gives a firm's question to a partner. */
@Component({
  selector: 'app-give-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[Control, Field, FieldErrors, FormField, FormProblem, FormRoot],
    ...[MatButton, Opened, TranslocoDirective],
  ],
  template: `
    <form uiOpened class="form" *transloco="let t" [formRoot]="form">
      <ui-field [label]="t('research.form.partner')">
        <select uiControl class="medium" [formField]="form.researchPartnerId">
          <option value="">{{ t('research.form.choose') }}</option>
          @for (partner of partners(); track partner.id) {
            <option [value]="partner.id">{{ partner.name }}</option>
          }
        </select>
      </ui-field>
      <app-form-problem [form]="form" />
      <div class="form-actions">
        <button matButton="filled" type="submit" [disabled]="form().submitting()">
          {{ t('research.form.give') }}
        </button>
        <button matButton="text" type="button" (click)="cancelled.emit()">
          {{ t('shared.cancel') }}
        </button>
      </div>
    </form>
  `,
})
export class GiveForm {
  readonly programmeId = input.required<string>();
  readonly questionId = input.required<string>();
  readonly partners = input.required<readonly ResearchPartnerView[]>();
  readonly saved = output();
  readonly cancelled = output();

  private readonly api = inject(ResearchApi);
  protected readonly form = form(
    signal({ researchPartnerId: '' }),
    (path) => {
      required(path.researchPartnerId);
    },
    {
      submission: sending(async ({ researchPartnerId }: { researchPartnerId: string }) => {
        await this.api.give(this.programmeId(), this.questionId(), researchPartnerId);
        this.saved.emit();
      }),
    },
  );
}
