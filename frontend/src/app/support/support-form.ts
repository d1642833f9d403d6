import { ChangeDetectionStrategy, Component, inject, input, output } from '@angular/core';
import { form, FormField, FormRoot } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import { DE_MINIMIS_REGULATIONS, SUPPORT_KINDS } from '@verso/domain';
import { Control, Field, NumberInput, Opened } from '@verso/ui';

import { FieldErrors } from '../api/field-errors';
import { FormProblem } from '../api/form-problem';
import { sending } from '../api/submit';
import { drafted } from '../session/drafts';
import { Format } from '../shell/language/format';
import { type FirmPath, SupportApi } from './support-api';
import { noSupport, type SupportFields, supportRequest, supportRules } from './support-fields';

/** Records what a firm was given; where it is aid, how much and by which regulation. */
@Component({
  selector: 'app-support-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[Control, Field, FieldErrors, FormField, FormProblem, FormRoot],
    ...[MatButton, NumberInput, Opened, TranslocoDirective],
  ],
  templateUrl: './support-form.html',
  styles: `
    .pair {
      align-items: start;
      display: grid;
      gap: var(--s-16);
      grid-template-columns: repeat(auto-fit, minmax(13rem, 1fr));
    }
  `,
})
export class SupportForm {
  readonly path = input.required<FirmPath>();
  readonly saved = output();
  readonly cancelled = output();

  private readonly api = inject(SupportApi);
  protected readonly format = inject(Format);
  protected readonly kinds = SUPPORT_KINDS;
  protected readonly regulations = DE_MINIMIS_REGULATIONS;
  private readonly draft = drafted<SupportFields>(
    () => `support ${this.path().programmeId} ${this.path().enterpriseId}`,
    noSupport,
  );
  protected readonly form = form(this.draft.fields, supportRules, {
    submission: sending(async (fields: SupportFields) => {
      await this.api.record(this.path(), supportRequest(fields));
      this.draft.forget();
      this.saved.emit();
    }),
  });

  protected giveUp(): void {
    this.draft.forget();
    this.cancelled.emit();
  }
}
