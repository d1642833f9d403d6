import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { addMonths } from '@verso/domain';
import { TrendLine, type TrendPoint } from '@verso/ui';

import { KpiWords } from '../rollups/kpi-words';
import { Format } from '../shell/language/format';
import { Language } from '../shell/language/language';
import type { ReviewIndicatorView, ReviewView } from '@verso/contract';

/** One indicator: its official total, its parts as far as they may be told, and the year behind it. */
@Component({
  selector: 'app-indicator-section',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [TranslocoDirective, TrendLine],
  templateUrl: './indicator-section.html',
  styleUrl: './indicator-section.scss',
})
export class IndicatorSection {
  readonly indicator = input.required<ReviewIndicatorView>();
  readonly method = input<ReviewView['method']>(null);

  private readonly language = inject(Language);
  protected readonly format = inject(Format);
  protected readonly kpiWords = inject(KpiWords);
  protected readonly monthName = (month: string) => this.format.month(month);
  protected readonly figure = (value: number | null) =>
    this.kpiWords.value(this.indicator().kpi, value);
  protected readonly hidesAny = computed(() =>
    this.indicator().breakdown.some(({ suppressed }) => suppressed),
  );
  protected readonly version = computed(
    () => this.method()?.indicators.find(({ kpi }) => kpi === this.indicator().kpi) ?? null,
  );
  /** Every month from the first to the last: one that was not published is a gap, not a shorter way. */
  protected readonly points = computed(() => {
    const { series } = this.indicator();
    const last = series.at(-1)?.month ?? '';
    const points: TrendPoint[] = [];
    for (
      let month = series[0]?.month ?? '';
      month !== '' && month <= last;
      month = addMonths(month, 1)
    ) {
      const value = series.find((point) => point.month === month)?.value ?? null;
      points.push({ month, value });
    }
    return points;
  });
  protected readonly hasGap = computed(() => this.points().some(({ value }) => value === null));
  protected readonly words = computed(() => ({
    finding: this.language.say('reports.over-time'),
    table: this.language.say('shared.as-table'),
    month: this.language.say('reports.month'),
    value: this.language.say('reports.value'),
    target: this.language.say('shared.target'),
  }));
}
