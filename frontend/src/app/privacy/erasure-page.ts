import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { form, FormField, FormRoot, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { ERASURE_REFUSALS } from '@verso/domain';
import { Confirm, Control, Field, Icon, Notice, PageHeader, Skeleton, Toast } from '@verso/ui';

import { FieldErrors } from '../api/field-errors';
import { FormProblem } from '../api/form-problem';
import { load } from '../api/load';
import { LoadFailed } from '../api/load-failed';
import { sending } from '../api/submit';
import { Format } from '../shell/language/format';
import { Language } from '../shell/language/language';
import { ConfirmForm } from './confirm-form';
import { ErasureAheadView } from './erasure-ahead';
import { PrivacyApi } from './privacy-api';

/** One request: what it would take, carrying it out, or saying no; then its proof. */
@Component({
  selector: 'app-erasure-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ConfirmForm,
    Control,
    ErasureAheadView,
    Field,
    FieldErrors,
    FormField,
    FormProblem,
    FormRoot,
    Icon,
    LoadFailed,
    MatButton,
    Notice,
    PageHeader,
    RouterLink,
    Skeleton,
    TranslocoDirective,
  ],
  templateUrl: './erasure-page.html',
})
export class ErasurePage {
  readonly erasureId = input.required<string>();

  private readonly api = inject(PrivacyApi);
  private readonly confirm = inject(Confirm);
  private readonly toast = inject(Toast);
  protected readonly language = inject(Language);
  protected readonly format = inject(Format);
  protected readonly reasons = ERASURE_REFUSALS;
  protected readonly erasure = load(
    () => this.erasureId(),
    (id, abort) => this.api.erasure(id, abort),
  );
  protected readonly proofHref = computed(() => `api/erasures/${this.erasureId()}/proof`);

  private readonly fields = signal({ reason: '' });
  protected readonly form = form(this.fields, (path) => required(path.reason), {
    submission: sending(({ reason }: { reason: string }) => this.refuse(reason)),
  });

  protected readonly carryOut = async (confirmation: string): Promise<void> => {
    this.erasure.set(await this.api.carryOut(this.erasureId(), confirmation));
    this.toast.say(this.language.say('privacy.erasures.done'));
  };

  private async refuse(reason: string): Promise<void> {
    const yes = await this.confirm.ask({
      heading: this.language.say('privacy.erasures.refuse-sure'),
      text: this.language.say(`privacy.erasures.reasons.${reason}`),
      yes: this.language.say('privacy.erasures.refuse'),
      no: this.language.say('shared.cancel'),
      danger: true,
    });
    if (!yes) return;
    await this.api.refuse(this.erasureId(), reason);
    this.erasure.reload();
  }
}
