import { ChangeDetectionStrategy, Component } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { PageHeader } from '@verso/ui';

import { AppearanceSection } from './appearance-section';
import { PasswordSection } from './password-section';
import { PersonSection } from './person-section';

/** A person's own name, language, colours and password. */
@Component({
  selector: 'app-settings-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [AppearanceSection, PageHeader, PasswordSection, PersonSection, TranslocoDirective],
  template: `
    <div class="page narrow" *transloco="let t">
      <ui-page-header [heading]="t('settings.heading')" [lead]="t('settings.lead')" />
      <app-person-section class="section" />
      <app-appearance-section class="section" />
      <app-password-section class="section" />
    </div>
  `,
})
export class SettingsPage {}
