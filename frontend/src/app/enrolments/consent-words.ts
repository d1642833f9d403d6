import { inject, Injectable } from '@angular/core';
import type { ConsentEventView, ConsentView } from '@verso/contract';

import { Format } from '../shell/language/format';
import { Language } from '../shell/language/language';

/** How consents and the choices behind them are told. */
@Injectable({ providedIn: 'root' })
export class ConsentWords {
  private readonly language = inject(Language);
  private readonly format = inject(Format);

  /** How it stands, and since when. */
  standing({ state, since }: Pick<ConsentView, 'state' | 'since'>): string {
    const word = this.language.say(`enrolments.consents.state.${state}`);
    if (since === null) return word;
    const day = this.format.day(since);
    return this.language.say('enrolments.consents.standing', { state: word, day });
  }

  /** What was told of which purpose. */
  heading({ purpose, choice }: ConsentEventView): string {
    const what = this.language.say(`enrolments.purposes.code.${purpose}`);
    return `${what}: ${this.language.say(`enrolments.consents.choice.${choice}`).toLowerCase()}`;
  }

  /** When, whose choice it is, how it was told, and who noted it where it was not herself. */
  line({ toldOn, contactName, way, recordedByName }: ConsentEventView): string {
    const noted =
      way !== 'self' &&
      recordedByName &&
      this.language.say('enrolments.consents.noted-by', { name: recordedByName });
    return [
      ...[this.format.date(toldOn), contactName],
      ...[this.language.say(`enrolments.consents.way.${way}`), noted],
    ]
      .filter(Boolean)
      .join(' · ');
  }
}
