import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { form, FormField, FormRoot, maxLength, min } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import type { EnrolmentTermsView } from '@verso/contract';
import { AGREEMENT_LIMITS, LANGUAGES, SIZE_CLASSES, type SizeClass } from '@verso/domain';
import { Combobox, Control, Field, FieldGroup, NumberInput, Toast } from '@verso/ui';

import { FieldErrors } from '../api/field-errors';
import { FormProblem } from '../api/form-problem';
import { sending } from '../api/submit';
import { industryOf } from '../regions/industry-choice';
import { Reference } from '../regions/reference';
import { drafted } from '../session/drafts';
import { Format } from '../shell/language/format';
import { Language } from '../shell/language/language';
import { TermsApi } from './terms-api';
import { type TermsFields, termsFields, termsRequest } from './terms-fields';

/** Which stages firms pass before they take part, and by which rules they may. */
@Component({
  selector: 'app-course-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[Combobox, Control, Field, FieldErrors, FieldGroup, FormField, FormProblem, FormRoot],
    ...[MatButton, NumberInput, TranslocoDirective],
  ],
  templateUrl: './course-form.html',
})
export class CourseForm {
  readonly programmeId = input.required<string>();
  readonly terms = input.required<EnrolmentTermsView>();
  readonly saved = output();

  private readonly api = inject(TermsApi);
  private readonly toast = inject(Toast);
  private readonly language = inject(Language);
  protected readonly reference = inject(Reference);
  protected readonly format = inject(Format);
  private readonly draft = drafted<TermsFields>(
    () => `enrolment terms ${this.programmeId()}`,
    () => termsFields(this.terms()),
  );
  protected readonly fields = this.draft.fields;
  /** Who is asked for small ones means the large ones not. */
  protected readonly sizes = SIZE_CLASSES.filter((size) => size !== 'large');
  protected readonly languages = LANGUAGES;
  protected readonly industries = computed(() =>
    this.reference
      .industries()
      .filter(({ value }) => !this.fields().industries.includes(codeOf(value))),
  );
  protected readonly form = form(
    this.fields,
    (path) => {
      for (const number of [path.personsBelow, path.ageFromDays, path.ageBelowYears]) {
        min(number, 1);
      }
      min(path.aidRoom, 1);
      for (const language of LANGUAGES) {
        maxLength(path.agreementText[language], AGREEMENT_LIMITS.text);
      }
    },
    {
      submission: sending(async (value: TermsFields) => {
        await this.api.set(this.programmeId(), termsRequest(value));
        this.draft.forget();
        this.toast.say(this.language.say('shared.saved'));
        this.saved.emit();
      }),
    },
  );

  protected choose(size: SizeClass, isAsked: boolean): void {
    this.fields.update((fields) => ({
      ...fields,
      sizeClasses: SIZE_CLASSES.filter((one) =>
        one === size ? isAsked : fields.sizeClasses.includes(one),
      ),
    }));
  }

  protected add(): void {
    this.fields.update(({ another, industries, ...rest }) => {
      const code = codeOf(another);
      const isNew = code !== '' && !industries.includes(code);
      return { ...rest, another: null, industries: isNew ? [...industries, code] : industries };
    });
  }

  protected remove(code: string): void {
    this.fields.update((fields) => ({
      ...fields,
      industries: fields.industries.filter((one) => one !== code),
    }));
  }
}

const codeOf = (key: string | null): string => industryOf(key).industryCode ?? '';
