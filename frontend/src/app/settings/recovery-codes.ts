import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import { Icon, Notice } from '@verso/ui';

/** Fresh recovery codes, shown this once, to be printed or written down. */
@Component({
  selector: 'app-recovery-codes',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, MatButton, Notice, TranslocoDirective],
  template: `
    <section class="stack" *transloco="let t">
      <h2>{{ t('settings.second-step.codes') }}</h2>
      <ui-notice tone="attention" icon="key">
        <p>{{ t('settings.second-step.codes-once') }}</p>
      </ui-notice>
      <p>{{ t('settings.second-step.codes-text') }}</p>
      <ol class="codes">
        @for (code of codes(); track code) {
          <li>{{ code }}</li>
        }
      </ol>
      <div class="form-actions no-print">
        <button matButton="filled" type="button" (click)="done.emit()">
          {{ t('settings.second-step.codes-kept') }}
        </button>
        <button matButton="outlined" type="button" (click)="print()">
          <ui-icon name="printer" />{{ t('settings.second-step.print') }}
        </button>
      </div>
    </section>
  `,
  styles: `
    .codes {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(11rem, 1fr));
      gap: var(--s-8) var(--s-24);
      margin: 0;
      padding-inline-start: var(--s-24);
      font-family: ui-monospace, monospace;
      font-size: var(--text-18);
    }
  `,
})
export class RecoveryCodes {
  readonly codes = input.required<readonly string[]>();
  readonly done = output();
  private readonly window = globalThis.window;

  protected print(): void {
    this.window.print();
  }
}
