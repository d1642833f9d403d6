import {
  ChangeDetectionStrategy,
  Component,
  inject,
  input,
  linkedSignal,
  output,
} from '@angular/core';
import { form, FormField, FormRoot, max, min, minLength, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import type { RetentionRuleView } from '@verso/contract';
import { RETENTION_LIMITS } from '@verso/domain';
import { Control, Field, NumberInput, Toast } from '@verso/ui';

import { FieldErrors } from '../api/field-errors';
import { FormProblem } from '../api/form-problem';
import { sending } from '../api/submit';
import { Language } from '../shell/language/language';
import { PrivacyApi } from './privacy-api';

interface RuleFields {
  readonly months: number | null;
  readonly legalBasis: string;
}

/** Months and legal basis of one kind. */
@Component({
  selector: 'app-retention-rule-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    Control,
    Field,
    FieldErrors,
    FormField,
    FormProblem,
    FormRoot,
    MatButton,
    NumberInput,
    TranslocoDirective,
  ],
  template: `
    <form class="form" *transloco="let t" [formRoot]="form">
      <ui-field [label]="t('privacy.desk.months')">
        <ui-number-input width="medium" [formField]="form.months" [format]="plain" />
      </ui-field>
      <ui-field [label]="t('privacy.desk.basis')">
        <textarea uiControl rows="2" [formField]="form.legalBasis"></textarea>
      </ui-field>
      <app-form-problem [form]="form" />
      <div class="form-actions">
        <button matButton="filled" type="submit" [disabled]="form().submitting()">
          {{ t('shared.save') }}
        </button>
        <button matButton="text" type="button" (click)="settled.emit(false)">
          {{ t('shared.cancel') }}
        </button>
      </div>
    </form>
  `,
})
export class RetentionRuleForm {
  readonly programmeId = input.required<string>();
  readonly rule = input.required<RetentionRuleView>();
  readonly basis = input.required<string>();
  readonly settled = output<boolean>();

  private readonly api = inject(PrivacyApi);
  private readonly toast = inject(Toast);
  private readonly language = inject(Language);
  protected readonly plain = String;
  private readonly fields = linkedSignal<RuleFields>(() => ({
    months: this.rule().months,
    legalBasis: this.basis(),
  }));
  protected readonly form = form(
    this.fields,
    (path) => {
      required(path.months);
      min(path.months, RETENTION_LIMITS.min);
      max(path.months, RETENTION_LIMITS.max);
      required(path.legalBasis);
      minLength(path.legalBasis, 3);
    },
    { submission: sending((value: RuleFields) => this.save(value)) },
  );

  private async save({ months, legalBasis }: RuleFields): Promise<void> {
    const { kind } = this.rule();
    await this.api.setRule(this.programmeId(), { kind, months: months ?? 0, legalBasis });
    this.toast.say(this.language.say('shared.saved'));
    this.settled.emit(true);
  }
}
