import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { form, FormField, FormRoot } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import type { ResearchQuestionView } from '@verso/contract';
import { COMMITMENT_KINDS } from '@verso/domain';
import { Control, Field, Opened } from '@verso/ui';

import { FieldErrors } from '../api/field-errors';
import { FormProblem } from '../api/form-problem';
import { load } from '../api/load';
import { sending } from '../api/submit';
import { drafted } from '../session/drafts';
import {
  type CommitmentFields,
  commitmentRequest,
  commitmentRules,
  noCommitment,
} from './commitment-fields';
import { CommitmentsApi } from './commitments-api';
import { ResearchApi } from './research-api';

/** Writes down what a research partner promises. */
@Component({
  selector: 'app-commitment-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[Control, Field, FieldErrors, FormField, FormProblem, FormRoot],
    ...[MatButton, Opened, TranslocoDirective],
  ],
  template: `
    <form uiOpened class="form" *transloco="let t" [formRoot]="form">
      <ui-field [label]="t('research.form.partner')">
        <select uiControl [formField]="form.researchPartnerId">
          <option value="">{{ t('research.form.choose') }}</option>
          @for (partner of partners(); track partner.id) {
            <option [value]="partner.id">{{ partner.name }}</option>
          }
        </select>
      </ui-field>
      <ui-field [label]="t('research.commitment.kind-label')">
        <select uiControl class="medium" [formField]="form.kind">
          @for (kind of kinds; track kind) {
            <option [value]="kind">{{ t('research.commitment.kind.' + kind) }}</option>
          }
        </select>
      </ui-field>
      <ui-field [label]="t('research.commitment.promised')">
        <textarea uiControl rows="3" [formField]="form.promised"></textarea>
      </ui-field>
      @if (questions().length > 0) {
        <ui-field [label]="t('research.commitment.question')" [optional]="t('shared.optional')">
          <select uiControl [formField]="form.researchQuestionId">
            <option value="">{{ t('research.commitment.no-question') }}</option>
            @for (question of questions(); track question.id) {
              <option [value]="question.id">{{ question.words }}</option>
            }
          </select>
        </ui-field>
      }
      <ui-field [label]="t('research.commitment.promised-on')">
        <input uiControl class="medium" type="date" [formField]="form.promisedOn" />
      </ui-field>
      <ui-field [label]="t('research.commitment.due-on')" [optional]="t('shared.optional')">
        <input uiControl class="medium" type="date" [formField]="form.dueOn" />
      </ui-field>
      <app-form-problem [form]="form" />
      <div class="form-actions">
        <button matButton="filled" type="submit" [disabled]="form().submitting()">
          {{ t('research.commitment.save') }}
        </button>
        <button matButton="text" type="button" (click)="giveUp()">{{ t('shared.cancel') }}</button>
      </div>
    </form>
  `,
})
export class CommitmentForm {
  readonly programmeId = input.required<string>();
  /** Null where it is for the programme. */
  readonly enterpriseId = input<string | null>(null);
  readonly questions = input<readonly ResearchQuestionView[]>([]);
  readonly saved = output();
  readonly cancelled = output();

  private readonly api = inject(CommitmentsApi);
  private readonly research = inject(ResearchApi);
  protected readonly kinds = COMMITMENT_KINDS;
  private readonly listed = load(
    () => this.programmeId(),
    (programmeId, signal) => this.research.partners(programmeId, signal),
  );
  protected readonly partners = computed(() =>
    (this.listed.value()?.items ?? []).filter(({ takenBackAt }) => takenBackAt === null),
  );
  private readonly draft = drafted<CommitmentFields>(
    () => `commitment ${this.programmeId()} ${this.enterpriseId() ?? ''}`,
    noCommitment,
  );
  protected readonly form = form(this.draft.fields, commitmentRules, {
    submission: sending(async (fields: CommitmentFields) => {
      await this.api.add(this.programmeId(), commitmentRequest(fields, this.enterpriseId()));
      this.draft.forget();
      this.saved.emit();
    }),
  });

  protected giveUp(): void {
    this.draft.forget();
    this.cancelled.emit();
  }
}
