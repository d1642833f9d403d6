import { ChangeDetectionStrategy, Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';

import { Brand } from '../shell/brand';
import { FooterLinks } from '../shell/footer-links';
import { LanguageSwitch } from '../shell/language-switch';
import { ThemeSwitch } from '../shell/theme-switch';

/** The frame of pages that anybody reads, signed in or not. */
@Component({
  selector: 'app-public-frame',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Brand, FooterLinks, LanguageSwitch, RouterLink, ThemeSwitch, TranslocoDirective],
  template: `
    <div class="frame" *transloco="let t">
      <header class="no-print">
        <a routerLink="/" [attr.aria-label]="t('shell.home')"><app-brand /></a>
        <div class="switches"><app-language-switch /><app-theme-switch /></div>
      </header>
      <main id="main"><ng-content /></main>
      <footer><app-footer-links /></footer>
    </div>
  `,
  styles: `
    .frame {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      grid-template-rows: auto 1fr auto;
      margin: 0 auto;
      max-inline-size: 52rem;
      min-block-size: 100dvh;
      padding-inline: clamp(16px, 4.5vw, 56px);
    }
    header {
      align-items: center;
      display: flex;
      justify-content: space-between;
      padding-block: var(--s-16);
    }
    header a {
      border-radius: var(--radius-small);
      margin-inline-start: -8px;
      padding: 4px 8px;
      text-decoration: none;
    }
    .switches {
      align-items: center;
      display: flex;
    }
    footer {
      border-top: 1px solid var(--hairline);
      padding-block: var(--s-12) var(--s-24);
    }
  `,
})
export class PublicFrame {}
