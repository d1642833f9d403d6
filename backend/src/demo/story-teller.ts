import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@verso/domain';

import { Passwords } from '../platform/auth/passwords.js';
import type { MovableClock } from '../platform/clock/movable-clock.js';
import { ACCOUNTS, DEMO_PASSWORD } from './accounts.js';
import { Cast, firmKey } from './cast.js';
import { Chapters } from './chapters.js';
import { firmCourse } from './firm-course.js';
import { Installation } from './installation.js';
import { SetUpRepository } from './set-up.repository.js';
import { FIRM_GROUPS } from './story/firms.js';
import { COORDINATORS } from './story/coordinators.js';
import { STAFF } from './story/people.js';
import { NETWORKS } from './story/programmes.js';
import { StoryCalendar } from './story-calendar.js';
import { StoryPost } from './story-post.js';
import type { Telling, ToldFirm } from './telling.js';
import { Timetable } from './timetable.js';

/** How many firms are told of at once: the database has two hands, and each waits now and then. */
const VOICES = 4;

export interface Listener {
  /** The clock that all services read. */
  readonly clock: MovableClock;
  readonly say: (line: string) => void;
}

/** Tells the story of the demo: the same one each time, ending today. */
@Injectable()
export class StoryTeller {
  constructor(
    private readonly chapters: Chapters,
    private readonly installation: Installation,
    private readonly setUp: SetUpRepository,
    private readonly post: StoryPost,
    private readonly passwords: Passwords,
  ) {}

  /** Tells it all, unless it is there already; answers whether it did. */
  async tell({ clock, say }: Listener): Promise<boolean> {
    if (await this.installation.isInUse()) return false;
    const telling = begin(clock.nowMs());
    this.chapters.plan(telling);
    await this.play(telling, { clock, say });
    clock.moveTo(telling.calendar.now);
    await this.giveKeys(telling.cast);
    await this.post.deliverAll();
    await this.post.renewStatistics();
    return true;
  }

  private async play({ timetable }: Telling, { clock, say }: Listener): Promise<void> {
    const stretches = timetable.inStretches();
    const pause = Math.ceil(stretches.length / 4);
    for (const [index, stretch] of stretches.entries()) {
      const lanes = [...stretch];
      const voices = Array.from({ length: Math.min(VOICES, lanes.length) }, async () => {
        for (let lane = lanes.shift(); lane; lane = lanes.shift()) {
          for (const { at, tell } of lane) await clock.at(at, tell);
        }
      });
      await Promise.all(voices);
      if (isDue(index)) await this.post.renewStatistics();
      const last = stretch.at(-1)?.at(-1);
      if (last && (index + 1) % pause === 0) say(`  … ${last.at.toISOString().slice(0, 10)}`);
    }
  }

  // One hash for all: they share the password, and hashing is slow by design.
  private async giveKeys(cast: Cast): Promise<void> {
    const hash = await this.passwords.hash(DEMO_PASSWORD);
    for (const { email } of ACCOUNTS) await this.setUp.setPassword(personAt(cast, email), hash);
  }
}

// Twice as late each time: tables grow fastest, in their own measure, at the beginning.
function isDue(index: number): boolean {
  return index >= 7 && Number.isInteger(Math.log2(index + 1));
}

function begin(nowMs: number): Telling {
  return {
    calendar: new StoryCalendar(nowMs),
    timetable: new Timetable(),
    cast: new Cast(),
    firms: FIRM_GROUPS.flatMap(({ programme, advisor, firms }) =>
      firms.map((firm): ToldFirm => {
        const key = firmKey(programme, firm.key);
        return { key, programme, advisor, firm, course: firmCourse(firm, NETWORKS) };
      }),
    ),
  };
}

function personAt(cast: Cast, email: string): PersonActor {
  const staff = [...STAFF, ...COORDINATORS].find((person) => person.email === email);
  if (staff) return cast.person(staff.key);
  for (const { programme, firms } of FIRM_GROUPS) {
    const firm = firms.find(({ contact }) => contact.email === email);
    if (firm) return cast.person(firmKey(programme, firm.key));
  }
  throw new Error(`The story has nobody at ${email}`);
}
