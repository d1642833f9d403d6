import { ChangeDetectionStrategy, Component, inject, input, output } from '@angular/core';
import { form, FormField, FormRoot } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import type { ConsortiumView } from '@verso/contract';
import { helsinkiDate } from '@verso/domain';
import { Control, Field, NumberInput, Opened } from '@verso/ui';

import { FieldErrors } from '../api/field-errors';
import { FormProblem } from '../api/form-problem';
import { sending } from '../api/submit';
import { drafted } from '../session/drafts';
import { Format } from '../shell/language/format';
import { ConsortiaApi } from './consortia-api';
import {
  consortiumRules,
  consortiumTold,
  type ConsortiumTyped,
  typedOf,
} from './consortium-fields';

/** Begins a consortium, or changes what it is about. */
@Component({
  selector: 'app-consortium-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[Control, Field, FieldErrors, FormField, FormProblem, FormRoot],
    ...[MatButton, NumberInput, Opened, TranslocoDirective],
  ],
  template: `
    <form uiOpened class="form" *transloco="let t" [formRoot]="form">
      <ui-field [label]="t('research.consortium.name')">
        <input uiControl autocomplete="off" [formField]="form.name" />
      </ui-field>
      <ui-field [label]="t('research.consortium.about')">
        <textarea uiControl rows="3" [formField]="form.about"></textarea>
      </ui-field>
      <ui-field [label]="t('research.consortium.call')" [optional]="t('shared.optional')">
        <input uiControl autocomplete="off" [formField]="form.call" />
      </ui-field>
      <ui-field [label]="t('research.consortium.call-due-on')" [optional]="t('shared.optional')">
        <input uiControl class="medium" type="date" [formField]="form.callDueOn" />
      </ui-field>
      <ui-field [label]="t('research.consortium.funder')" [optional]="t('shared.optional')">
        <input uiControl autocomplete="off" [formField]="form.funder" />
      </ui-field>
      <ui-field
        unit="€"
        [label]="t('research.consortium.applied')"
        [optional]="t('shared.optional')"
      >
        <ui-number-input width="medium" [formField]="form.appliedCents" [format]="format.plain" />
      </ui-field>
      <app-form-problem [form]="form" />
      <div class="form-actions">
        <button matButton="filled" type="submit" [disabled]="form().submitting()">
          {{ t('research.consortium.save') }}
        </button>
        <button matButton="text" type="button" (click)="giveUp()">{{ t('shared.cancel') }}</button>
      </div>
    </form>
  `,
})
export class ConsortiumForm {
  readonly programmeId = input.required<string>();
  /** Null where it begins. */
  readonly consortium = input<ConsortiumView | null>(null);
  readonly saved = output<ConsortiumView>();
  readonly cancelled = output();

  private readonly api = inject(ConsortiaApi);
  protected readonly format = inject(Format);
  private readonly draft = drafted<ConsortiumTyped>(
    () => `consortium ${this.programmeId()} ${this.consortium()?.id ?? ''}`,
    () => typedOf(this.consortium()),
  );
  protected readonly form = form(this.draft.fields, consortiumRules, {
    submission: sending(async (typed: ConsortiumTyped) => {
      const saved = await this.save(typed);
      this.draft.forget();
      this.saved.emit(saved);
    }),
  });

  private save(typed: ConsortiumTyped): Promise<ConsortiumView> {
    const programmeId = this.programmeId();
    const consortium = this.consortium();
    const told = consortiumTold(typed);
    if (consortium === null) {
      return this.api.begin(programmeId, { ...told, happenedOn: helsinkiDate(Date.now()) });
    }
    const place = { programmeId, consortiumId: consortium.id };
    return this.api.change(place, { ...told, basedOn: consortium.version });
  }

  protected giveUp(): void {
    this.draft.forget();
    this.cancelled.emit();
  }
}
