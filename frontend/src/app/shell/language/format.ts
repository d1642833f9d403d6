import { inject, Injectable } from '@angular/core';

import * as write from './formats';
import { Language } from './language';

type Value<T> = T | null | undefined;

/** Writes figures in the language of the moment; in a template they follow its change. */
@Injectable({ providedIn: 'root' })
export class Format {
  private readonly language = inject(Language).current;

  readonly number = (value: Value<number>, decimals?: number) =>
    write.formatNumber(value, this.language(), decimals);
  /** What was counted no further than a limit: "999+" is more than 999. */
  readonly counted = (count: number, limit: number) =>
    count < limit ? this.number(count) : `${this.number(limit - 1)}+`;
  /** A number as it is typed into a field: no spaces between thousands. */
  readonly plain = (value: number) => write.formatPlain(value, this.language());
  readonly money = (cents: Value<number>, withCents?: boolean) =>
    write.formatMoney(cents, this.language(), withCents);
  /** Not rounded: with cents where there are some. */
  readonly exactMoney = (cents: Value<number>) => write.formatExactMoney(cents, this.language());
  readonly share = (share: Value<number>, decimals?: number) =>
    write.formatShare(share, this.language(), decimals);
  /** "la 21.11.2026" */
  readonly date = (date: Value<string>) => write.formatDate(date, this.language());
  /** "21.11.2026" */
  readonly day = (date: Value<string>) => write.formatDate(date, this.language(), false);
  /** "lauantai" */
  readonly weekday = (date: Value<string>) => write.formatWeekday(date, this.language());
  readonly instant = (instant: Value<string>) => write.formatInstant(instant, this.language());
  readonly month = (month: Value<string>) => write.formatMonth(month, this.language());
}
