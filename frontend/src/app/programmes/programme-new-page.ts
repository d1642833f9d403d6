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
import type { CreateProgrammeRequest } from '@verso/contract';
import { Control, Field, FieldGroup, NumberInput, PageHeader, Toast } from '@verso/ui';

import { FieldErrors } from '../api/field-errors';
import { FormProblem } from '../api/form-problem';
import { load } from '../api/load';
import { sending } from '../api/submit';
import { Language } from '../shell/language/language';
import { ProgrammesApi } from './programmes-api';
import { SetUpApi } from './set-up-api';

interface ProgrammeFields {
  readonly template: string;
  readonly code: string;
  readonly label: { readonly fi: string; readonly sv: string; readonly en: string };
  readonly regionCode: string;
  readonly startsOn: string;
  readonly endsOn: string;
  /** Whole euros. */
  readonly budgetCents: number | null;
}

/** Begins a programme: from a template, with its name, region, dates and budget. */
@Component({
  selector: 'app-programme-new-page',
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
    NumberInput,
    PageHeader,
    RouterLink,
    TranslocoDirective,
  ],
  templateUrl: './programme-new-page.html',
})
export class ProgrammeNewPage {
  private readonly api = inject(ProgrammesApi);
  private readonly setUpApi = inject(SetUpApi);
  private readonly router = inject(Router);
  private readonly toast = inject(Toast);
  protected readonly language = inject(Language);
  protected readonly plain = String;
  protected readonly regions = load(
    () => ({}),
    (_, abort) => this.api.regions(abort),
  );
  protected readonly templates = load(
    () => ({}),
    (_, abort) => this.setUpApi.templates(abort),
  );
  private readonly fields = signal<ProgrammeFields>({
    template: 'growth-network',
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
    const { id } = await this.api.create({ ...programme, budgetCents } as CreateProgrammeRequest);
    this.toast.say(this.language.say('programmes.made'));
    await this.router.navigate(['/programmes', id, 'set-up', 'area']);
  }
}
