import { computed, inject, Injectable } from '@angular/core';
import { MARKET_COUNTRIES } from '@verso/domain';

import { Language } from './language';

export interface Country {
  readonly code: string;
  readonly name: string;
}

/** Names of countries in the reader's language, as the browser has them. */
@Injectable({ providedIn: 'root' })
export class CountryNames {
  private readonly language = inject(Language);
  private readonly names = computed(
    () => new Intl.DisplayNames(this.language.current(), { type: 'region' }),
  );
  /** Every market there is, by name. */
  readonly all = computed((): readonly Country[] => {
    const { compare } = new Intl.Collator(this.language.current());
    const countries = MARKET_COUNTRIES.map((code) => ({ code, name: this.of(code) }));
    return countries.sort((one, other) => compare(one.name, other.name));
  });

  of(code: string): string {
    return this.names().of(code) ?? code;
  }
}
