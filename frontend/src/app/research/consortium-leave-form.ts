import { ChangeDetectionStrategy, Component, inject, input, output, signal } from '@angular/core';
import { form, FormField, FormRoot, required, validate } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import type { ConsortiumView } from '@verso/contract';
import { helsinkiDate } from '@verso/domain';
import { Control, Field, Opened } from '@verso/ui';

import { FieldErrors } from '../api/field-errors';
import { FormProblem } from '../api/form-problem';
import { sending } from '../api/submit';
import { ConsortiaApi, type ConsortiumPlace } from './consortia-api';

/** Until when somebody was in a consortium. */
@Component({
  selector: 'app-consortium-leave-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[Control, Field, FieldErrors, FormField, FormProblem, FormRoot],
    ...[MatButton, Opened, TranslocoDirective],
  ],
  template: `
    <form uiOpened class="form" *transloco="let t" [formRoot]="form">
      <ui-field [label]="t('research.consortium.member.until')">
        <input uiControl class="medium" type="date" [formField]="form.untilOn" />
      </ui-field>
      <app-form-problem [form]="form" />
      <div class="form-actions">
        <button matButton="filled" type="submit" [disabled]="form().submitting()">
          {{ t('research.consortium.member.end') }}
        </button>
        <button matButton="text" type="button" (click)="cancelled.emit()">
          {{ t('shared.cancel') }}
        </button>
      </div>
    </form>
  `,
})
export class ConsortiumLeaveForm {
  readonly place = input.required<ConsortiumPlace>();
  readonly memberId = input.required<string>();
  readonly saved = output<ConsortiumView>();
  readonly cancelled = output();

  private readonly api = inject(ConsortiaApi);
  private readonly fields = signal({ untilOn: helsinkiDate(Date.now()) });
  protected readonly form = form(
    this.fields,
    (path) => {
      required(path.untilOn);
      validate(path.untilOn, ({ value }) =>
        value() > helsinkiDate(Date.now()) ? { kind: 'in-the-future' } : null,
      );
    },
    {
      submission: sending(async ({ untilOn }: { untilOn: string }) => {
        this.saved.emit(await this.api.endMember(this.place(), this.memberId(), untilOn));
      }),
    },
  );
}
