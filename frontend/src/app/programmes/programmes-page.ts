import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { EmptyState, Icon, PageHeader, Skeleton } from '@verso/ui';

import { load } from '../api/load';
import { LoadFailed } from '../api/load-failed';
import { Format } from '../shell/language/format';
import { Language } from '../shell/language/language';
import { ProgrammesApi } from './programmes-api';

/** The programmes of this installation. */
@Component({
  selector: 'app-programmes-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    EmptyState,
    Icon,
    LoadFailed,
    MatButton,
    PageHeader,
    RouterLink,
    Skeleton,
    TranslocoDirective,
  ],
  template: `
    <div class="page" *transloco="let t">
      <ui-page-header [heading]="t('programmes.heading')" [lead]="t('programmes.lead')">
        <a pageAction matButton="filled" routerLink="new"
          ><ui-icon name="plus" />{{ t('programmes.new') }}</a
        >
      </ui-page-header>
      @switch (programmes.state()) {
        @case ('loading') {
          <ui-skeleton [lines]="4" [label]="t('shared.loading')" />
        }
        @case ('failed') {
          <app-load-failed [problem]="programmes.error()" (retry)="programmes.reload()" />
        }
        @case ('empty') {
          <ui-empty-state
            icon="sprout"
            [heading]="t('programmes.empty')"
            [text]="t('programmes.empty-text')"
          />
        }
        @case ('ready') {
          <ul class="list-plain ruled">
            @for (programme of programmes.value(); track programme.id) {
              <li class="stack">
                <h2>{{ language.pick(programme.label) }}</h2>
                <p class="quiet">
                  {{ programme.code }} · {{ language.pick(programme.regionLabel) }} ·
                  {{ format.day(programme.startsOn) }} –
                  {{ format.day(programme.endsOn) }}
                  @if (programme.budgetCents !== null) {
                    · {{ format.money(programme.budgetCents, programme.budgetCents % 100 !== 0) }}
                  }
                </p>
                <p>
                  <a [routerLink]="[programme.id, 'set-up']">{{ t('programmes.set-up.link') }}</a>
                </p>
              </li>
            }
          </ul>
        }
      }
    </div>
  `,
  styles: `
    li {
      gap: var(--s-4);
    }
    h2 {
      font-size: var(--text-18);
    }
  `,
})
export class ProgrammesPage {
  private readonly api = inject(ProgrammesApi);
  protected readonly language = inject(Language);
  protected readonly format = inject(Format);
  protected readonly programmes = load(
    () => ({}),
    (_, abort) => this.api.list(abort),
  );
}
