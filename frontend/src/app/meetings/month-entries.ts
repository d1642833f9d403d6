import { inject, Injectable } from '@angular/core';
import type { MonthMeeting, OfferDay } from '@verso/contract';

import { Session } from '../session/session';
import { Format } from '../shell/language/format';
import { Language } from '../shell/language/language';

/** A line of a month: a meeting, or a day of a network event or a course. */
export interface MonthEntry {
  readonly key: string;
  readonly day: string;
  /** When it begins, and what it is. */
  readonly label: string;
  /** Asked for when it is shown: the words of a language come when they come. */
  readonly words: () => string;
  readonly path: readonly string[];
  readonly isCancelled: boolean;
  readonly startsAt: string;
}

/** How what is on in a month is told of, and where it leads whoever reads it. */
@Injectable({ providedIn: 'root' })
export class MonthEntries {
  private readonly session = inject(Session);
  private readonly language = inject(Language);
  private readonly format = inject(Format);

  /** Whether network events and courses are hers to see: who only coordinates a group sees its meetings. */
  seesOffers(programmeId: string): boolean {
    return this.session.isStaffOf(programmeId) || this.session.hasRole('entrepreneur');
  }

  /** In the order of the clock on each day. */
  of(
    programmeId: string,
    meetings: readonly MonthMeeting[],
    offers: readonly OfferDay[],
  ): readonly MonthEntry[] {
    return [
      ...meetings.map((one) => this.meeting(programmeId, one)),
      ...offers.map((one) => this.offer(programmeId, one)),
    ].sort((one, other) => (one.startsAt < other.startsAt ? -1 : 1));
  }

  private meeting(programmeId: string, one: MonthMeeting): MonthEntry {
    const { id, networkId, networkName, meetsOn: day, startsAt, state, place, hostName } = one;
    const isCancelled = state === 'cancelled';
    const words = (): string =>
      told(isCancelled ? [this.language.say('meetings.state.cancelled')] : [place, hostName]);
    const isHers = this.session.isStaffOf(programmeId) || this.session.coordinates(networkId);
    const page = ['/programmes', programmeId, 'networks', networkId, 'meetings', id];
    return {
      ...{ key: id, day, startsAt, isCancelled, label: `${startsAt} ${networkName}` },
      ...{ words, path: isHers ? page : ['/my/group'] },
    };
  }

  private offer(programmeId: string, one: OfferDay): MonthEntry {
    const { id, sort, title, takesPlaceOn: day, startsAt, state } = one;
    const list = sort === 'course' ? 'courses' : 'gatherings';
    const isStaff = this.session.isStaffOf(programmeId);
    return {
      ...{ key: `${id} ${day}`, day, startsAt: startsAt ?? '', isCancelled: state === 'cancelled' },
      label: [startsAt, title].filter(Boolean).join(' '),
      words: () => this.offerWords(one),
      path: isStaff ? ['/programmes', programmeId, list, id] : [`/my/${list}`],
    };
  }

  private offerWords({ sort, openUntil, place, state, coming }: OfferDay): string {
    const say = (key: string, words = {}): string =>
      this.language.say(`meetings.month.${key}`, words);
    const isCancelled = state === 'cancelled';
    const until = openUntil === null ? null : this.format.day(openUntil);
    return told([
      say(`sort.${sort}`),
      isCancelled || state === 'draft' ? say(`state.${state}`) : place,
      until && say('open-until', { day: until }),
      coming && !isCancelled ? say(`coming.${coming}`) : null,
    ]);
  }
}

const told = (words: readonly (string | null)[]): string => words.filter(Boolean).join(' · ');
