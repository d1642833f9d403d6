import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { FieldGroup } from '@verso/ui';

import { Theme, THEMES } from '../shell/theme';

@Component({
  selector: 'app-appearance-section',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [FieldGroup, TranslocoDirective],
  template: `
    <div class="stack" *transloco="let t">
      <h2>{{ t('settings.appearance.heading') }}</h2>
      <ui-field-group
        [label]="t('settings.appearance.theme')"
        [hint]="t('settings.appearance.hint')"
      >
        @for (choice of choices; track choice) {
          <label class="choice">
            <input
              type="radio"
              name="theme"
              [value]="choice"
              [checked]="theme.current() === choice"
              (change)="theme.use(choice)"
            />
            {{ t('settings.appearance.' + choice) }}
          </label>
        }
      </ui-field-group>
    </div>
  `,
})
export class AppearanceSection {
  protected readonly theme = inject(Theme);
  protected readonly choices = THEMES;
}
