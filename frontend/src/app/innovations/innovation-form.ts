import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { form, FormField, FormRoot } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import type { InnovationView } from '@verso/contract';
import {
  CLIMATE_BENEFITS,
  INNOVATION_KINDS,
  SUSTAINABLE_GOALS,
  type SustainableGoal,
} from '@verso/domain';
import { Control, Field, Opened } from '@verso/ui';

import { FieldErrors } from '../api/field-errors';
import { FormProblem } from '../api/form-problem';
import { sending } from '../api/submit';
import { drafted } from '../session/drafts';
import {
  type InnovationFields,
  innovationRequest,
  innovationRules,
  innovationStepRequest,
  isClaimed,
  nothingNew,
  stagesAfter,
} from './innovation-fields';
import { type FirmPlace, type Innovations, InnovationsApi } from './innovations-api';

/** Tells of something new, or of the next step of what is known. */
@Component({
  selector: 'app-innovation-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[Control, Field, FieldErrors, FormField, FormProblem],
    ...[FormRoot, MatButton, Opened, TranslocoDirective],
  ],
  templateUrl: './innovation-form.html',
  styleUrl: './pair.scss',
})
export class InnovationForm {
  readonly place = input.required<FirmPlace>();
  /** What the step is of; null for something new. */
  readonly innovation = input<InnovationView | null>(null);
  readonly saved = output<Innovations>();
  readonly cancelled = output();

  private readonly api = inject(InnovationsApi);
  protected readonly kinds = INNOVATION_KINDS;
  protected readonly goals = SUSTAINABLE_GOALS;
  protected readonly benefits = CLIMATE_BENEFITS;
  protected readonly stages = computed(() => stagesAfter(this.innovation()?.steps ?? null));
  private readonly draft = drafted<InnovationFields>(
    () =>
      `innovation ${this.place().programmeId} ${this.place().enterpriseId} ${this.innovation()?.id ?? ''}`,
    () => nothingNew(this.innovation()?.steps ?? null),
  );
  protected readonly fields = this.draft.fields;
  protected readonly isClaimed = computed(() => isClaimed(this.fields().climate));
  protected readonly form = form(this.draft.fields, innovationRules, {
    submission: sending(async (fields: InnovationFields) => {
      const innovations = await this.send(fields);
      this.draft.forget();
      this.saved.emit(innovations);
    }),
  });

  protected choose(goal: SustainableGoal, isChosen: boolean): void {
    this.fields.update((fields) => ({
      ...fields,
      sdgs: isChosen ? [...fields.sdgs, goal] : fields.sdgs.filter((one) => one !== goal),
    }));
  }

  protected giveUp(): void {
    this.draft.forget();
    this.cancelled.emit();
  }

  private send(fields: InnovationFields): Promise<Innovations> {
    const known = this.innovation();
    if (known === null) return this.api.begin(this.place(), innovationRequest(fields));
    return this.api.add(this.place(), known.id, innovationStepRequest(fields));
  }
}
