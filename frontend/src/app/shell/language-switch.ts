import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';

import { Language } from './language/language';
import { LANGUAGE_NAMES, LANGUAGES } from './language/languages';

/** The three languages side by side, each named in itself; a tap changes everything at once. */
@Component({
  selector: 'app-language-switch',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [TranslocoDirective],
  template: `
    <div *transloco="let t" role="group" [attr.aria-label]="t('shell.language')">
      @for (code of codes; track code) {
        <button
          type="button"
          [attr.lang]="code"
          [attr.aria-label]="code.toUpperCase() + ' ' + names[code]"
          [attr.aria-pressed]="code === language.current()"
          (click)="language.use(code)"
        >
          {{ code.toUpperCase() }}
        </button>
      }
    </div>
  `,
  styles: `
    div {
      display: inline-flex;
      gap: 2px;
    }
    button {
      background: none;
      border: 0;
      border-radius: var(--radius-small);
      color: var(--ink-quiet);
      cursor: pointer;
      font: inherit;
      font-size: var(--text-13);
      font-weight: 550;
      min-block-size: 36px;
      min-inline-size: 36px;
      padding: 0 8px;
    }
    button:hover {
      background: var(--sunken);
      color: var(--ink);
    }
    [aria-pressed='true'] {
      color: var(--ink);
      font-weight: 700;
      text-decoration: underline;
      text-decoration-color: var(--highlight);
      text-decoration-thickness: 2px;
      text-underline-offset: 6px;
    }
    @media (max-width: 767px) {
      button {
        min-block-size: 44px;
        min-inline-size: 44px;
      }
    }
  `,
})
export class LanguageSwitch {
  protected readonly language = inject(Language);
  protected readonly codes = LANGUAGES;
  protected readonly names = LANGUAGE_NAMES;
}
