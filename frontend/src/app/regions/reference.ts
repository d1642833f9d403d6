import { computed, inject, Injectable } from '@angular/core';
import type { ComboOption, ComboWords } from '@verso/ui';

import { load } from '../api/load';
import { Language } from '../shell/language/language';
import { type IndustryChoice, industryKey } from './industry-choice';
import { RegionsApi } from './regions-api';

const DIVISION = 2;

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
        .map((industry) => ({ ...this.option(industry), keywords: this.wordsBelow(industry.code) })),
    ),
  );

  readonly words = computed<ComboWords>(() => ({
    open: this.language.say('shared.all'),
    clear: this.language.say('shared.clear'),
    none: this.language.say('shared.no-match'),
  }));

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

  /** What the finer levels of a division are called: they are the words people know. */
  private wordsBelow(division: string): string {
    const below = (this.divisions.value()?.items ?? []).filter(
      ({ level, code }) => level > DIVISION && code.startsWith(division),
    );
    return below.map(({ label }) => this.language.pick(label)).join('; ');
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
