import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { form, FormField, FormRoot } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import type { GatheringView, PlanGatheringRequest } from '@verso/contract';
import { GATHERING_KINDS } from '@verso/domain';
import { Control, Field, NumberInput } from '@verso/ui';

import { FieldErrors } from '../api/field-errors';
import { FormProblem } from '../api/form-problem';
import { sending } from '../api/submit';
import { drafted } from '../session/drafts';
import { Format } from '../shell/language/format';
import {
  type GatheringFields,
  gatheringFields,
  gatheringRequest,
  gatheringRules,
} from './gathering-fields';

/** A network event to plan or to change. */
@Component({
  selector: 'app-gathering-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[Control, Field, FieldErrors, FormField, FormProblem, FormRoot],
    ...[MatButton, NumberInput, TranslocoDirective],
  ],
  templateUrl: './gathering-form.html',
  styles: `
    .pair {
      align-items: start;
      display: grid;
      gap: var(--s-16);
      grid-template-columns: repeat(auto-fit, minmax(13rem, 1fr));
    }
  `,
})
export class GatheringForm {
  readonly programmeId = input.required<string>();
  /** The event to change; null for a new one. */
  readonly gathering = input<GatheringView | null>(null);
  readonly send = input.required<(request: PlanGatheringRequest) => Promise<void>>();

  protected readonly format = inject(Format);
  protected readonly kinds = GATHERING_KINDS;
  private readonly draft = drafted<GatheringFields>(
    () => `gathering ${this.programmeId()} ${this.gathering()?.id ?? 'new'}`,
    () => gatheringFields(this.gathering()),
  );
  protected readonly form = form(this.draft.fields, gatheringRules, {
    submission: sending(async (fields: GatheringFields) => {
      await this.send()(gatheringRequest(fields));
      this.draft.forget();
    }),
  });

  forget(): void {
    this.draft.forget();
  }
}
