import { ChangeDetectionStrategy, Component, inject, input, output, signal } from '@angular/core';
import { form, FormField, FormRoot, required, validate } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import type { GroupLinkView } from '@verso/contract';
import { helsinkiDate } from '@verso/domain';
import { Control, Field, Opened } from '@verso/ui';

import { FieldErrors } from '../api/field-errors';
import { FormProblem } from '../api/form-problem';
import { sending } from '../api/submit';
import { LinksApi, type LinkPlace } from './links-api';

/** Tells when a link ended. */
@Component({
  selector: 'app-link-end-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[Control, Field, FieldErrors, FormField, FormProblem, FormRoot],
    ...[MatButton, Opened, TranslocoDirective],
  ],
  template: `
    <form uiOpened class="form" *transloco="let t" [formRoot]="form">
      <ui-field [label]="t('links.end.day')">
        <input uiControl class="medium" type="date" [formField]="form.endedOn" />
      </ui-field>
      <app-form-problem [form]="form" />
      <div class="form-actions">
        <button matButton="filled" type="submit" [disabled]="form().submitting()">
          {{ t('links.end.yes') }}
        </button>
        <button matButton="text" type="button" (click)="cancelled.emit()">
          {{ t('shared.cancel') }}
        </button>
      </div>
    </form>
  `,
})
export class LinkEndForm {
  readonly place = input.required<LinkPlace>();
  readonly saved = output<GroupLinkView>();
  readonly cancelled = output();

  private readonly api = inject(LinksApi);
  private readonly fields = signal({ endedOn: helsinkiDate(Date.now()) });
  protected readonly form = form(
    this.fields,
    (path) => {
      required(path.endedOn);
      validate(path.endedOn, ({ value }) =>
        value() > helsinkiDate(Date.now()) ? { kind: 'in-the-future' } : null,
      );
    },
    {
      submission: sending(async ({ endedOn }: { endedOn: string }) => {
        this.saved.emit(await this.api.end(this.place(), endedOn));
      }),
    },
  );
}
