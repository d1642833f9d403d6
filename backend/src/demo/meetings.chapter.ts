import { Injectable } from '@nestjs/common';
import { addDays, Chance, type PersonActor } from '@verso/domain';

import { MeetingPlansService } from '../meetings/meeting-plans.service.js';
import { MeetingRecordsService } from '../meetings/meeting-records.service.js';
import { MeetingsService } from '../meetings/meetings.service.js';
import { ThemesService } from '../meetings/themes.service.js';
import {
  MEETING_GUESTS,
  MEETING_MINUTES,
  MEETING_TASKS,
  MEETING_THEMES,
  PROPOSED,
  SWAP_WORD,
  WISHED_THEMES,
} from './story/meetings.js';
import { NETWORKS } from './story/programmes.js';
import { StoryGuests } from './story-guests.js';
import { type AskingGroup, StoryTurns } from './story-turns.js';
import type { NetworkStory } from './story/story.js';
import type { Chapter, Telling, ToldFirm } from './telling.js';

/** Days from one meeting of a group to the next, and how many of them the story tells. */
const MONTH = 30;
const TOLD = 4;
/** Who is quiet has not been seen for so long. */
const QUIET_DAYS = 120;
/** The one group of which nobody has planned the next meeting yet. */
const UNPLANNED = 'pieksamaki';

/** The one group in which a firm is asked to swap. */
const SWAPPING = { network: 'mikkeli', firm: 'tuohivakka' };

interface Evening {
  readonly network: NetworkStory;
  readonly ago: number;
  /** Which of the group's meetings it is, the latest is 0. */
  readonly nth: number;
}

interface Here {
  readonly hostId: string;
  readonly members: ReadonlySet<string>;
  readonly chance: Chance;
}

/** Core groups meet once a month, at their members' in turn. */
@Injectable()
export class MeetingsChapter implements Chapter {
  constructor(
    private readonly meetings: MeetingsService,
    private readonly plans: MeetingPlansService,
    private readonly records: MeetingRecordsService,
    private readonly turns: StoryTurns,
    private readonly themes: ThemesService,
    private readonly guests: StoryGuests,
  ) {}

  plan(telling: Telling): void {
    const { calendar, timetable } = telling;
    for (const [place, network] of NETWORKS.entries()) {
      const latest = 5 + ((place * 7) % 19);
      for (let nth = 0; nth < TOLD; nth++) {
        const ago = calendar.workday(latest + nth * MONTH);
        if (ago > network.began - MONTH) break;
        const evening = { network, ago, nth };
        timetable.add(calendar.at(ago, 21), () => this.meet(telling, evening));
      }
      timetable.add(calendar.at(3, 9), () => this.lookAhead(telling, network));
      timetable.add(calendar.at(2, 18), () => this.answer(telling, network));
    }
  }

  private async meet(telling: Telling, evening: Evening): Promise<void> {
    const { path, staff } = placeOf(telling.cast, evening.network);
    const { next, queue } = await this.meetings.list(staff, path);
    if (next === null) return;
    const members = new Set(queue.map(({ enterpriseId }) => enterpriseId));
    const chance = new Chance(`${evening.network.key} ${evening.ago}`);
    const meetingId = await this.plans.plan(staff, path, {
      ...this.invitationOf(telling, next.enterpriseId, telling.calendar.day(evening.ago)),
      theme: chance.oneOf(MEETING_THEMES),
    });
    const minutes = chance.between(1, 4) > 1 ? MEETING_MINUTES : null;
    const attendees = attendeesOf(telling, evening, {
      ...{ hostId: next.enterpriseId, members, chance },
    });
    await this.records.hold(staff, { ...path, meetingId }, { minutes, attendees });
    const [title, days] = chance.oneOf(MEETING_TASKS);
    const task = { id: '', isDone: evening.nth > 0 };
    const dueOn = addDays(telling.calendar.day(evening.ago), days);
    const enterpriseId = chance.between(1, 3) > 1 ? next.enterpriseId : null;
    task.id = await this.records.addTask(
      staff,
      { ...path, meetingId },
      { title, dueOn, enterpriseId },
    );
    if (task.isDone) await this.records.settleTask(staff, { ...path, meetingId }, task);
  }

  // What a coordinator does after a meeting: wishes, what stands in the way of hosts, the next one.
  private async lookAhead(telling: Telling, network: NetworkStory): Promise<void> {
    const { path, staff } = placeOf(telling.cast, network);
    const { queue } = await this.meetings.list(staff, path);
    if (queue.length === 0) return;
    for (const text of WISHED_THEMES) {
      await this.themes.wish(staff, path, {
        text,
        enterpriseId: queue.at(-1)?.enterpriseId ?? null,
      });
    }
    await this.askTheQueue(
      telling,
      network,
      queue.map(({ enterpriseId }) => enterpriseId),
    );
    const { next } = await this.meetings.list(staff, path);
    if (next === null || network.key === UNPLANNED) return;
    const meetingId = await this.plans.plan(staff, path, {
      ...this.invitationOf(
        telling,
        next.enterpriseId,
        telling.calendar.day(telling.calendar.workday(-11)),
      ),
      theme: null,
    });
    telling.cast.name('meeting', network.key, meetingId);
    await this.guests.invite(staff, { ...path, meetingId });
  }

  private async answer(telling: Telling, network: NetworkStory): Promise<void> {
    const { cast } = telling;
    const [asked] = [...firmsOf(telling)].find(([, { firm }]) => firm.key === SWAPPING.firm) ?? [];
    if (network.key === SWAPPING.network && asked !== undefined) {
      await this.turns.askSwap(this.askingGroup(telling, network), asked, SWAP_WORD);
    }
    await this.turns.propose(this.askingGroup(telling, network), {
      ...PROPOSED,
      days: [-39, -43].map((ago) => telling.calendar.day(telling.calendar.workday(ago))),
    });
    if (!cast.has('meeting', network.key)) return;
    const { path, staff } = placeOf(cast, network);
    const meeting = { ...path, meetingId: cast.id('meeting', network.key) };
    await this.guests.answer({ staff, path: meeting, key: network.key });
  }

  private askTheQueue(telling: Telling, network: NetworkStory, firms: readonly string[]) {
    return this.turns.ask(this.askingGroup(telling, network), firms, telling.calendar.day(-70));
  }

  private askingGroup(telling: Telling, network: NetworkStory): AskingGroup {
    const { cast } = telling;
    const told = firmsOf(telling);
    const speakerOf = (enterpriseId: string): PersonActor | null => {
      const key = told.get(enterpriseId)?.key ?? '';
      return cast.hasPerson(key) ? cast.person(key) : null;
    };
    return { ...placeOf(cast, network), speakerOf };
  }

  private invitationOf(telling: Telling, enterpriseId: string, meetsOn: string) {
    const host = firmsOf(telling).get(enterpriseId)?.firm;
    const place = host ? `${host.street}, ${host.post[1]}` : 'Kehitysyhtiön kokoustila';
    return {
      ...{ meetsOn, startsAt: '18:00', endsAt: '20:30', place },
      ...{ atCoordinator: false, enterpriseId },
    };
  }
}

function placeOf(cast: Telling['cast'], network: NetworkStory) {
  const programmeId = cast.id('programme', network.programme);
  const path = { programmeId, networkId: cast.id('network', network.key) };
  const staff: PersonActor = cast.person(network.by);
  return { path, staff };
}

function firmsOf({ firms, cast }: Telling): Map<string, ToldFirm> {
  return new Map(
    firms
      .filter(({ key }) => cast.has('enterprise', key))
      .map((told) => [cast.id('enterprise', told.key), told]),
  );
}

/** About one of three members, the host always, and now and then a guest. */
function attendeesOf(telling: Telling, { ago, nth }: Evening, { hostId, members, chance }: Here) {
  const people = [...firmsOf(telling)]
    .filter(([id]) => members.has(id))
    .filter(([id, told]) => {
      const draw = chance.between(1, 3);
      return id === hostId || (draw > 2 && isInTouch(told, ago));
    })
    .map(([enterpriseId, { firm }]) => ({ enterpriseId, name: firm.contact.name }));
  const guests = nth % 3 === 0 ? [{ enterpriseId: null, name: chance.oneOf(MEETING_GUESTS) }] : [];
  return [...people, ...guests];
}

function isInTouch({ firm }: ToldFirm, ago: number): boolean {
  if (firm.ending !== undefined && firm.ending.on >= ago) return false;
  return !(firm.quiet ?? false) || ago > QUIET_DAYS;
}
