import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { SetUpView } from '@verso/contract';

import { KpiWords } from '../rollups/kpi-words';
import { Format } from '../shell/language/format';
import { Language } from '../shell/language/language';

/** What the programme is for, and who has promised how much, to read. */
@Component({
  selector: 'app-aims-summary',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterLink, TranslocoDirective],
  templateUrl: './aims-summary.html',
  styles: `
    ul.inner {
      padding-inline-start: var(--s-24);
    }
  `,
})
export class AimsSummary {
  readonly setUp = input.required<SetUpView>();
  readonly mayChange = input(false);

  protected readonly language = inject(Language);
  private readonly format = inject(Format);
  private readonly kpiWords = inject(KpiWords);
  protected readonly targets = computed(() =>
    this.setUp()
      .targets.filter(({ supersededAt }) => supersededAt === null)
      .map(({ kpi, target, dueOn, organisationId }) => {
        const partner = this.setUp().partners.find((one) => one.organisationId === organisationId);
        return {
          key: `${kpi} ${organisationId}`,
          kpi,
          text: `${this.kpiWords.value(kpi, target)} · ${this.format.day(dueOn)}`,
          partner: partner?.name ?? this.language.say('programmes.set-up.whole-programme'),
        };
      }),
  );
}
