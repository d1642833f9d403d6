import { ChangeDetectionStrategy, Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';

/** At the foot of every page: what the service does with data, and how accessible it is. */
@Component({
  selector: 'app-footer-links',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterLink, TranslocoDirective],
  host: { class: 'no-print' },
  template: `
    <nav *transloco="let t" [attr.aria-label]="t('shell.footer.label')">
      <a routerLink="/privacy">{{ t('shell.footer.privacy') }}</a>
      <a routerLink="/accessibility">{{ t('shell.footer.accessibility') }}</a>
    </nav>
  `,
  styles: `
    nav {
      display: flex;
      flex-wrap: wrap;
      font-size: var(--text-13);
      gap: 0 var(--s-24);
    }
    a {
      color: var(--ink-quiet);
      padding-block: 10px;
    }
  `,
})
export class FooterLinks {}
