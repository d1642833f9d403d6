import {
  booleanAttribute,
  ChangeDetectionStrategy,
  Component,
  inject,
  input,
  output,
} from '@angular/core';
import { form, FormField, FormRoot } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import { CHALLENGE_KINDS } from '@verso/domain';
import { Combobox, Control, Field, Opened } from '@verso/ui';

import { FieldErrors } from '../api/field-errors';
import { FormProblem } from '../api/form-problem';
import { sending } from '../api/submit';
import { Reference } from '../regions/reference';
import { drafted } from '../session/drafts';
import {
  type ChallengeFields,
  challengeRequest,
  challengeRules,
  nothingRaised,
} from './challenge-fields';
import { type Challenges, ChallengesApi, type FirmPlace } from './challenges-api';

/** Raises a challenge of a firm: what, in a sentence, and where. */
@Component({
  selector: 'app-challenge-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[Combobox, Control, Field, FieldErrors, FormField, FormProblem, FormRoot],
    ...[MatButton, Opened, TranslocoDirective],
  ],
  template: `
    <form uiOpened class="form" *transloco="let t" [formRoot]="form">
      <ui-field [label]="t('challenges.form.kind')">
        <select uiControl class="medium" [formField]="form.kind">
          @for (kind of kinds; track kind) {
            <option [value]="kind">{{ t('challenges.kind.' + kind) }}</option>
          }
        </select>
      </ui-field>
      <ui-field [label]="t('challenges.form.words')" [hint]="t('challenges.form.words-hint')">
        <textarea uiControl rows="3" [formField]="form.words"></textarea>
      </ui-field>
      <ui-field [label]="t('challenges.form.municipality')">
        <ui-combobox
          [options]="reference.municipalities()"
          [words]="reference.words()"
          [formField]="form.municipalityCode"
        />
      </ui-field>
      @if (asksDay()) {
        <ui-field [label]="t('challenges.form.raised')">
          <input uiControl class="medium" type="date" [formField]="form.raisedOn" />
        </ui-field>
      }
      <app-form-problem [form]="form" />
      <div class="form-actions">
        <button matButton="filled" type="submit" [disabled]="form().submitting()">
          {{ t('challenges.form.save') }}
        </button>
        <button matButton="text" type="button" (click)="giveUp()">{{ t('shared.cancel') }}</button>
      </div>
    </form>
  `,
})
export class ChallengeForm {
  readonly place = input.required<FirmPlace>();
  /** Where the firm is; null where that is not known. */
  readonly municipality = input.required<string | null>();
  /** An advisor notes what she heard before today, too. */
  readonly asksDay = input(false, { transform: booleanAttribute });
  readonly saved = output<Challenges>();
  readonly cancelled = output();

  private readonly api = inject(ChallengesApi);
  protected readonly reference = inject(Reference);
  protected readonly kinds = CHALLENGE_KINDS;
  private readonly draft = drafted<ChallengeFields>(
    () => `challenge ${this.place().programmeId} ${this.place().enterpriseId}`,
    () => nothingRaised(this.municipality()),
  );
  protected readonly form = form(this.draft.fields, challengeRules, {
    submission: sending(async (fields: ChallengeFields) => {
      const challenges = await this.api.raise(this.place(), challengeRequest(fields));
      this.draft.forget();
      this.saved.emit(challenges);
    }),
  });

  constructor() {
    this.reference.ensure();
  }

  protected giveUp(): void {
    this.draft.forget();
    this.cancelled.emit();
  }
}
