import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { Icon } from '@verso/ui';

import { Session } from '../session/session';
import { Language } from '../shell/language/language';

/** Everything held about oneself, to keep or to print, and the way out. */
@Component({
  selector: 'app-own-data-section',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, MatButton, RouterLink, TranslocoDirective],
  template: `
    <div class="stack" *transloco="let t">
      <h2>{{ t('privacy.own.heading') }}</h2>
      <p class="quiet">{{ t('privacy.own.lead') }}</p>
      <div class="row">
        <a matButton="outlined" href="api/settings/personal-data" download>
          <ui-icon name="download" />{{ t('privacy.own.download') }}
        </a>
        <a
          matButton="text"
          target="_blank"
          rel="noopener"
          [href]="'api/settings/personal-data/page?language=' + language.current()"
          >{{ t('privacy.own.print') }}</a
        >
      </div>
      @if (isEntrepreneur()) {
        <ul class="list-plain">
          <li>
            <a routerLink="/my/consents">{{ t('privacy.own.consents') }}</a>
          </li>
          <li>
            <a routerLink="/my/timeline">{{ t('privacy.own.timeline') }}</a>
          </li>
        </ul>
      }
      <p class="quiet">
        {{ t('privacy.own.close-lead') }}
        <a routerLink="/settings/account">{{ t('privacy.own.close') }}</a>
      </p>
    </div>
  `,
})
export class OwnDataSection {
  private readonly session = inject(Session);
  protected readonly language = inject(Language);
  protected readonly isEntrepreneur = computed(() =>
    this.session.grants().some(({ role }) => role === 'entrepreneur'),
  );
}
