import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { ExportCountsView } from '@verso/contract';
import { Combobox, Control, Field } from '@verso/ui';

import { Reference } from '../regions/reference';
import { Format } from '../shell/language/format';
import { CountryNames } from '../shell/language/country-names';
import type { ExportOverviewFilters } from './export-overview-query';

/** What the list of export paths is narrowed to, each stage and market with its firms. All of it stands in the address. */
@Component({
  selector: 'app-export-filters-bar',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Combobox, Control, Field, RouterLink, TranslocoDirective],
  templateUrl: './export-filters-bar.html',
  styleUrl: '../shell/count-links.scss',
})
export class ExportFiltersBar {
  readonly counts = input.required<ExportCountsView>();
  readonly filters = input.required<ExportOverviewFilters>();

  private readonly router = inject(Router);
  protected readonly countries = inject(CountryNames);
  protected readonly format = inject(Format);
  protected readonly reference = inject(Reference);

  /** Those that firms are on their way to, and the one that is asked for. */
  protected readonly markets = computed(() => {
    const [{ countries }, { country }] = [this.counts(), this.filters()];
    const isKnown = country === null || countries.some((one) => one.country === country);
    return isKnown ? countries : [...countries, { country, enterprises: 0 }];
  });
  /** Those who look after such firms, and the one who is asked for. */
  protected readonly advisors = computed(() => {
    const [{ advisors }, { advisorId }] = [this.counts(), this.filters()];
    const isKnown = advisorId === null || advisors.some((one) => one.advisorId === advisorId);
    return isKnown ? advisors : [...advisors, { advisorId, advisorName: null, enterprises: 0 }];
  });

  constructor() {
    this.reference.ensure();
  }

  protected narrow(queryParams: Readonly<Record<string, string | null>>): void {
    void this.router.navigate([], {
      queryParams,
      queryParamsHandling: 'merge',
      replaceUrl: true,
    });
  }
}
