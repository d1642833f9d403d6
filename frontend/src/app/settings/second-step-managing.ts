import { ChangeDetectionStrategy, Component, inject, input, output, signal } from '@angular/core';
import { form, FormField, FormRoot, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import type { SecondStepView } from '@verso/contract';
import { Control, Field, Notice, Toast } from '@verso/ui';

import { FieldErrors } from '../api/field-errors';
import { FormProblem } from '../api/form-problem';
import { sending } from '../api/submit';
import { Format } from '../shell/language/format';
import { Language } from '../shell/language/language';
import { SettingsApi } from './settings-api';

/** Below this many, it is time for new ones. */
const FEW = 3;

/** The second step is on: new recovery codes, or an end to it. Each asks for a code of now. */
@Component({
  selector: 'app-second-step-managing',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    Control,
    Field,
    FieldErrors,
    FormField,
    FormProblem,
    FormRoot,
    MatButton,
    Notice,
    TranslocoDirective,
  ],
  templateUrl: './second-step-managing.html',
})
export class SecondStepManaging {
  readonly status = input.required<SecondStepView>();
  readonly renewed = output<readonly string[]>();
  readonly turnedOff = output();

  private readonly api = inject(SettingsApi);
  private readonly toast = inject(Toast);
  private readonly language = inject(Language);
  protected readonly format = inject(Format);
  protected readonly few = FEW;
  /** Which of the two the code is for. */
  protected readonly act = signal<'renew' | 'off'>('renew');
  private readonly typed = signal({ code: '' });
  protected readonly form = form(this.typed, (path) => required(path.code), {
    submission: sending((value: { code: string }) => this.send(value.code)),
  });

  private async send(code: string): Promise<void> {
    if (this.act() === 'renew') {
      this.renewed.emit(await this.api.renewRecoveryCodes(code));
      return;
    }
    await this.api.turnSecondStepOff(code);
    this.toast.say(this.language.say('settings.second-step.turned-off'));
    this.turnedOff.emit();
  }
}
