import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@verso/domain';

import type { GatheringKey } from '../gatherings/gathering-keys.js';
import { GatheringSignUpsService } from '../gatherings/gathering-sign-ups.service.js';
import type { GatheringFields } from '../gatherings/gatherings.dto.js';
import { GatheringsService } from '../gatherings/gatherings.service.js';
import { SeatingsService } from '../gatherings/seatings.service.js';
import { firmKey } from './cast.js';
import type { StoryCalendar } from './story-calendar.js';
import { type ArrangedGathering, GATHERINGS } from './story/gatherings.js';
import type { Chapter, Telling, ToldFirm } from './telling.js';

/** Firms of several groups come together: they sign up, are seated, and meet. */
@Injectable()
export class GatheringsChapter implements Chapter {
  constructor(
    private readonly gatherings: GatheringsService,
    private readonly signUps: GatheringSignUpsService,
    private readonly seatings: SeatingsService,
  ) {}

  plan(telling: Telling): void {
    const { calendar, timetable, cast } = telling;
    for (const gathering of GATHERINGS) {
      const firms = gathering.firms.map((firm) => {
        const told = telling.firms.find(({ key }) => key === firmKey(gathering.programme, firm));
        if (!told) throw new Error(`The story has no ${firm} in ${gathering.programme}`);
        return told;
      });
      const advisor = () => cast.person(firms[0]?.advisor ?? '');
      let key: GatheringKey | null = null;
      timetable.add(calendar.at(calendar.workday(gathering.opens), 14), async () => {
        key = await this.open(telling, advisor(), gathering, firms);
      });
      if (!gathering.tables) continue;
      timetable.add(calendar.at(calendar.workday(gathering.on), 21), async () => {
        if (key) await this.hold(advisor(), key, gathering.tables ?? null);
      });
    }
  }

  private async open(
    { calendar, cast }: Telling,
    advisor: PersonActor,
    gathering: ArrangedGathering,
    firms: readonly ToldFirm[],
  ): Promise<GatheringKey> {
    const programmeId = cast.id('programme', gathering.programme);
    const fields = fieldsOf(gathering, calendar);
    const { id: gatheringId } = await this.gatherings.plan(advisor, programmeId, fields);
    const key = { programmeId, gatheringId };
    await this.gatherings.move(advisor, key, { state: 'open', reason: null });
    for (const { key: firm } of firms) {
      const enterpriseId = cast.id('enterprise', firm);
      const request = { gatheringId, contactId: cast.id('contact', firm) };
      await this.signUps.signUp(advisor, { programmeId, enterpriseId }, request);
    }
    return key;
  }

  /** Seats those who come, shows them their tables, and marks all but the last as having come. */
  private async hold(
    advisor: PersonActor,
    key: GatheringKey,
    tables: ArrangedGathering['tables'] | null,
  ): Promise<void> {
    await this.gatherings.move(advisor, key, { state: 'closed', reason: null });
    if (tables) {
      const request = { tableSize: tables.size, rounds: tables.rounds };
      const { seating } = await this.seatings.plan(advisor, key, request);
      await this.seatings.publish(advisor, { ...key, seatingId: seating?.id ?? '' });
    }
    const { participants } = await this.gatherings.read(advisor, key);
    for (const { id: signUpId, enterpriseId, place } of participants) {
      const signUp = { programmeId: key.programmeId, enterpriseId, signUpId };
      await this.signUps.markAttendance(advisor, signUp, place < participants.length);
    }
    await this.gatherings.move(advisor, key, { state: 'held', reason: null });
  }
}

function fieldsOf(gathering: ArrangedGathering, calendar: StoryCalendar): GatheringFields {
  const { title, about, kind, place, seats, from, to } = gathering;
  const day = calendar.day(calendar.workday(gathering.on));
  return {
    ...{ title, about, kind, place, seats, link: null, signUpUntil: day },
    ...{ startsOn: day, startsAt: from, endsOn: day, endsAt: to },
  };
}
