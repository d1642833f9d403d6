import { Injectable } from '@nestjs/common';
import { monthOf } from '@verso/domain';

import { FollowUpsService } from '../follow-ups/follow-ups.service.js';
import { ReleasesService } from '../rollups/releases.service.js';
import { RollupsService } from '../rollups/rollups.service.js';
import { KeptLinesService } from '../worklists/kept-lines.service.js';
import { EXPERIMENTS } from './story/experiments.js';
import { PROGRAMMES } from './story/programmes.js';
import type { ProgrammeStory } from './story/story.js';
import { StoryPost } from './story-post.js';
import type { Chapter, Telling } from './telling.js';

/** How far back monthly figures go. */
const MONTHS = 25;
/** What is as old as the last telling of the day: after it, only jobs are left. */
const NOW = 0;

/** What happens by the clock: reminders on their day, figures each month and their release, kept lines. */
@Injectable()
export class FiguresChapter implements Chapter {
  constructor(
    private readonly followUps: FollowUpsService,
    private readonly rollups: RollupsService,
    private readonly releases: ReleasesService,
    private readonly lines: KeptLinesService,
    private readonly post: StoryPost,
  ) {}

  plan(telling: Telling): void {
    this.planReminders(telling);
    telling.timetable.add(telling.calendar.at(NOW, 24), () => this.lines.keep());
    for (const programme of PROGRAMMES) {
      for (let before = MONTHS; before > 0; before -= 1) this.planMonth(telling, programme, before);
      telling.timetable.add(telling.calendar.at(NOW, 24), () =>
        this.count(telling, programme, telling.calendar.month(0)),
      );
    }
  }

  /** On the morning after the last day of each time box. Whoever has closed by then hears nothing. */
  private planReminders({ calendar, timetable }: Telling): void {
    const mornings = EXPERIMENTS.flatMap(({ outcome, began, days }) =>
      outcome.stage === 'draft' || outcome.stage === 'planned' || !began || !days
        ? []
        : [began - days],
    );
    for (const ago of new Set(mornings.filter((ago) => ago >= 0))) {
      timetable.add(calendar.at(ago, 7, 30), async () => {
        await this.followUps.remind();
        await this.post.deliverMails();
      });
    }
  }

  private planMonth(telling: Telling, programme: ProgrammeStory, before: number): void {
    const { calendar, timetable } = telling;
    const month = calendar.month(before);
    if (month < monthOf(calendar.day(programme.began))) return;
    timetable.add(calendar.afterMonth(before, 0, 1), () => this.count(telling, programme, month));
    if (!programme.published.includes(before)) return;
    timetable.add(calendar.afterMonth(before, 4, 9), () => this.publish(telling, programme, month));
  }

  private count({ cast }: Telling, { key }: ProgrammeStory, month: string): Promise<void> {
    return this.rollups.recomputeMonth(cast.id('programme', key), month);
  }

  private async publish({ cast }: Telling, { key, manager }: ProgrammeStory, month: string) {
    await this.releases.publish(cast.person(manager), cast.id('programme', key), month);
  }
}
