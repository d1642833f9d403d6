import { ChangeDetectionStrategy, Component, inject, input, output } from '@angular/core';
import { form, FormField, FormRoot } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import type { CoordinatorView } from '@verso/contract';
import { Control, Field, Opened } from '@verso/ui';

import { FieldErrors } from '../api/field-errors';
import { FormProblem } from '../api/form-problem';
import { sending } from '../api/submit';
import { drafted } from '../session/drafts';
import { CoachingApi, type CoachingNotes, type GroupPlace } from './coaching-api';
import { type NoteFields, noteRequest, noteRules, noNote } from './coaching-fields';

/** Notes what a coach and a coordinator talked about, or what the coordinator thought by herself. */
@Component({
  selector: 'app-coaching-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[Control, Field, FieldErrors, FormField, FormProblem, FormRoot],
    ...[MatButton, Opened, TranslocoDirective],
  ],
  template: `
    <form uiOpened class="form" *transloco="let t" [formRoot]="form">
      @if (coordinators().length > 0) {
        <ui-field [label]="t('coaching.note.with')">
          <select uiControl [formField]="form.coordinatorId">
            <option value="">{{ t('coaching.note.choose') }}</option>
            @for (one of coordinators(); track one.id) {
              <option [value]="one.id">{{ one.name }}</option>
            }
          </select>
        </ui-field>
      }
      <ui-field [label]="t('coaching.note.met')">
        <input uiControl class="medium" type="date" [formField]="form.metOn" />
      </ui-field>
      <ui-field [label]="t('coaching.note.talked')" [hint]="t('coaching.note.talked-hint')">
        <textarea uiControl rows="4" [formField]="form.talked"></textarea>
      </ui-field>
      <ui-field [label]="t('coaching.note.agreed')" [optional]="t('shared.optional')">
        <textarea uiControl rows="2" [formField]="form.agreed"></textarea>
      </ui-field>
      <ui-field [label]="t('coaching.note.next')" [optional]="t('shared.optional')">
        <input uiControl class="medium" type="date" [formField]="form.nextOn" />
      </ui-field>
      <label class="choice">
        <input type="checkbox" [formField]="form.isShared" />
        {{ t('coaching.note.is-shared') }}
      </label>
      <app-form-problem [form]="form" />
      <div class="form-actions">
        <button matButton="filled" type="submit" [disabled]="form().submitting()">
          {{ t('coaching.note.save') }}
        </button>
        <button matButton="text" type="button" (click)="giveUp()">{{ t('shared.cancel') }}</button>
      </div>
    </form>
  `,
})
export class CoachingForm {
  readonly place = input.required<GroupPlace>();
  /** Those who look after the group, for staff; empty where she writes of herself. */
  readonly coordinators = input<readonly CoordinatorView[]>([]);
  readonly saved = output<CoachingNotes>();
  readonly cancelled = output();

  private readonly api = inject(CoachingApi);
  private readonly draft = drafted<NoteFields>(
    () => `coaching ${this.place().networkId}`,
    () => noNote(this.coordinators().length === 1 ? this.coordinators()[0]?.id : ''),
  );
  protected readonly form = form(this.draft.fields, noteRules, {
    submission: sending(async (fields: NoteFields) => {
      const notes = await this.api.addNote(this.place(), noteRequest(fields));
      this.draft.forget();
      this.saved.emit(notes);
    }),
  });

  protected giveUp(): void {
    this.draft.forget();
    this.cancelled.emit();
  }
}
