import { ChangeDetectionStrategy, Component, inject, input, output } from '@angular/core';
import { form, FormField, FormRoot } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import type { CharterView } from '@verso/contract';
import { Control, Field, NumberInput, Opened } from '@verso/ui';

import { FieldErrors } from '../api/field-errors';
import { FormProblem } from '../api/form-problem';
import { sending } from '../api/submit';
import { MunicipalityList } from '../regions/municipality-list';
import { drafted } from '../session/drafts';
import { Format } from '../shell/language/format';
import { type CharterFields, charterFields, charterRequest, charterRules } from './charter-fields';
import { ChartersApi } from './charters-api';
import type { GroupOf } from './coordinators-api';

/** How many firms a group wants to be, from where, and by which rules it meets. */
@Component({
  selector: 'app-charter-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[Control, Field, FieldErrors, FormField, FormProblem, FormRoot],
    ...[MatButton, MunicipalityList, NumberInput, Opened, TranslocoDirective],
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
  protected readonly format = inject(Format);
  private readonly draft = drafted<CharterFields>(
    () => `charter ${this.group().networkId}`,
    () => charterFields(this.charter()),
    ['basedOnId'],
  );
  protected readonly fields = this.draft.fields;
  protected readonly form = form(this.fields, charterRules, {
    submission: sending(async (fields: CharterFields) => {
      const charter = await this.api.set(this.group(), charterRequest(fields));
      this.draft.forget();
      this.saved.emit(charter);
    }),
  });

  protected choose(alsoMunicipalities: readonly string[]): void {
    this.fields.update((fields) => ({ ...fields, alsoMunicipalities }));
  }

  protected giveUp(): void {
    this.draft.forget();
    this.cancelled.emit();
  }
}
