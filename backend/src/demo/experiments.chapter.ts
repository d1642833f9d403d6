import { Injectable } from '@nestjs/common';
import { Chance, type PersonActor } from '@verso/domain';

import {
  ExperimentCourseService,
  type ExperimentKey,
} from '../experiments/experiment-course.service.js';
import { ExperimentResultsService } from '../experiments/experiment-results.service.js';
import { ExperimentsService } from '../experiments/experiments.service.js';
import { newId } from '../platform/clock/new-id.js';
import { firmKey } from './cast.js';
import { MarketsChapter } from './markets.chapter.js';
import { EXPERIMENTS } from './story/experiments.js';
import type { CorrectionStory, ExperimentStory, SeenStory } from './story/story.js';
import type { Chapter, Telling } from './telling.js';

/** One experiment while it is told: its own chance, and the ids that come to be. */
interface Told {
  readonly story: ExperimentStory;
  readonly telling: Telling;
  readonly chance: Chance;
  readonly firm: string;
  readonly observations: string[];
  id: string;
}

/** Entrepreneurs write cards, count trials and decide, and take what they learnt to markets abroad. */
@Injectable()
export class ExperimentsChapter implements Chapter {
  constructor(
    private readonly experiments: ExperimentsService,
    private readonly course: ExperimentCourseService,
    private readonly results: ExperimentResultsService,
    private readonly markets: MarketsChapter,
  ) {}

  plan(telling: Telling): void {
    this.markets.plan(telling);
    for (const story of EXPERIMENTS) {
      const firm = firmKey(story.programme ?? 'south-savo', story.firm);
      const told = {
        story,
        telling,
        firm,
        chance: new Chance(`${firm} ${story.title}`),
        observations: [],
        id: '',
      };
      this.planCard(told);
      this.planCourse(told);
    }
  }

  private planCard(told: Told): void {
    const { story, telling } = told;
    const { written, isPlanned } = writing(told);
    const { calendar, timetable } = telling;
    const hour = written === story.began ? 6 : 19;
    timetable.add(
      calendar.at(written, hour, told.chance.between(0, 29)),
      () => this.write(told),
      told.firm,
    );
    if (!isPlanned) return;
    timetable.add(
      calendar.at(written, hour, told.chance.between(31, 55)),
      async () => {
        await this.course.plan(...whose(told));
      },
      told.firm,
    );
  }

  private planCourse(told: Told): void {
    const { outcome, began = 0 } = told.story;
    if (outcome.stage === 'draft' || outcome.stage === 'planned') return;
    this.at(told, 0, 7, async () => {
      await this.course.start(...whose(told));
    });
    for (const [index, seen] of seenOf(told).entries()) {
      this.at(told, seen[0], 17, () => this.observe(told, index, seen));
    }
    if ('correction' in outcome && outcome.correction)
      this.planCorrection(told, outcome.correction);
    if (!('on' in outcome)) return;
    if (outcome.on > began) throw new Error(`${told.story.title} ends in the future`);
    this.at(told, outcome.on, 20, () => this.end(told));
  }

  private planCorrection(told: Told, correction: CorrectionStory): void {
    const wrong = seenOf(told)[correction.of];
    if (!wrong) throw new Error(`${told.story.title} corrects nothing`);
    this.at(told, wrong[0] + 1, 8, async () => {
      const { trials, successes, note } = correction;
      await this.results.observe(...whose(told), {
        id: newId(),
        trials,
        successes,
        note: note ?? null,
        observedOn: this.dayOf(told, wrong[0]),
        supersedesId: told.observations[correction.of] ?? null,
      });
    });
  }

  private async write(told: Told): Promise<void> {
    const { story, telling, firm } = told;
    const [actor, { programmeId }] = whose(told);
    const { id } = await this.experiments.create(actor, programmeId, {
      enterpriseId: telling.cast.id('enterprise', firm),
      ...(story.network && { networkId: telling.cast.id('network', story.network) }),
      ...this.card(told),
      visibility: firstVisibility(story),
    });
    told.id = id;
  }

  private card(told: Told) {
    const { story } = told;
    const { began, days } = story;
    const isDated = began !== undefined && days !== undefined;
    return {
      title: story.title,
      theme: story.theme,
      hypothesisKind: story.about,
      hypothesis: story.hypothesis,
      test: story.test,
      metricLabel: story.metric,
      trialLabel: story.trial,
      direction: story.direction ?? ('at-least' as const),
      criterionShare: story.goal ?? null,
      plannedTrials: story.planned ?? null,
      startsOn: isDated ? this.dayOf(told, 0) : null,
      endsOn: isDated ? this.dayOf(told, days - 1) : null,
    };
  }

  private async observe(told: Told, index: number, seen: SeenStory): Promise<void> {
    const [, trials, successes, note = null] = seen;
    const id = newId();
    told.observations[index] = id;
    await this.results.observe(...whose(told), { id, trials, successes, note });
  }

  private async end(told: Told): Promise<void> {
    const { outcome } = told.story;
    if (outcome.stage === 'cancelled') await this.course.cancel(...whose(told), outcome.reason);
    if (outcome.stage !== 'closed') return;
    const { decision, learning, next = null, visibility } = outcome;
    const request = { decision, learning, nextStep: next, visibility };
    await this.results.close(...whose(told), request);
  }

  /** A day of the time box, the first one is 0. */
  private dayOf({ story, telling }: Told, day: number): string {
    return telling.calendar.day((story.began ?? 0) - day);
  }

  private at(told: Told, day: number, hour: number, tell: () => Promise<void>): void {
    const { calendar, timetable } = told.telling;
    const minute = told.chance.between(0, 59);
    timetable.add(calendar.at((told.story.began ?? 0) - day, hour, minute), tell, told.firm);
  }
}

function seenOf({ story: { outcome } }: Told): readonly SeenStory[] {
  return 'seen' in outcome ? (outcome.seen ?? []) : [];
}

// Who writes it, and where it stands: by now both have come to be.
function whose({ story, telling, firm, id }: Told): [actor: PersonActor, key: ExperimentKey] {
  const programmeId = telling.cast.id('programme', story.programme ?? 'south-savo');
  return [telling.cast.person(firm), { programmeId, id }];
}

/** When the card is written, and whether it is planned then: some start without a plan. */
function writing({ story, telling, firm, chance }: Told): { written: number; isPlanned: boolean } {
  const { stage } = story.outcome;
  if (stage === 'draft') return { written: story.written ?? 1, isPlanned: false };
  if (stage === 'planned') return { written: story.written ?? 1, isPlanned: true };
  const began = story.began ?? 1;
  const accepted = telling.firms.find(({ key }) => key === firm)?.course.accepted ?? began;
  const written = Math.min(story.written ?? began + chance.between(0, 4), accepted - 1);
  return { written: Math.max(written, began), isPlanned: written > began };
}

function firstVisibility({ visibility, outcome }: ExperimentStory) {
  if (visibility) return visibility;
  return outcome.stage === 'closed' && outcome.visibility === 'me' ? 'me' : 'advisor';
}
