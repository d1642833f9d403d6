import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { type FieldTree, FormField } from '@angular/forms/signals';
import { TranslocoDirective } from '@jsverse/transloco';
import { LEGAL_FORMS } from '@verso/domain';
import { Combobox, Control, Field } from '@verso/ui';

import { FieldErrors } from '../api/field-errors';
import { type IndustryChoice, industryOf } from '../regions/industry-choice';
import { Reference } from '../regions/reference';
import { FactSourceNote } from './fact-source-note';
import type { FirmFields, FirmSources } from './firm-form';

/** What is asked about a firm, each value with its source. */
@Component({
  selector: 'app-firm-fields',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Combobox, Control, FactSourceNote, Field, FieldErrors, FormField, TranslocoDirective],
  templateUrl: './firm-fields-form.html',
  styles: `
    :host,
    .fields {
      display: grid;
      gap: var(--s-24);
      grid-template-columns: minmax(0, 1fr);
    }
    .place {
      align-items: start;
      display: grid;
      gap: var(--s-24) var(--s-16);
      grid-template-columns: minmax(0, 12ch) minmax(0, 1fr);
    }
  `,
})
export class FirmFieldsForm {
  readonly fields = input.required<FieldTree<FirmFields>>();
  readonly sources = input<FirmSources>({});
  /** A sole trader has one legal form, and her address may be her home. */
  readonly soleTrader = input(false);
  readonly withBusinessId = input(false);
  /** An industry that is more exact than the list of divisions. */
  readonly knownIndustry = input<IndustryChoice | null>(null);

  protected readonly reference = inject(Reference);
  protected readonly forms = LEGAL_FORMS.filter((form) => form !== 'sole-trader');
  protected readonly industries = computed(() =>
    this.reference.industriesWith(this.knownIndustry()),
  );

  /** The chosen industry's code means nothing without its set: both are shown. */
  protected readonly code = computed(() => {
    const chosen = industryOf(this.fields().industry().value());
    return chosen.industryCode ? chosen : null;
  });

  constructor() {
    this.reference.ensure();
  }
}
