import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import {
  form,
  FormField,
  FormRoot,
  maxLength,
  min,
  minLength,
  required,
  validate,
} from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { Control, Field, NumberInput, PageHeader, Toast } from '@verso/ui';

import { FieldErrors } from '../api/field-errors';
import { FormProblem } from '../api/form-problem';
import { load } from '../api/load';
import { sending } from '../api/submit';
import { Language } from '../shell/language/language';
import { ProgrammesApi } from './programmes-api';

interface ProgrammeFields {
  readonly code: string;
  readonly label: { readonly fi: string; readonly sv: string; readonly en: string };
  readonly regionCode: string;
  readonly startsOn: string;
  readonly endsOn: string;
  /** Whole euros. */
  readonly budgetCents: number | null;
}

/** Sets up a programme: its name, region, dates and budget. */
@Component({
  selector: 'app-programme-new-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    Control,
    Field,
    FieldErrors,
    FormField,
    FormProblem,
    FormRoot,
    MatButton,
    NumberInput,
    PageHeader,
    RouterLink,
    TranslocoDirective,
  ],
  templateUrl: './programme-new-page.html',
})
export class ProgrammeNewPage {
  private readonly api = inject(ProgrammesApi);
  private readonly router = inject(Router);
  private readonly toast = inject(Toast);
  protected readonly language = inject(Language);
  protected readonly plain = String;
  protected readonly regions = load(
    () => ({}),
    (_, abort) => this.api.regions(abort),
  );
  private readonly fields = signal<ProgrammeFields>({
    code: '',
    label: { fi: '', sv: '', en: '' },
    regionCode: '',
    startsOn: '',
    endsOn: '',
    budgetCents: null,
  });
  protected readonly form = form(
    this.fields,
    (path) => {
      for (const text of [path.code, path.label.fi, path.label.sv, path.label.en]) required(text);
      minLength(path.code, 2);
      maxLength(path.code, 30);
      required(path.regionCode);
      required(path.startsOn);
      required(path.endsOn);
      min(path.budgetCents, 0);
      validate(path.endsOn, (endsOn) =>
        endsOn.value() !== '' && endsOn.value() < endsOn.valueOf(path.startsOn)
          ? { kind: 'programme.ends-before-start' }
          : null,
      );
    },
    { submission: sending((value: ProgrammeFields) => this.create(value)) },
  );

  private async create({ budgetCents: euros, ...programme }: ProgrammeFields): Promise<void> {
    const budgetCents = euros === null ? null : Math.round(euros * 100);
    await this.api.create({ ...programme, budgetCents });
    this.toast.say(this.language.say('programmes.made'));
    await this.router.navigate(['/people/new']);
  }
}
