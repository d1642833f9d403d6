import { ChangeDetectionStrategy, Component, inject, input, linkedSignal } from '@angular/core';
import { email, form, FormField, FormRoot, minLength, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import {
  GIVEN_ROLES,
  type GivenRole,
  type Language as LanguageCode,
  PERSON_LIMITS,
} from '@verso/domain';
import { Control, Field, PageHeader, Toast } from '@verso/ui';

import { FieldErrors } from '../api/field-errors';
import { FormProblem } from '../api/form-problem';
import { load } from '../api/load';
import { sending } from '../api/submit';
import { Language } from '../shell/language/language';
import { LANGUAGE_NAMES, LANGUAGES } from '../shell/language/languages';
import { PeopleApi } from './people-api';

interface InviteFields {
  readonly name: string;
  readonly email: string;
  readonly language: LanguageCode;
  readonly role: GivenRole;
  readonly programmeId: string;
}

/** Gives somebody a role, and sends the way in. */
@Component({
  selector: 'app-invite-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    Control,
    Field,
    FieldErrors,
    FormField,
    FormProblem,
    FormRoot,
    MatButton,
    PageHeader,
    RouterLink,
    TranslocoDirective,
  ],
  templateUrl: './invite-page.html',
})
export class InvitePage {
  private readonly api = inject(PeopleApi);
  private readonly router = inject(Router);
  private readonly toast = inject(Toast);
  protected readonly language = inject(Language);
  protected readonly roles = GIVEN_ROLES;
  protected readonly codes = LANGUAGES;
  protected readonly names = LANGUAGE_NAMES;
  protected readonly programmes = load(
    () => ({}),
    (_, abort) => this.api.programmes(abort),
  );
  /** Where somebody is asked for from a programme's set-up: its manager. */
  readonly programme = input<string>();
  private readonly fields = linkedSignal<InviteFields>(() => ({
    name: '',
    email: '',
    language: 'fi',
    role: this.programme() ? 'manager' : 'advisor',
    programmeId: this.programme() ?? '',
  }));
  protected readonly form = form(
    this.fields,
    (path) => {
      required(path.name);
      minLength(path.name, PERSON_LIMITS.name.min);
      required(path.email);
      email(path.email);
      required(path.programmeId, {
        when: (programme) => programme.valueOf(path.role) !== 'administrator',
      });
    },
    { submission: sending((value: InviteFields) => this.invite(value)) },
  );

  private async invite({ programmeId, ...person }: InviteFields): Promise<void> {
    const scope = person.role === 'administrator' ? null : programmeId;
    await this.api.invite({ ...person, programmeId: scope });
    this.toast.say(this.language.say('accounts.invited', { name: person.name }));
    const back = this.programme() ? ['/programmes', this.programme(), 'set-up'] : ['/people'];
    await this.router.navigate(back);
  }
}
