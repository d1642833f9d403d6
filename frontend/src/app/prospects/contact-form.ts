import { ChangeDetectionStrategy, Component, inject, input, output } from '@angular/core';
import { form, FormField, FormRoot } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import type { ProspectView } from '@verso/contract';
import { PROSPECT_OUTCOMES, PROSPECT_WAYS } from '@verso/domain';
import { Control, Field, Opened } from '@verso/ui';

import { FieldErrors } from '../api/field-errors';
import { FormProblem } from '../api/form-problem';
import { sending } from '../api/submit';
import { drafted } from '../session/drafts';
import { type ContactFields, contactRequest, contactRules, noContact } from './contact-fields';
import { type ProspectPath, ProspectsApi } from './prospects-api';

/** Notes how a firm was asked, and what it said. */
@Component({
  selector: 'app-prospect-contact-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[Control, Field, FieldErrors, FormField, FormProblem],
    ...[FormRoot, MatButton, Opened, TranslocoDirective],
  ],
  templateUrl: './contact-form.html',
  styles: `
    .pair {
      align-items: start;
      display: grid;
      gap: var(--s-16);
      grid-template-columns: repeat(auto-fit, minmax(13rem, 1fr));
    }
  `,
})
export class ProspectContactForm {
  readonly path = input.required<ProspectPath>();
  readonly saved = output<ProspectView>();
  readonly cancelled = output();

  private readonly api = inject(ProspectsApi);
  protected readonly ways = PROSPECT_WAYS;
  protected readonly outcomes = PROSPECT_OUTCOMES;
  private readonly draft = drafted<ContactFields>(
    () => `prospect ${this.path().programmeId} ${this.path().prospectId}`,
    noContact,
  );
  protected readonly form = form(this.draft.fields, contactRules, {
    submission: sending(async (fields: ContactFields) => {
      const prospect = await this.api.note(this.path(), contactRequest(fields));
      this.draft.forget();
      this.saved.emit(prospect);
    }),
  });

  protected giveUp(): void {
    this.draft.forget();
    this.cancelled.emit();
  }
}
