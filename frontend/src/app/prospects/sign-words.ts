import { inject, Injectable } from '@angular/core';
import { helsinkiDate, type ProspectSign, prospectSigns, type RegisteredDays } from '@verso/domain';

import { Format } from '../shell/language/format';
import { Language } from '../shell/language/language';

/** Why a firm may be worth a call, in words with their days. */
@Injectable({ providedIn: 'root' })
export class SignWords {
  private readonly format = inject(Format);
  private readonly language = inject(Language);

  signs(facts: RegisteredDays): ProspectSign[] {
    return prospectSigns(facts, helsinkiDate(Date.now()));
  }

  of(facts: RegisteredDays): string[] {
    const days = { new: facts.registeredOn, employer: facts.employerSince };
    return this.signs(facts).map((sign) => {
      const day = this.format.day(days[sign] ?? '');
      return this.language.say(`prospects.sign.${sign}`, { day });
    });
  }
}
