import { ChangeDetectionStrategy, Component, inject, input, output } from '@angular/core';
import { form, FormField, FormRoot } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import type { RaisedChallenge, SharedChallengeView } from '@verso/contract';
import { CHALLENGE_KINDS } from '@verso/domain';
import { Control, Field, Opened } from '@verso/ui';

import { FieldErrors } from '../api/field-errors';
import { FormProblem } from '../api/form-problem';
import { sending } from '../api/submit';
import { MunicipalityList } from '../regions/municipality-list';
import { drafted } from '../session/drafts';
import { type SharedFields, sharedFields, sharedRequest, sharedRules } from './challenge-fields';
import { ChallengesApi } from './challenges-api';

/** Words a challenge that firms share: a new one with what is gathered into it, or one that stands. */
@Component({
  selector: 'app-shared-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[Control, Field, FieldErrors, FormField, FormProblem, FormRoot, MatButton],
    ...[MunicipalityList, Opened, TranslocoDirective],
  ],
  template: `
    <form uiOpened class="form" *transloco="let t" [formRoot]="form">
      <ui-field [label]="t('challenges.shared.title')">
        <input uiControl autocomplete="off" [formField]="form.title" />
      </ui-field>
      <ui-field [label]="t('challenges.shared.about')" [hint]="t('challenges.shared.about-hint')">
        <textarea uiControl rows="4" [formField]="form.about"></textarea>
      </ui-field>
      <ui-field [label]="t('challenges.shared.kind')">
        <select uiControl class="medium" [formField]="form.kind">
          @for (kind of kinds; track kind) {
            <option [value]="kind">{{ t('challenges.kind.' + kind) }}</option>
          }
        </select>
      </ui-field>
      <app-municipality-list
        [heading]="t('challenges.shared.municipalities')"
        [codes]="fields().municipalities"
        (codesChange)="reach($event)"
      />
      <app-form-problem [form]="form" />
      <div class="form-actions">
        <button matButton="filled" type="submit" [disabled]="form().submitting()">
          {{ t('challenges.shared.save') }}
        </button>
        <button matButton="text" type="button" (click)="giveUp()">{{ t('shared.cancel') }}</button>
      </div>
    </form>
  `,
})
export class SharedForm {
  readonly programmeId = input.required<string>();
  /** The one that is worded anew; null for a new one. */
  readonly shared = input<SharedChallengeView | null>(null);
  /** What a new one gathers. */
  readonly gathers = input<readonly RaisedChallenge[]>([]);
  readonly saved = output<SharedChallengeView>();
  readonly cancelled = output();

  private readonly api = inject(ChallengesApi);
  protected readonly kinds = CHALLENGE_KINDS;
  private readonly draft = drafted<SharedFields>(
    () => `shared-challenge ${this.programmeId()} ${this.shared()?.id ?? 'new'}`,
    () => {
      const fields = sharedFields(this.shared());
      const [first] = this.gathers();
      return first ? { ...fields, kind: first.kind } : fields;
    },
  );
  protected readonly fields = this.draft.fields;
  protected readonly form = form(this.draft.fields, sharedRules, {
    submission: sending(async (fields: SharedFields) => {
      const saved = await this.send(fields);
      this.draft.forget();
      this.saved.emit(saved);
    }),
  });

  protected reach(municipalities: readonly string[]): void {
    this.fields.update((fields) => ({ ...fields, municipalities }));
  }

  protected giveUp(): void {
    this.draft.forget();
    this.cancelled.emit();
  }

  private send(fields: SharedFields): Promise<SharedChallengeView> {
    const programmeId = this.programmeId();
    const shared = this.shared();
    if (shared === null) {
      const challengeIds = this.gathers().map(({ id }) => id);
      return this.api.add(programmeId, { ...sharedRequest(fields), challengeIds });
    }
    const place = { programmeId, sharedChallengeId: shared.id };
    return this.api.change(place, { ...sharedRequest(fields), basedOn: shared.version });
  }
}
