import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { form, FormField, FormRoot } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import type { SharedChallengeView } from '@verso/contract';
import { Control, Field, Opened } from '@verso/ui';

import { FieldErrors } from '../api/field-errors';
import { FormProblem } from '../api/form-problem';
import { sending } from '../api/submit';
import { drafted } from '../session/drafts';
import { type ActFields, actRequest, actRules, actsAfter, nothingDone } from './challenge-fields';
import { ChallengesApi } from './challenges-api';

/** Tells what was done about a challenge that firms share. */
@Component({
  selector: 'app-act-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[Control, Field, FieldErrors, FormField, FormProblem, FormRoot],
    ...[MatButton, Opened, TranslocoDirective],
  ],
  template: `
    <form uiOpened class="form" *transloco="let t" [formRoot]="form">
      <ui-field [label]="t('challenges.act-form.act')">
        <select uiControl class="medium" [formField]="form.act">
          @for (act of acts(); track act) {
            <option [value]="act">{{ t('challenges.act.' + act) }}</option>
          }
        </select>
      </ui-field>
      @if (fields().act === 'handed-over') {
        <ui-field
          [label]="t('challenges.act-form.handed-to')"
          [hint]="t('challenges.act-form.handed-to-hint')"
        >
          <input uiControl autocomplete="off" [formField]="form.handedTo" />
        </ui-field>
      }
      <ui-field [label]="t('challenges.act-form.day')">
        <input uiControl class="medium" type="date" [formField]="form.happenedOn" />
      </ui-field>
      <ui-field
        [label]="t('challenges.act-form.words')"
        [hint]="t('challenges.act-form.words-hint')"
      >
        <textarea uiControl rows="3" [formField]="form.words"></textarea>
      </ui-field>
      <app-form-problem [form]="form" />
      <div class="form-actions">
        <button matButton="filled" type="submit" [disabled]="form().submitting()">
          {{ t('challenges.act-form.save') }}
        </button>
        <button matButton="text" type="button" (click)="giveUp()">{{ t('shared.cancel') }}</button>
      </div>
    </form>
  `,
})
export class ActForm {
  readonly programmeId = input.required<string>();
  readonly shared = input.required<SharedChallengeView>();
  readonly saved = output<SharedChallengeView>();
  readonly cancelled = output();

  private readonly api = inject(ChallengesApi);
  protected readonly acts = computed(() => actsAfter(this.shared().state));
  private readonly draft = drafted<ActFields>(
    () => `challenge-act ${this.shared().id} ${this.shared().state}`,
    () => nothingDone(this.shared().state),
  );
  protected readonly fields = this.draft.fields;
  protected readonly form = form(this.draft.fields, actRules, {
    submission: sending(async (fields: ActFields) => {
      const place = { programmeId: this.programmeId(), sharedChallengeId: this.shared().id };
      const shared = await this.api.act(place, actRequest(fields));
      this.draft.forget();
      this.saved.emit(shared);
    }),
  });

  protected giveUp(): void {
    this.draft.forget();
    this.cancelled.emit();
  }
}
