import { ChangeDetectionStrategy, Component } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { PageHeader } from '@verso/ui';

@Component({
  selector: 'app-forbidden-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [MatButton, PageHeader, RouterLink, TranslocoDirective],
  template: `
    <div class="page narrow" *transloco="let t">
      <ui-page-header [heading]="t('shell.forbidden.heading')" [lead]="t('shell.forbidden.lead')" />
      <div>
        <a matButton="filled" routerLink="/">{{ t('shell.not-found.home') }}</a>
      </div>
    </div>
  `,
})
export class ForbiddenPage {}
