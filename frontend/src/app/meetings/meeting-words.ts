import { inject, Injectable } from '@angular/core';
import type { HostQueueLine, MeetingRow, OwnTurnLine } from '@verso/contract';

import { Format } from '../shell/language/format';
import { Language } from '../shell/language/language';

type Hours = Pick<MeetingRow, 'meetsOn' | 'startsAt' | 'endsAt'>;

/** What is said of meetings and of the queue of hosts, in the language of the moment. */
@Injectable({ providedIn: 'root' })
export class MeetingWords {
  private readonly format = inject(Format);
  private readonly language = inject(Language);

  /** "ti 17.3.2026 klo 18:00–20:30" */
  when({ meetsOn, startsAt, endsAt }: Hours): string {
    const day = this.format.date(meetsOn);
    return this.say('when', { day, from: startsAt, until: endsAt });
  }

  /** Who hosts, and whether at the coordinator's. */
  host({ hostName, hostId, atCoordinator }: MeetingRow): string {
    if (hostId === null) return this.say('host.nobody');
    const name = hostName ?? this.say('host.left');
    return atCoordinator ? this.say('host.at-coordinator', { name }) : name;
  }

  /** Why a firm stands where it stands in the queue. */
  why(line: HostQueueLine): string {
    return [this.standing(line), this.skipped(line), this.swapped(line)].filter(Boolean).join(' ');
  }

  /** What stands asked for one's own firm. */
  asked({ kind, readyFrom }: OwnTurnLine): string {
    return readyFrom
      ? this.say('own-turn.line.not-ready-until', { day: this.format.day(readyFrom) })
      : this.say(`own-turn.line.${kind}`);
  }

  private standing({ standing, ...line }: HostQueueLine): string {
    switch (standing) {
      case 'not-ready':
        return line.readyFrom
          ? this.say('why.not-ready-until', { day: this.format.day(line.readyFrom) })
          : this.say('why.not-ready');
      case 'hosted-last':
        return line.hostsOn
          ? this.say('why.hosts', { day: this.format.day(line.hostsOn) })
          : this.say('why.hosted-last', { day: this.format.day(line.lastHostedOn) });
      case 'newcomer':
        return this.say(line.graceLeft === 1 ? 'why.newcomer.one' : 'why.newcomer.other', {
          count: line.graceLeft,
        });
      case 'skips':
      case 'turn':
        return line.lastHostedOn
          ? this.say('why.hosted', { day: this.format.day(line.lastHostedOn) })
          : this.say('why.never', { day: this.format.day(line.since) });
    }
  }

  private skipped({ standing, skips }: HostQueueLine): string {
    if (standing === 'skips') return this.say(skips > 1 ? 'why.skips-again' : 'why.skips');
    return skips > 0 ? this.say('why.skipped') : '';
  }

  private swapped({ swappedWithName }: HostQueueLine): string {
    return swappedWithName ? this.say('why.swapped', { name: swappedWithName }) : '';
  }

  private say(key: string, params: Record<string, unknown> = {}): string {
    return this.language.say(`meetings.${key}`, params);
  }
}
