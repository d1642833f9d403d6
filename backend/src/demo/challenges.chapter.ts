import { Injectable } from '@nestjs/common';

import { ChallengesService } from '../challenges/challenges.service.js';
import { SharedChallengesService } from '../challenges/shared-challenges.service.js';
import { firmKey } from './cast.js';
import {
  CHALLENGED_PROGRAMME as PROGRAMME,
  CHALLENGES,
  type ChallengeStory,
  RELEASED,
  SHARED_CHALLENGES,
  type SharedChallengeStory,
} from './story/challenges.js';
import type { Chapter, Telling } from './telling.js';

/** Ids of what was told so far, by key and by title. */
type Known = Map<string, string>;

/** Firms raise what makes it hard, and staff gather what they share. */
@Injectable()
export class ChallengesChapter implements Chapter {
  constructor(
    private readonly challenges: ChallengesService,
    private readonly shared: SharedChallengesService,
  ) {}

  plan(telling: Telling): void {
    const known: Known = new Map();
    for (const story of CHALLENGES) this.planRaising(telling, story, known);
    for (const story of SHARED_CHALLENGES) this.planGathering(telling, story, known);
    this.planRelease(telling, known);
  }

  private planRaising(telling: Telling, story: ChallengeStory, known: Known): void {
    const { calendar, timetable, cast, firms } = telling;
    const told = firms.find(({ key }) => key === firmKey(PROGRAMME, story.firm));
    if (!told) throw new Error(`The story has no ${story.firm} in ${PROGRAMME}`);
    const actor = () => cast.person(story.by === 'firm' ? told.key : told.advisor);
    const key = () => ({
      programmeId: cast.id('programme', PROGRAMME),
      enterpriseId: cast.id('enterprise', told.key),
    });
    const ago = calendar.workday(story.on);
    const raise = async (): Promise<void> => {
      const { kind, words, municipality: municipalityCode } = story;
      const request = { kind, words, municipalityCode, raisedOn: calendar.day(ago) };
      const raised = await this.challenges.raise(actor(), key(), request);
      known.set(story.key, raised.find((one) => one.words === words)?.id ?? '');
    };
    timetable.add(calendar.at(ago, 11), raise, told.key);
    const { takenBack } = story;
    if (!takenBack) return;
    const takeBack = async (): Promise<void> => {
      const challengeId = known.get(story.key) ?? '';
      await this.challenges.takeBack(actor(), { ...key(), challengeId }, takenBack.reason);
    };
    timetable.add(calendar.at(calendar.workday(takenBack.on), 11), takeBack, told.key);
  }

  private planGathering(telling: Telling, story: SharedChallengeStory, known: Known): void {
    const { calendar, timetable, cast } = telling;
    const { by, title, about, kind } = story;
    const actor = () => cast.person(by);
    const programmeId = () => cast.id('programme', PROGRAMME);
    const key = () => ({
      programmeId: programmeId(),
      sharedChallengeId: known.get(title) ?? '',
    });
    timetable.add(calendar.at(calendar.workday(story.on), 14), async () => {
      const municipalities = [...story.municipalities];
      const challengeIds = story.gathers.map((one) => known.get(one) ?? '');
      const fields = { title, about, kind, municipalities, challengeIds };
      known.set(title, (await this.shared.open(actor(), programmeId(), fields)).id);
    });
    for (const { act, on, words, handedTo = null, takenBack } of story.acts) {
      const ago = calendar.workday(on);
      let challengeActId = '';
      timetable.add(calendar.at(ago, 14), async () => {
        const done = { act, words, handedTo, happenedOn: calendar.day(ago) };
        const { acts } = await this.shared.addAct(actor(), key(), done);
        challengeActId = acts.at(-1)?.id ?? '';
      });
      if (!takenBack) continue;
      timetable.add(calendar.at(calendar.workday(takenBack.on), 14), async () => {
        await this.shared.takeActBack(actor(), { ...key(), challengeActId }, takenBack.reason);
      });
    }
  }

  private planRelease({ calendar, timetable, cast }: Telling, known: Known): void {
    timetable.add(calendar.at(calendar.workday(RELEASED.on), 15), async () => {
      const [sharedChallengeId = '', challengeId = ''] = [
        ...[known.get(RELEASED.shared), known.get(RELEASED.challenge)],
      ];
      const key = { programmeId: cast.id('programme', PROGRAMME), sharedChallengeId };
      await this.shared.release(cast.person('hanna'), key, challengeId);
    });
  }
}
