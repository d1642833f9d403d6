import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import {
  apply,
  form,
  FormField,
  FormRoot,
  maxLength,
  minLength,
  required,
} from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { CreateProgrammeRequest } from '@verso/contract';
import { Control, Field, FieldGroup, PageHeader, Toast } from '@verso/ui';

import { FieldErrors } from '../api/field-errors';
import { FormProblem } from '../api/form-problem';
import { load } from '../api/load';
import { sending } from '../api/submit';
import { Language } from '../shell/language/language';
import { BasicsFieldsForm } from './basics-fields';
import { type BasicsFields, basicsRequest, basicsRules, NO_BASICS } from './programme-basics';
import { ProgrammesApi } from './programmes-api';
import { SetUpApi } from './set-up-api';

interface ProgrammeFields extends BasicsFields {
  readonly template: string;
  readonly code: string;
  readonly regionCode: string;
}

/** Begins a programme: from a template, with its name, region, dates and budget. */
@Component({
  selector: 'app-programme-new-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    BasicsFieldsForm,
    Control,
    Field,
    FieldErrors,
    FieldGroup,
    FormField,
    FormProblem,
    FormRoot,
    MatButton,
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
    regionCode: '',
    ...NO_BASICS,
  });
  protected readonly form = form(
    this.fields,
    (path) => {
      required(path.code);
      minLength(path.code, 2);
      maxLength(path.code, 30);
      required(path.regionCode);
      apply(path, basicsRules);
    },
    { submission: sending((value: ProgrammeFields) => this.create(value)) },
  );

  private async create({ template, code, regionCode, ...basics }: ProgrammeFields): Promise<void> {
    const programme = { template, code, regionCode, ...basicsRequest(basics) };
    const { id } = await this.api.create(programme as CreateProgrammeRequest);
    this.toast.say(this.language.say('programmes.made'));
    await this.router.navigate(['/programmes', id, 'set-up', 'area']);
  }
}
