import { inject, Injectable } from '@angular/core';
import { type KpiCode, KPIS } from '@verso/domain';

import { Format } from '../shell/language/format';

/** Writes the figures of indicators: counts as numbers, shares as percentages. */
@Injectable({ providedIn: 'root' })
export class KpiWords {
  private readonly format = inject(Format);

  value(kpi: KpiCode, value: number | null): string {
    const { unit, decimals } = KPIS[kpi];
    return unit === 'share'
      ? this.format.share(value, decimals)
      : this.format.number(value, decimals);
  }
}
