import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  output,
  signal,
} from '@angular/core';
import { form, FormField, FormRoot, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import { Control, Field, Skeleton } from '@verso/ui';

import { FieldErrors } from '../api/field-errors';
import { FormProblem } from '../api/form-problem';
import { load } from '../api/load';
import { LoadFailed } from '../api/load-failed';
import { sending } from '../api/submit';
import { KeyPicture } from './key-picture';
import { SettingsApi } from './settings-api';

/** A new key, as a picture and as text, and the code that shows that the app has it. */
@Component({
  selector: 'app-second-step-set-up',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    Control,
    Field,
    FieldErrors,
    FormField,
    FormProblem,
    FormRoot,
    KeyPicture,
    LoadFailed,
    MatButton,
    Skeleton,
    TranslocoDirective,
  ],
  templateUrl: './second-step-set-up.html',
  styles: `
    .key {
      font-family: ui-monospace, monospace;
      overflow-wrap: anywhere;
    }
  `,
})
export class SecondStepSetUp {
  readonly turnedOn = output<readonly string[]>();

  private readonly api = inject(SettingsApi);
  protected readonly key = load(
    () => ({}),
    () => this.api.beginSecondStep(),
  );
  /** In groups, for those who type it. */
  protected readonly spelled = computed(
    () =>
      this.key
        .value()
        ?.secret.match(/.{1,4}/g)
        ?.join(' ') ?? '',
  );
  private readonly typed = signal({ code: '' });
  protected readonly form = form(this.typed, (path) => required(path.code), {
    submission: sending((value: { code: string }) => this.turnOn(value.code)),
  });

  private async turnOn(code: string): Promise<void> {
    this.turnedOn.emit(await this.api.turnSecondStepOn(code));
  }
}
