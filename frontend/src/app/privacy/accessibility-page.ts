import { ChangeDetectionStrategy, Component } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { PageHeader } from '@verso/ui';

import { FeedbackForm } from './feedback-form';
import { PublicFrame } from './public-frame';

/** The statement that the Finnish act asks for, with the way to give feedback. */
@Component({
  selector: 'app-accessibility-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [FeedbackForm, PageHeader, PublicFrame, TranslocoDirective],
  template: `
    <app-public-frame>
      <div class="page" *transloco="let t">
        <ui-page-header [heading]="t('privacy.access.heading')" [lead]="t('privacy.access.lead')" />
        <section class="stack">
          <h2>{{ t('privacy.access.status.heading') }}</h2>
          <p>{{ t('privacy.access.status.text') }}</p>
        </section>
        <section class="stack">
          <h2>{{ t('privacy.access.gaps.heading') }}</h2>
          <ul>
            <li>{{ t('privacy.access.gaps.charts') }}</li>
            <li>{{ t('privacy.access.gaps.written') }}</li>
            <li>{{ t('privacy.access.gaps.readers') }}</li>
          </ul>
        </section>
        <section class="stack">
          <h2>{{ t('privacy.access.tested.heading') }}</h2>
          <p>{{ t('privacy.access.tested.text') }}</p>
          <p>{{ t('privacy.access.tested.date') }}</p>
        </section>
        <section class="section" aria-labelledby="give-feedback">
          <h2 id="give-feedback">{{ t('privacy.access.give.heading') }}</h2>
          <p>{{ t('privacy.access.give.lead') }}</p>
          <app-feedback-form />
        </section>
        <section class="section">
          <h2>{{ t('privacy.access.authority.heading') }}</h2>
          <p>{{ t('privacy.access.authority.text') }}</p>
          <p>
            {{ t('privacy.access.authority.name') }}<br />
            <a href="https://www.saavutettavuusvaatimukset.fi">www.saavutettavuusvaatimukset.fi</a>
          </p>
        </section>
      </div>
    </app-public-frame>
  `,
  styles: `
    .stack,
    .section {
      gap: var(--s-8);
    }
    ul {
      display: grid;
      gap: var(--s-8);
      padding-inline-start: 1.2em;
    }
  `,
})
export class AccessibilityPage {}
