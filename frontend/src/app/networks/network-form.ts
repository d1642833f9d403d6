import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { form, FormField, FormRoot, maxLength, minLength, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import type { NetworkRequest, NetworkRow } from '@verso/contract';
import { helsinkiDate, NETWORK_KINDS, NETWORK_LIMITS } from '@verso/domain';
import { Combobox, Control, Field, FieldGroup } from '@verso/ui';

import { FieldErrors } from '../api/field-errors';
import { FormProblem } from '../api/form-problem';
import { sending } from '../api/submit';
import { Reference } from '../regions/reference';
import { drafted } from '../session/drafts';

/** What is asked about a group. Kind and first day are settled when it starts. */
@Component({
  selector: 'app-network-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    Combobox,
    Control,
    Field,
    FieldErrors,
    FieldGroup,
    FormField,
    FormProblem,
    FormRoot,
    MatButton,
    TranslocoDirective,
  ],
  templateUrl: './network-form.html',
})
export class NetworkForm {
  readonly programmeId = input.required<string>();
  /** The group to change; null for a new one. */
  readonly network = input<NetworkRow | null>(null);
  readonly submitLabel = input.required<string>();
  /** Sends the form; a refusal lands beside the fields. */
  readonly send = input.required<(request: NetworkRequest) => Promise<void>>();

  protected readonly reference = inject(Reference);
  protected readonly kinds = NETWORK_KINDS;
  private readonly draft = drafted<NetworkRequest>(
    () => `network ${this.programmeId()} ${this.network()?.id ?? 'new'}`,
    () => {
      const {
        kind = 'core-group',
        name = '',
        municipalityCode = null,
        startsOn = null,
      } = this.network() ?? {};
      return { kind, name, municipalityCode, startsOn: startsOn ?? helsinkiDate(Date.now()) };
    },
  );
  protected readonly form = form(
    this.draft.fields,
    (path) => {
      required(path.name);
      minLength(path.name, NETWORK_LIMITS.name.min);
      maxLength(path.name, NETWORK_LIMITS.name.max);
      required(path.startsOn);
    },
    {
      submission: sending(async (value: NetworkRequest) => {
        await this.send()({ ...value, name: value.name.trim() });
        this.forget();
      }),
    },
  );

  constructor() {
    this.reference.ensure();
  }

  /** What was typed is given up. */
  forget(): void {
    this.draft.forget();
  }
}
