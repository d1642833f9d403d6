import { Injectable } from '@nestjs/common';

import type { LinkKey } from '../links/links-keys.js';
import { LinksService } from '../links/links.service.js';
import { LINKED_PROGRAMME as PROGRAMME, LINKS, type LinkStory } from './story/links.js';
import type { Chapter, Telling } from './telling.js';

/** Groups meet others, in their own region and elsewhere. */
@Injectable()
export class LinksChapter implements Chapter {
  constructor(private readonly links: LinksService) {}

  plan(telling: Telling): void {
    for (const story of LINKS) this.planLink(telling, story);
  }

  private planLink(telling: Telling, story: LinkStory): void {
    const { calendar, cast, timetable } = telling;
    const {
      by,
      from,
      to,
      region = null,
      counterpart = null,
      kind,
      about,
      ended,
      takenBack,
    } = story;
    const programmeId = () => cast.id('programme', PROGRAMME);
    const group = (key: string | undefined) => (key === undefined ? null : cast.id('network', key));
    let linkId = '';
    const key = () => ({ programmeId: programmeId(), linkId });
    const ago = calendar.workday(story.on);
    timetable.add(calendar.at(ago, 16), async () => {
      const ends = { networkId: group(from), otherNetworkId: group(to), regionCode: region };
      const link = { ...ends, counterpart, kind, about, beganOn: calendar.day(ago) };
      linkId = (await this.links.add(cast.person(by), programmeId(), link)).id;
    });
    for (const outcome of story.outcomes) this.planOutcome(telling, outcome, key);
    if (ended !== undefined) {
      const day = calendar.workday(ended);
      timetable.add(calendar.at(day, 17), async () => {
        await this.links.end(cast.person(by), key(), calendar.day(day));
      });
    }
    if (!takenBack) return;
    timetable.add(calendar.at(calendar.workday(takenBack.on), 17), async () => {
      await this.links.takeBack(cast.person(by), key(), takenBack.reason);
    });
  }

  private planOutcome(
    { calendar, cast, timetable }: Telling,
    { on, by, kind, value, words }: LinkStory['outcomes'][number],
    key: () => LinkKey,
  ): void {
    const day = calendar.workday(on);
    timetable.add(calendar.at(day, 16), async () => {
      const told = { kind, words, valueCents: value ?? null, correctsId: null };
      await this.links.tell(cast.person(by), key(), { ...told, cameOn: calendar.day(day) });
    });
  }
}
