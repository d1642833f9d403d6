import { ChangeDetectionStrategy, Component } from '@angular/core';
import { form, FormField, FormRoot, min, required, validate } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import { Control, Field, NumberInput } from '@verso/ui';

import { FieldErrors } from '../api/field-errors';
import { FormProblem } from '../api/form-problem';
import { sending } from '../api/submit';
import { drafted } from '../session/drafts';
import { centsOf, eurosOf, SetUpForm } from './set-up-steps';

/** A programme's name, days and budget. */
@Component({
  selector: 'app-basics-step',
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
      <ui-field [label]="t('programmes.name.fi')">
        <input uiControl lang="fi" autocomplete="off" [formField]="form.label.fi" />
      </ui-field>
      <ui-field [label]="t('programmes.name.sv')">
        <input uiControl lang="sv" autocomplete="off" [formField]="form.label.sv" />
      </ui-field>
      <ui-field [label]="t('programmes.name.en')">
        <input uiControl lang="en" autocomplete="off" [formField]="form.label.en" />
      </ui-field>
      <ui-field [label]="t('programmes.starts')">
        <input uiControl class="medium" type="date" [formField]="form.startsOn" />
      </ui-field>
      <ui-field [label]="t('programmes.ends')">
        <input uiControl class="medium" type="date" [formField]="form.endsOn" />
      </ui-field>
      <ui-field [label]="t('programmes.budget')" [optional]="t('shared.optional')" unit="€">
        <ui-number-input width="medium" [formField]="form.budgetCents" [format]="plain" />
      </ui-field>
      <app-form-problem [form]="form" />
      <div class="form-actions">
        <button matButton="filled" type="submit" [disabled]="form().submitting()">
          {{ t('programmes.set-up.go-on') }}
        </button>
      </div>
    </form>
  `,
})
export class BasicsStep extends SetUpForm {
  protected readonly plain = String;
  private readonly draft = drafted(
    () => `set-up basics ${this.setUp().id}`,
    () => {
      const { label, startsOn, endsOn, budgetCents } = this.setUp();
      return { label: { ...label }, startsOn, endsOn, budgetCents: eurosOf(budgetCents) };
    },
  );
  protected readonly form = form(
    this.draft.fields,
    (path) => {
      for (const text of [path.label.fi, path.label.sv, path.label.en]) required(text);
      required(path.startsOn);
      required(path.endsOn);
      min(path.budgetCents, 0);
      validate(path.endsOn, (endsOn) =>
        endsOn.value() !== '' && endsOn.value() < endsOn.valueOf(path.startsOn)
          ? { kind: 'programme.ends-before-start' }
          : null,
      );
    },
    {
      submission: sending(async (value: ReturnType<typeof this.draft.fields>) => {
        const budgetCents = centsOf(value.budgetCents);
        await this.api.setBasics(this.setUp().id, { ...value, budgetCents });
        this.draft.forget();
        this.saved.emit();
      }),
    },
  );
}
