import { computed, inject, Injectable } from '@angular/core';
import type { ComboOption, ComboWords, MapArea } from '@verso/ui';

import { load } from '../api/load';
import { Language } from '../shell/language/language';
import { type IndustryChoice, industryKey } from './industry-choice';
import { RegionsApi } from './regions-api';

const DIVISION = 2;

/** Divisions in which many micro-enterprises work under another name than the classification's. */
const HAVE_EVERYDAY_WORDS = new Set([
  '01',
  '02',
  '10',
  '11',
  '14',
  '16',
  '18',
  '23',
  '25',
  '31',
  '32',
  '33',
  '41',
  '42',
  '43',
  '46',
  '47',
  '49',
  '53',
  '55',
  '56',
  '58',
  '59',
  '62',
  '66',
  '68',
  '69',
  '70',
  '71',
  '73',
  '74',
  '75',
  '77',
  '79',
  '81',
  '82',
  '85',
  '86',
  '88',
  '90',
  '93',
  '95',
  '96',
]);

/** Municipalities and industries to choose from, in the reader's language and its order. */
@Injectable({ providedIn: 'root' })
export class Reference {
  private readonly api = inject(RegionsApi);
  private readonly language = inject(Language);
  private readonly areas = load(
    () => 'municipality',
    (_, signal) => this.api.municipalities(signal),
  );
  private readonly divisions = load(
    () => 'TOL2025' as const,
    (codeSet, signal) => this.api.industries(codeSet, signal),
  );

  /** The municipalities of today. */
  readonly municipalities = computed<readonly ComboOption[]>(() =>
    this.sorted(
      (this.areas.value()?.items ?? [])
        .filter(({ validUntil }) => validUntil === null)
        .map(({ code, label }) => ({ value: code, label: this.language.pick(label) })),
    ),
  );

  /** The divisions of TOL 2025: words first, since few know the codes. */
  readonly industries = computed<readonly ComboOption[]>(() =>
    this.sorted(
      (this.divisions.value()?.items ?? [])
        .filter(({ level }) => level === DIVISION)
        .map((industry) => ({
          ...this.option(industry),
          keywords: this.everydayWords(industry.code),
        })),
    ),
  );

  private readonly municipalityNames = computed(() => this.namesOf(this.areas.value()?.items));
  private readonly divisionNames = computed(() => this.namesOf(this.divisions.value()?.items));

  readonly words = computed<ComboWords>(() => ({
    open: this.language.say('shared.all'),
    clear: this.language.say('shared.clear'),
    none: this.language.say('shared.no-match'),
  }));

  /**
   * The municipalities of today as a map has them: those of the regions in which something is counted
   * are shown, the others are their neighbours.
   *
   * @param values - how much is counted in each, by code
   */
  mapOf(values: ReadonlyMap<string, number>): readonly MapArea[] {
    const today = (this.areas.value()?.items ?? []).filter(({ validUntil }) => validUntil === null);
    const regions = new Set(
      today.filter(({ code }) => values.has(code)).map(({ parentCode }) => parentCode),
    );
    return today.flatMap(({ code, label, parentCode, longitude, latitude }) =>
      longitude === null || latitude === null
        ? []
        : [
            {
              ...{ code, label: this.language.pick(label), longitude, latitude },
              ...{ isShown: regions.has(parentCode), value: values.get(code) ?? 0 },
            },
          ],
    );
  }

  /** Asks again for what could not be fetched before. */
  ensure(): void {
    for (const list of [this.areas, this.divisions]) if (list.state() === 'failed') list.reload();
  }

  /** The divisions, and before them a more exact industry that is known already. */
  industriesWith(known: IndustryChoice | null): readonly ComboOption[] {
    const options = this.industries();
    if (!known || options.some(({ value }) => value === industryKey(known))) return options;
    return [this.option(known), ...options];
  }

  /** A municipality by its name alone; by the code until the names have come. */
  municipalityName(code: string): string {
    return this.municipalityNames().get(code) ?? code;
  }

  /** A municipality by its name, and its code; by the code alone until the names have come. */
  municipality(code: string): string {
    return named(this.municipalityNames().get(code), code);
  }

  /** An industry of TOL 2025 by the name of its division, and its code. */
  industry(code: string): string {
    return named(this.divisionNames().get(code.slice(0, DIVISION)), code);
  }

  /** The words that people look for their trade with: the classification has others. */
  private everydayWords(division: string): string {
    return HAVE_EVERYDAY_WORDS.has(division) ? this.language.say(`regions.trades.${division}`) : '';
  }

  private namesOf(
    items: readonly Pick<IndustryChoice, 'code' | 'label'>[] = [],
  ): ReadonlyMap<string, string> {
    return new Map(items.map(({ code, label }) => [code, this.language.pick(label)]));
  }

  private option(industry: IndustryChoice): ComboOption {
    const label = this.language.pick(industry.label) || industry.code;
    return { value: industryKey(industry), label, note: industry.code };
  }

  private sorted(options: readonly ComboOption[]): readonly ComboOption[] {
    const order = new Intl.Collator(this.language.current());
    return [...options].sort((a, b) => order.compare(a.label, b.label));
  }
}

const named = (name: string | undefined, code: string): string =>
  name ? `${name} (${code})` : code;
