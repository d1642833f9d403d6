import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import { type KpiCode, lastDayOf } from '@verso/domain';
import { Control, Field, Icon, Notice, type TargetBar, TargetBars } from '@verso/ui';

import { FundingLine } from '../programmes/funding-line';
import { KpiWords } from '../rollups/kpi-words';
import { Format } from '../shell/language/format';
import { Language } from '../shell/language/language';
import { IndicatorSection } from './indicator-section';
import type { ReviewView } from '@verso/contract';

/** One release: totals against targets, each indicator in its parts, and how the figures were made. */
@Component({
  selector: 'app-release-section',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    Control,
    Field,
    FundingLine,
    Icon,
    IndicatorSection,
    MatButton,
    Notice,
    TargetBars,
    TranslocoDirective,
  ],
  templateUrl: './release-section.html',
  styles: `
    .hash {
      font-size: var(--text-13);
      overflow-wrap: anywhere;
    }
  `,
})
export class ReleaseSection {
  readonly review = input.required<ReviewView>();
  readonly monthChosen = output<string>();

  protected readonly language = inject(Language);
  protected readonly format = inject(Format);
  private readonly kpiWords = inject(KpiWords);
  private readonly window = globalThis.window;

  protected readonly bars = computed<TargetBar[]>(() =>
    this.review().indicators.map(({ kpi, value, target }) => ({
      id: kpi,
      label: this.language.say(`reports.kpi.${kpi}`),
      value,
      target,
      state: value === null ? 'missing' : 'shown',
    })),
  );
  /** The day up to which a month counts that was published before it was over. */
  protected readonly unfinished = computed<string | null>(() => {
    const { release, method } = this.review();
    if (!release || !method) return null;
    return method.asOf < lastDayOf(release.month) ? method.asOf : null;
  });
  protected readonly words = computed(() => ({
    finding: this.language.say('reports.against-targets', {
      month: this.format.month(this.review().release?.month),
    }),
    table: this.language.say('shared.as-table'),
    what: this.language.say('reports.indicator'),
    value: this.language.say('reports.value'),
    target: this.language.say('shared.target'),
    suppressed: this.language.say('reports.suppressed'),
    missing: this.language.say('reports.missing'),
  }));
  protected readonly figure = (value: number, { id }: TargetBar) =>
    this.kpiWords.value(id as KpiCode, value);

  protected documentOf(releaseId: string): string {
    return `api/review/releases/${releaseId}/document`;
  }

  protected csvOf(releaseId: string): string {
    const dialect = this.language.current() === 'en' ? 'international' : 'fi';
    return `api/review/releases/${releaseId}/document.csv?dialect=${dialect}`;
  }

  protected print(): void {
    this.window.print();
  }
}
