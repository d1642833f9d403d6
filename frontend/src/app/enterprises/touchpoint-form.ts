import { ChangeDetectionStrategy, Component, inject, input, output } from '@angular/core';
import { form, FormField, FormRoot, maxLength, required, validate } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import {
  helsinkiDate,
  isCalendarDate,
  TOUCHPOINT_KINDS,
  TOUCHPOINT_NOTE_LIMITS,
  type TouchpointKind,
} from '@verso/domain';
import { Control, Field, FieldGroup, Opened } from '@verso/ui';

import { FieldErrors } from '../api/field-errors';
import { FormProblem } from '../api/form-problem';
import { sending } from '../api/submit';
import { drafted } from '../session/drafts';
import { EnterprisesApi } from './enterprises-api';

/** A contact that stands, to be put right. */
export interface StandingTouchpoint {
  readonly id: string;
  readonly kind: TouchpointKind;
  readonly happenedOn: string;
  readonly note: string | null;
}

interface TouchpointFields {
  readonly kind: TouchpointKind;
  readonly happenedOn: string;
  readonly note: string;
}

const today = () => helsinkiDate(Date.now());

/** Says that an advisor and a firm were in touch, or how they were: what kind, which day, and a note if there is one. */
@Component({
  selector: 'app-touchpoint-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    Control,
    Field,
    FieldErrors,
    FieldGroup,
    FormField,
    FormProblem,
    FormRoot,
    MatButton,
    Opened,
    TranslocoDirective,
  ],
  templateUrl: './touchpoint-form.html',
  styleUrl: './touchpoint-form.scss',
})
export class TouchpointForm {
  readonly programmeId = input.required<string>();
  readonly enterpriseId = input.required<string>();
  /** What the form begins with. */
  readonly kind = input<TouchpointKind>('call');
  /** The contact that is put right; null writes a new one. */
  readonly standing = input<StandingTouchpoint | null>(null);
  readonly logged = output();
  readonly cancelled = output();

  private readonly api = inject(EnterprisesApi);
  protected readonly kinds = TOUCHPOINT_KINDS;
  protected readonly today = today();
  private readonly draft = drafted<TouchpointFields>(
    () => `touchpoint ${this.programmeId()} ${this.enterpriseId()} ${this.standing()?.id ?? ''}`,
    () => this.fresh(),
  );
  protected readonly form = form(
    this.draft.fields,
    (path) => {
      required(path.happenedOn);
      validate(path.happenedOn, ({ value }) => {
        if (value() === '') return null;
        if (!isCalendarDate(value())) return { kind: 'not-a-date' };
        return value() > today() ? { kind: 'touchpoint.in-future' } : null;
      });
      required(path.note, { when: (context) => context.valueOf(path.kind) === 'note' });
      maxLength(path.note, TOUCHPOINT_NOTE_LIMITS.max);
    },
    { submission: sending((value: TouchpointFields) => this.log(value)) },
  );

  protected giveUp(): void {
    this.draft.forget();
    this.cancelled.emit();
  }

  private fresh(): TouchpointFields {
    const standing = this.standing();
    if (standing === null) return { kind: this.kind(), happenedOn: this.today, note: '' };
    const { kind, happenedOn, note } = standing;
    return { kind, happenedOn, note: note ?? '' };
  }

  private async log({ kind, happenedOn, note }: TouchpointFields): Promise<void> {
    const [programmeId, enterpriseId] = [this.programmeId(), this.enterpriseId()];
    const request = { kind, happenedOn, ...(note.trim() && { note: note.trim() }) };
    const standing = this.standing();
    if (standing === null) await this.api.logTouchpoint(programmeId, enterpriseId, request);
    else await this.api.correctTouchpoint(programmeId, enterpriseId, standing.id, request);
    this.draft.forget();
    this.logged.emit();
  }
}
