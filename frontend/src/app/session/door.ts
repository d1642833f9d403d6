import { ChangeDetectionStrategy, Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';

import { Brand } from '../shell/brand';
import { FooterLinks } from '../shell/footer-links';
import { LanguageSwitch } from '../shell/language-switch';
import { ThemeSwitch } from '../shell/theme-switch';
import { Forest } from './forest';

/** The frame of every page before signing in: the forest at one side, the page's own matter at the other. */
@Component({
  selector: 'app-door',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    Brand,
    FooterLinks,
    Forest,
    LanguageSwitch,
    RouterLink,
    ThemeSwitch,
    TranslocoDirective,
  ],
  templateUrl: './door.html',
  styleUrl: './door.scss',
})
export class Door {}
