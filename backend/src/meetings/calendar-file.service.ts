import { Injectable } from '@nestjs/common';
import { addDays, ANONYMOUS, type Language, type PersonActor } from '@verso/domain';

import { Attempts } from '../platform/auth/attempts.js';
import type { Device } from '../platform/auth/device.js';
import { Clock } from '../platform/clock/clock.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { AppError } from '../platform/errors/app-error.js';
import { CalendarAddresses } from './calendar-addresses.js';
import { CalendarFeedsRepository } from './calendar-feeds.repository.js';
import { calendarOf } from './meeting-calendar.js';

/** In a quarter of an hour: of one calendar, and from one address, behind which many may stand. */
const LOOKS = 60;
const LOOKS_FROM = 600;
/** What is further back is history. */
const BACK_DAYS = 180;
const MOST = 1_000;

const NAME: Readonly<Record<Language, string>> = {
  fi: 'Verson tapaamiset',
  sv: 'Träffar i Verso',
  en: 'Meetings in Verso',
};

/** The calendar behind a secret address, as its owner sees her groups today: no session is needed. */
@Injectable()
export class CalendarFileService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly feeds: CalendarFeedsRepository,
    private readonly addresses: CalendarAddresses,
    private readonly attempts: Attempts,
    private readonly clock: Clock,
  ) {}

  async file(name: string, device: Device): Promise<string> {
    const hash = this.addresses.read(name);
    await this.attempts.count([
      { kind: 'calendar:ip', value: device.address, limit: LOOKS_FROM },
      ...(hash === null ? [] : [{ kind: 'calendar:feed', value: hash, limit: LOOKS }]),
    ]);
    const feed = hash && (await this.unit.run(ANONYMOUS, () => this.feeds.open(hash)));
    if (!feed) throw AppError.notFound('calendar');
    const { personId, networkId, language } = feed;
    // The policies show her what she may see now: a group that she has left is no longer in it.
    const owner: PersonActor = { kind: 'person', personId, grants: [] };
    const from = addDays(this.clock.today(), -BACK_DAYS);
    const evenings = await this.unit.run(owner, () => this.feeds.evenings(from, networkId, MOST));
    const group = networkId === null ? undefined : evenings[0]?.networkName;
    const { domain } = this.addresses;
    return calendarOf(evenings, { name: group ?? NAME[language], language, domain });
  }
}
