import { inject, Injectable } from '@angular/core';
import type { CourseRow } from '@verso/contract';
import type { CourseSession } from '@verso/domain';

import { Format } from '../shell/language/format';
import { Language } from '../shell/language/language';

/** How a course is told of in words. */
@Injectable({ providedIn: 'root' })
export class CourseWords {
  private readonly format = inject(Format);
  private readonly language = inject(Language);

  /** A day with its hours, or a window from a day to another. */
  session({ startsOn, endsOn, startsAt, endsAt }: CourseSession): string {
    if (startsAt === null || endsAt === null) {
      return `${this.format.day(startsOn)} – ${this.format.day(endsOn)}`;
    }
    const hours = this.language.say('training.course.hours-of-day', { startsAt, endsAt });
    return `${this.format.date(startsOn)} ${hours}`;
  }

  /** Its days in one line. */
  span({ startsOn, endsOn }: Pick<CourseRow, 'startsOn' | 'endsOn'>): string {
    const first = this.format.day(startsOn);
    return startsOn === endsOn ? first : `${first} – ${this.format.day(endsOn)}`;
  }

  /** How many of how many seats; those who wait are told apart. */
  seats({ seats, signedUp }: Pick<CourseRow, 'seats' | 'signedUp'>): string {
    const many = this.format.number(signedUp);
    if (seats === null) return this.language.say('training.course.signed-up', { many });
    const taken = this.format.number(Math.min(signedUp, seats));
    const words = { taken, seats: this.format.number(seats) };
    if (signedUp <= seats) return this.language.say('training.course.seats', words);
    const waiting = this.format.number(signedUp - seats);
    return this.language.say('training.course.seats-waiting', { ...words, waiting });
  }

  /** What it takes, of whom, and how. */
  facts({ skill, way, hours, provider, language, place, priceNote }: CourseRow): string {
    const told = [
      ...[this.language.say(`training.way.${way}`), place],
      this.language.say('training.list.hours', { hours: this.format.number(hours, 2) }),
      ...[this.language.say(`training.skill.${skill}`), provider],
      ...[this.language.say(`training.language.${language}`), priceNote],
    ];
    return told.filter((one) => one !== null).join(' · ');
  }
}
