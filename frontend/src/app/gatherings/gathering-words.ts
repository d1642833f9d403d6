import { inject, Injectable } from '@angular/core';
import type { GatheringRow, SeatView } from '@verso/contract';

import { Format } from '../shell/language/format';
import { Language } from '../shell/language/language';

/** How a network event is told of in words. */
@Injectable({ providedIn: 'root' })
export class GatheringWords {
  private readonly format = inject(Format);
  private readonly language = inject(Language);

  /** Its days with their hours. */
  when({ startsOn, startsAt, endsOn, endsAt }: GatheringRow): string {
    if (startsOn === endsOn) {
      const hours = this.language.say('gatherings.hours', { startsAt, endsAt });
      return `${this.format.date(startsOn)} ${hours}`;
    }
    const from = this.language.say('gatherings.hour', { at: startsAt });
    const until = this.language.say('gatherings.hour', { at: endsAt });
    return `${this.format.date(startsOn)} ${from} – ${this.format.date(endsOn)} ${until}`;
  }

  /** Its days in one line of a list. */
  days({ startsOn, endsOn }: GatheringRow): string {
    const first = this.format.day(startsOn);
    return startsOn === endsOn ? first : `${first} – ${this.format.day(endsOn)}`;
  }

  /** Where somebody sits, round by round; one round needs no number. */
  tables(tables: readonly SeatView[]): string {
    const [only] = tables;
    if (only && tables.length === 1) {
      return this.language.say('gatherings.seat.table', { table: only.table });
    }
    return tables
      .map(({ round, table }) => this.language.say('gatherings.seat.round', { round, table }))
      .join(' · ');
  }
}
