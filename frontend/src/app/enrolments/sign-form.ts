import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import { form, FormField, FormRoot, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import type { ContactView, MoveEnrolmentRequest } from '@verso/contract';
import {
  CONSENT_CHOICES,
  CONSENT_PURPOSES,
  type ConsentChoice,
  type ConsentPurpose,
  helsinkiDate,
  isPersonal,
} from '@verso/domain';
import { Control, Field, Opened } from '@verso/ui';

import { FieldErrors } from '../api/field-errors';
import { FormProblem } from '../api/form-problem';
import { sending } from '../api/submit';
import { Language } from '../shell/language/language';

export type Signature = Pick<MoveEnrolmentRequest, 'contactId' | 'effectiveOn' | 'consents'>;

interface Fields {
  readonly contactId: string;
  readonly effectiveOn: string;
  /** What was ticked on the paper; empty where nothing was. */
  readonly choices: Readonly<Record<ConsentPurpose, '' | ConsentChoice>>;
}

/** Asks who signed the agreement for the firm and when, and what was ticked on it of consents. */
@Component({
  selector: 'app-sign-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[Control, Field, FieldErrors, FormField, FormProblem],
    ...[FormRoot, MatButton, Opened, TranslocoDirective],
  ],
  templateUrl: './sign-form.html',
})
export class SignForm {
  readonly contacts = input.required<readonly ContactView[]>();
  readonly send = input.required<(signature: Signature) => Promise<void>>();
  readonly cancelled = output();

  private readonly language = inject(Language);
  protected readonly purposes = CONSENT_PURPOSES;
  protected readonly answers = CONSENT_CHOICES;
  private readonly fields = signal<Fields>({
    ...{ contactId: '', effectiveOn: helsinkiDate(Date.now()) },
    choices: { 'sharing-by-name': '', newsletter: '', 'research-interview': '' },
  });
  private readonly signer = computed(() =>
    this.contacts().find(({ id }) => id === this.fields().contactId),
  );
  protected readonly form = form(
    this.fields,
    (path) => {
      required(path.contactId);
      required(path.effectiveOn);
    },
    { submission: sending((fields: Fields) => this.send()(this.signed(fields))) },
  );

  /** Whose choice it is. */
  protected whose(purpose: ConsentPurpose): string {
    const firm = this.language.say('enrolments.consents.the-firm');
    return isPersonal(purpose) ? (this.signer()?.name ?? '') : firm;
  }

  private signed({ contactId, effectiveOn, choices: ticked }: Fields): Signature {
    const choices = CONSENT_PURPOSES.flatMap((purpose) => {
      const choice = ticked[purpose];
      return choice === '' ? [] : [{ purpose, choice }];
    });
    const language = this.signer()?.language ?? this.language.current();
    return { contactId, effectiveOn, consents: choices.length > 0 ? { language, choices } : null };
  }
}
