import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import type { SetUpView } from '@verso/contract';

import { KpiWords } from '../rollups/kpi-words';
import { Format } from '../shell/language/format';

/** Promises that later ones have taken the place of: kept, with their days. */
@Component({
  selector: 'app-target-history',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [TranslocoDirective],
  template: `
    @if (former().length > 0) {
      <details *transloco="let t">
        <summary>{{ t('programmes.set-up.former') }}</summary>
        <ul class="list-plain ruled">
          @for (one of former(); track $index) {
            <li>
              {{ t('reports.kpi.' + one.kpi) }}: {{ words.value(one.kpi, one.target) }}
              <span class="quiet">
                {{ partnerOf(one.organisationId) }} · {{ format.instant(one.recordedAt) }} –
                {{ format.instant(one.supersededAt) }}
              </span>
            </li>
          }
        </ul>
      </details>
    }
  `,
})
export class TargetHistory {
  readonly setUp = input.required<SetUpView>();

  protected readonly format = inject(Format);
  protected readonly words = inject(KpiWords);
  protected readonly former = computed(() =>
    this.setUp().targets.filter(({ supersededAt }) => supersededAt !== null),
  );

  protected partnerOf(organisationId: string | null): string {
    const { partners } = this.setUp();
    return partners.find((one) => one.organisationId === organisationId)?.name ?? '';
  }
}
