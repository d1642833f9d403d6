import { ChangeDetectionStrategy, Component } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { PageHeader } from '@verso/ui';

import { OwnDataSection } from '../privacy/own-data-section';
import { AccessTokensSection } from './access-tokens-section';
import { AppearanceSection } from './appearance-section';
import { PasswordSection } from './password-section';
import { PersonSection } from './person-section';
import { SecondStepSection } from './second-step-section';
import { SessionsSection } from './sessions-section';

/** A person's own name, language and colours, how she signs in and where she is signed in. */
@Component({
  selector: 'app-settings-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    AccessTokensSection,
    AppearanceSection,
    OwnDataSection,
    PageHeader,
    PasswordSection,
    PersonSection,
    SecondStepSection,
    SessionsSection,
    TranslocoDirective,
  ],
  template: `
    <div class="page narrow" *transloco="let t">
      <ui-page-header [heading]="t('settings.heading')" [lead]="t('settings.lead')" />
      <app-person-section class="section" />
      <app-appearance-section class="section" />
      <app-password-section class="section" />
      <app-second-step-section class="section" />
      <app-sessions-section class="section" />
      <app-own-data-section class="section" />
      <app-access-tokens-section class="section" />
    </div>
  `,
})
export class SettingsPage {}
