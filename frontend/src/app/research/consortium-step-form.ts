import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { form, FormField, FormRoot } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import type { ConsortiumView } from '@verso/contract';
import { Control, Field, NumberInput, Opened } from '@verso/ui';

import { FieldErrors } from '../api/field-errors';
import { FormProblem } from '../api/form-problem';
import { sending } from '../api/submit';
import { drafted } from '../session/drafts';
import { Format } from '../shell/language/format';
import { ConsortiaApi } from './consortia-api';
import { nextStates, noStep, stepRequest, stepRules, type StepTyped } from './consortium-fields';

/** Tells what happened next with a consortium. */
@Component({
  selector: 'app-consortium-step-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[Control, Field, FieldErrors, FormField, FormProblem, FormRoot],
    ...[MatButton, NumberInput, Opened, TranslocoDirective],
  ],
  template: `
    <form uiOpened class="form" *transloco="let t" [formRoot]="form">
      <ui-field [label]="t('research.consortium.step.state')">
        <select uiControl class="medium" [formField]="form.state">
          @for (state of states(); track state) {
            <option [value]="state">{{ t('research.consortium.state.' + state) }}</option>
          }
        </select>
      </ui-field>
      <ui-field [label]="t('research.consortium.step.happened-on')">
        <input uiControl class="medium" type="date" [formField]="form.happenedOn" />
      </ui-field>
      @if (!form.grantedCents().hidden()) {
        <ui-field
          unit="€"
          [label]="t('research.consortium.step.granted')"
          [optional]="t('shared.optional')"
        >
          <ui-number-input width="medium" [formField]="form.grantedCents" [format]="format.plain" />
        </ui-field>
      }
      <ui-field [label]="t('research.consortium.step.words')" [optional]="t('shared.optional')">
        <textarea uiControl rows="2" [formField]="form.words"></textarea>
      </ui-field>
      <app-form-problem [form]="form" />
      <div class="form-actions">
        <button matButton="filled" type="submit" [disabled]="form().submitting()">
          {{ t('research.consortium.step.save') }}
        </button>
        <button matButton="text" type="button" (click)="giveUp()">{{ t('shared.cancel') }}</button>
      </div>
    </form>
  `,
})
export class ConsortiumStepForm {
  readonly programmeId = input.required<string>();
  readonly consortium = input.required<ConsortiumView>();
  readonly saved = output<ConsortiumView>();
  readonly cancelled = output();

  private readonly api = inject(ConsortiaApi);
  protected readonly format = inject(Format);
  protected readonly states = computed(() => nextStates(this.consortium()));
  private readonly draft = drafted<StepTyped>(
    () => `consortium-step ${this.consortium().id} ${this.consortium().state ?? ''}`,
    () => noStep(this.states()[0] ?? 'idea'),
  );
  protected readonly form = form(this.draft.fields, stepRules, {
    submission: sending(async (typed: StepTyped) => {
      const place = { programmeId: this.programmeId(), consortiumId: this.consortium().id };
      const saved = await this.api.addStep(place, stepRequest(typed));
      this.draft.forget();
      this.saved.emit(saved);
    }),
  });

  protected giveUp(): void {
    this.draft.forget();
    this.cancelled.emit();
  }
}
