import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
} from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { TranslocoDirective } from '@jsverse/transloco';
import { readBusinessId } from '@verso/domain';
import { Control, Field, FieldGroup, Icon, Notice } from '@verso/ui';

import { FieldErrors } from '../api/field-errors';
import { ProblemWords } from '../api/problem-words';
import { FirmFieldsForm } from '../enterprises/firm-fields-form';
import { EnrolDraft } from './enrol-draft';
import { RegisterAnswer } from './register-answer';
import { SameNameNote } from './same-name-note';

const ID_DIGITS = 8;

/** Step one: a company by its Business ID, or a sole trader by hand. */
@Component({
  selector: 'app-firm-step',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    Control,
    Field,
    FieldErrors,
    FieldGroup,
    FirmFieldsForm,
    FormField,
    Icon,
    Notice,
    RegisterAnswer,
    SameNameNote,
    TranslocoDirective,
  ],
  templateUrl: './firm-step.html',
  styleUrl: './firm-step.scss',
})
export class FirmStep {
  readonly programmeId = input.required<string>();

  protected readonly draft = inject(EnrolDraft);
  private readonly problems = inject(ProblemWords);
  protected readonly form = this.draft.form;
  protected readonly kind = computed(() => this.draft.fields().kind);
  /** She need not wait for the register. */
  protected readonly byHand = linkedSignal({
    source: () => this.draft.asked(),
    computation: () => false,
  });
  /** The name once it has been typed. */
  protected readonly writtenName = computed(() => {
    const name = this.form.firm.name();
    return name.touched() ? name.value() : '';
  });
  protected readonly showsFields = computed(() => {
    if (this.draft.isMember()) return false;
    const { name } = this.draft.fields().firm;
    return Boolean(name || this.byHand() || this.draft.answer() || this.draft.silence());
  });
  /** What was typed without its hyphen, or in the old form, is shown as it will be kept. */
  protected writeIdOut(): void {
    const id = this.draft.asked();
    if (id) this.form.firm.businessId().value.set(id);
  }

  /** As soon as all digits stand there: a wrong one is told while it is still in the eye. */
  protected readonly idError = computed(() => {
    const typed = this.draft.fields().firm.businessId;
    const reading = readBusinessId(typed);
    const isWhole = typed.replace(/\D/g, '').length >= ID_DIGITS;
    return !reading.ok && isWhole ? this.problems.ofError({ kind: reading.code }) : null;
  });
}
