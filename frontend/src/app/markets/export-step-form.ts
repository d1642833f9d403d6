import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { form, FormField, FormRoot } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import {
  EXPORT_CHANNELS,
  EXPORT_HELP,
  EXPORT_STAGES,
  type ExportStage,
  VALUED_STAGES,
} from '@verso/domain';
import { Control, Field, NumberInput, Opened } from '@verso/ui';

import { FieldErrors } from '../api/field-errors';
import { FormProblem } from '../api/form-problem';
import { sending } from '../api/submit';
import { drafted } from '../session/drafts';
import { Format } from '../shell/language/format';
import { CountryNames } from '../shell/language/country-names';
import {
  type ExportStepFields,
  exportStepRequest,
  exportStepRules,
  noStep,
} from './export-step-fields';
import { type ExportPaths, type FirmPath, MarketsApi } from './markets-api';

/** Tells of a step to a market: one that is known, or a new one. */
@Component({
  selector: 'app-export-step-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[Control, Field, FieldErrors, FormField, FormProblem, FormRoot],
    ...[MatButton, NumberInput, Opened, TranslocoDirective],
  ],
  templateUrl: './export-step-form.html',
  styles: `
    .pair {
      align-items: start;
      display: grid;
      gap: var(--s-16);
      grid-template-columns: repeat(auto-fit, minmax(13rem, 1fr));
    }
  `,
})
export class ExportStepForm {
  readonly path = input.required<FirmPath>();
  /** The market; empty for one that is still to be named. */
  readonly country = input('');
  /** How far the firm has come there. */
  readonly reached = input<ExportStage | null>(null);
  readonly saved = output<ExportPaths>();
  readonly cancelled = output();

  private readonly api = inject(MarketsApi);
  protected readonly countries = inject(CountryNames);
  protected readonly format = inject(Format);
  protected readonly stages = EXPORT_STAGES;
  protected readonly channels = EXPORT_CHANNELS;
  protected readonly helps = EXPORT_HELP;
  private readonly draft = drafted<ExportStepFields>(
    () => `export-step ${this.path().programmeId} ${this.path().enterpriseId} ${this.country()}`,
    () => noStep(this.country(), this.reached()),
  );
  protected readonly isValued = computed(() => VALUED_STAGES.includes(this.draft.fields().stage));
  protected readonly form = form(this.draft.fields, exportStepRules, {
    submission: sending(async (fields: ExportStepFields) => {
      const paths = await this.api.add(this.path(), exportStepRequest(fields));
      this.draft.forget();
      this.saved.emit(paths);
    }),
  });

  protected giveUp(): void {
    this.draft.forget();
    this.cancelled.emit();
  }
}
