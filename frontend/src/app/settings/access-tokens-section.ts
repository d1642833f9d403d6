import { ChangeDetectionStrategy, Component } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';

/** The way to one's access tokens, for those who connect programs. */
@Component({
  selector: 'app-access-tokens-section',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [MatButton, RouterLink, TranslocoDirective],
  template: `
    <div class="stack" *transloco="let t">
      <h2>{{ t('settings.tokens.heading') }}</h2>
      <p class="quiet">{{ t('settings.tokens.lead') }}</p>
      <div class="form-actions">
        <a matButton="outlined" routerLink="access-tokens">{{ t('settings.tokens.open') }}</a>
      </div>
    </div>
  `,
})
export class AccessTokensSection {}
