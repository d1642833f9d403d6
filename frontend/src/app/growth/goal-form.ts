import { ChangeDetectionStrategy, Component, effect, inject, input, output } from '@angular/core';
import { form, FormField, FormRoot, maxLength, required, schema } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import { GOAL_THEMES, type GoalTheme, PATH_LIMITS } from '@verso/domain';
import { Control, Field, Opened } from '@verso/ui';

import { FieldErrors } from '../api/field-errors';
import { FormProblem } from '../api/form-problem';
import { sending } from '../api/submit';
import { drafted } from '../session/drafts';
import { type FirmPath, type Goals, GrowthApi } from './growth-api';

/** What somebody begins a goal with. */
export interface BegunGoal {
  readonly what: string;
}

interface GoalFields {
  readonly what: string;
  readonly theme: GoalTheme;
}

const goalRules = schema<GoalFields>((path) => {
  required(path.what);
  maxLength(path.what, PATH_LIMITS.goal.max);
});

/** Writes a goal down. */
@Component({
  selector: 'app-goal-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[Control, Field, FieldErrors, FormField, FormProblem],
    ...[FormRoot, MatButton, Opened, TranslocoDirective],
  ],
  template: `
    <form uiOpened class="form" *transloco="let t" [formRoot]="form">
      <ui-field [label]="t('growth.goals.what')" [hint]="t('growth.goals.what-hint')">
        <input uiControl autocomplete="off" [formField]="form.what" />
      </ui-field>
      <ui-field [label]="t('growth.goals.about')">
        <select uiControl class="medium" [formField]="form.theme">
          @for (theme of themes; track theme) {
            <option [value]="theme">{{ t('growth.goals.theme.' + theme) }}</option>
          }
        </select>
      </ui-field>
      <app-form-problem [form]="form" />
      <div class="form-actions">
        <button matButton="filled" type="submit" [disabled]="form().submitting()">
          {{ t('growth.goals.save') }}
        </button>
        <button matButton="text" type="button" (click)="giveUp()">{{ t('shared.cancel') }}</button>
      </div>
    </form>
  `,
})
export class GoalForm {
  readonly path = input.required<FirmPath>();
  /** Takes the place of what was typed. */
  readonly begun = input<BegunGoal | null>(null);
  readonly saved = output<Goals>();
  readonly cancelled = output();

  private readonly api = inject(GrowthApi);
  protected readonly themes = GOAL_THEMES;
  private readonly draft = drafted<GoalFields>(
    () => `goal ${this.path().programmeId} ${this.path().enterpriseId}`,
    () => ({ what: '', theme: 'turnover' }),
  );
  protected readonly form = form(this.draft.fields, goalRules, {
    submission: sending(async ({ what, theme }: GoalFields) => {
      const goals = await this.api.addGoal(this.path(), { what: what.trim(), theme });
      this.draft.forget();
      this.saved.emit(goals);
    }),
  });

  constructor() {
    effect(() => {
      const begun = this.begun();
      if (begun) this.draft.fields.update((fields) => ({ ...fields, what: begun.what }));
    });
  }

  protected giveUp(): void {
    this.draft.forget();
    this.cancelled.emit();
  }
}
