import { ChangeDetectionStrategy, Component } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { PageHeader } from '@verso/ui';

@Component({
  selector: 'app-not-found-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [MatButton, PageHeader, RouterLink, TranslocoDirective],
  template: `
    <div class="page narrow" *transloco="let t">
      <ui-page-header [heading]="t('shell.not-found.heading')" [lead]="t('shell.not-found.lead')" />
      <div>
        <a matButton="filled" routerLink="/">{{ t('shell.not-found.home') }}</a>
      </div>
    </div>
  `,
})
export class NotFoundPage {}
