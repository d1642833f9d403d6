import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { form, FormField, FormRoot } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import type { CharterView } from '@verso/contract';
import { Combobox, Control, Field, Icon, NumberInput, Opened } from '@verso/ui';

import { FieldErrors } from '../api/field-errors';
import { FormProblem } from '../api/form-problem';
import { sending } from '../api/submit';
import { Reference } from '../regions/reference';
import { drafted } from '../session/drafts';
import { Format } from '../shell/language/format';
import { Language } from '../shell/language/language';
import { type CharterFields, charterFields, charterRequest, charterRules } from './charter-fields';
import { ChartersApi } from './charters-api';
import type { GroupOf } from './coordinators-api';

/** How many firms a group wants to be, from where, and by which rules it meets. */
@Component({
  selector: 'app-charter-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[Combobox, Control, Field, FieldErrors, FormField, FormProblem, FormRoot],
    ...[Icon, MatButton, NumberInput, Opened, TranslocoDirective],
  ],
  templateUrl: './charter-form.html',
  styles: `
    .pair {
      align-items: start;
      display: grid;
      gap: var(--s-16);
      grid-template-columns: repeat(auto-fit, minmax(13rem, 1fr));
    }
  `,
})
export class CharterForm {
  readonly group = input.required<GroupOf>();
  readonly charter = input.required<CharterView>();
  readonly saved = output<CharterView>();
  readonly cancelled = output();

  private readonly api = inject(ChartersApi);
  private readonly language = inject(Language);
  protected readonly reference = inject(Reference);
  protected readonly format = inject(Format);
  private readonly draft = drafted<CharterFields>(
    () => `charter ${this.group().networkId}`,
    () => charterFields(this.charter()),
    ['basedOnId'],
  );
  protected readonly fields = this.draft.fields;
  /** The municipalities of today, without those that are chosen. */
  protected readonly options = computed(() =>
    this.reference
      .municipalities()
      .filter(({ value }) => !this.fields().alsoMunicipalities.includes(value)),
  );
  protected readonly form = form(this.fields, charterRules, {
    submission: sending(async (fields: CharterFields) => {
      const charter = await this.api.set(this.group(), charterRequest(fields));
      this.draft.forget();
      this.saved.emit(charter);
    }),
  });

  constructor() {
    this.reference.ensure();
  }

  protected nameOf(code: string): string {
    const known = this.charter().alsoMunicipalities.find((one) => one.code === code);
    if (known) return this.language.pick(known.label);
    return this.reference.municipalities().find(({ value }) => value === code)?.label ?? code;
  }

  protected add(): void {
    const { another, alsoMunicipalities } = this.fields();
    if (another === null) return;
    const chosen = [...alsoMunicipalities, another];
    this.fields.update((fields) => ({ ...fields, alsoMunicipalities: chosen, another: null }));
  }

  protected remove(code: string): void {
    const left = this.fields().alsoMunicipalities.filter((one) => one !== code);
    this.fields.update((fields) => ({ ...fields, alsoMunicipalities: left }));
  }

  protected giveUp(): void {
    this.draft.forget();
    this.cancelled.emit();
  }
}
