import { Injectable } from '@nestjs/common';
import { ceilingOf, type PersonActor } from '@verso/domain';

import type { ReportedAid } from '../support/de-minimis.dto.js';
import { DeMinimisService } from '../support/de-minimis.service.js';
import type { SupportKey } from '../support/support-keys.js';
import { SupportService } from '../support/support.service.js';
import { firmKey } from './cast.js';
import { OwnershipChapter } from './ownership.chapter.js';
import { ProspectsChapter } from './prospects.chapter.js';
import { type AidKnownStory, type GivenStory, SUPPORT } from './story/support.js';
import type { Chapter, Telling, ToldFirm } from './telling.js';
import { TrainingChapter } from './training.chapter.js';

type Elsewhere = NonNullable<AidKnownStory['shows']>;

/** Firms get advice, vouchers and grants, complete training, and tell what others granted them and how large they are; others are asked to join. */
@Injectable()
export class SupportChapter implements Chapter {
  constructor(
    private readonly support: SupportService,
    private readonly deMinimis: DeMinimisService,
    private readonly ownership: OwnershipChapter,
    private readonly training: TrainingChapter,
    private readonly prospects: ProspectsChapter,
  ) {}

  plan(telling: Telling): void {
    for (const { programme, firm, known = [], given } of SUPPORT) {
      const told = telling.firms.find(({ key }) => key === firmKey(programme, firm));
      if (!told) throw new Error(`The story has no ${firm} in ${programme}`);
      for (const each of known) this.planKnown(telling, told, each);
      for (const each of given) this.planGiven(telling, told, each);
    }
    this.ownership.plan(telling);
    this.training.plan(telling);
    this.prospects.plan(telling);
  }

  private planKnown(telling: Telling, told: ToldFirm, known: AidKnownStory): void {
    const { calendar, timetable } = telling;
    const { declared, checked, linked = [], declares = [], shows = [] } = known;
    const { actor, key } = placeOf(telling, told);
    const [declaredAgo, checkedAgo] = [calendar.workday(declared), calendar.workday(checked)];
    timetable.add(
      calendar.at(declaredAgo, 11),
      async () => {
        await this.deMinimis.declare(actor(), key(), {
          ...{ declaredOn: calendar.day(declaredAgo), signedBy: told.firm.contact.name },
          ...{ linkedBusinessIds: [...linked], aid: aidOf(telling, declares) },
        });
      },
      told.key,
    );
    timetable.add(
      calendar.at(checkedAgo, 12),
      async () => {
        await this.deMinimis.check(actor(), key(), {
          ...{ checkedOn: calendar.day(checkedAgo), aid: aidOf(telling, shows) },
        });
      },
      told.key,
    );
  }

  private planGiven(telling: Telling, told: ToldFirm, given: GivenStory): void {
    const { calendar, timetable } = telling;
    const { kind, title, hours = null, entered, annulled } = given;
    const { actor, key } = placeOf(telling, told);
    const then = (ago: number, hour: number, tell: (day: string) => Promise<void>): void => {
      const on = calendar.workday(ago);
      timetable.add(calendar.at(on, hour), () => tell(calendar.day(on)), told.key);
    };
    let supportId = '';
    then(given.on, 14, async (givenOn) => {
      const request = { kind, title, givenOn, hours, ...aidAt(given, givenOn) };
      ({ id: supportId } = await this.support.record(actor(), key(), request));
    });
    if (entered !== undefined) {
      then(entered, 15, (day) => this.enter(actor(), { ...key(), supportId }, day));
    }
    if (annulled) {
      const { on, reason } = annulled;
      then(on, 15, async () => {
        await this.support.annul(actor(), { ...key(), supportId }, reason);
      });
    }
  }

  private async enter(actor: PersonActor, path: SupportKey, day: string): Promise<void> {
    const isInForce = ceilingOf('general', day) !== null;
    if (isInForce) await this.support.noteEntry(actor, path, day);
  }
}

/** Told in a year in which the regulation is not in force, what was given is no aid. */
function aidAt({ aid }: GivenStory, day: string) {
  if (!aid || ceilingOf(aid.regulation, day) === null) return { aidCents: null, regulation: null };
  return { aidCents: aid.cents, regulation: aid.regulation };
}

/** Who looks after a firm, and its key: known once the story has told of both. */
const placeOf = ({ cast }: Telling, told: ToldFirm) => ({
  actor: () => cast.person(told.advisor),
  key: () => ({
    programmeId: cast.id('programme', told.programme),
    enterpriseId: cast.id('enterprise', told.key),
  }),
});

const aidOf = ({ calendar }: Telling, elsewhere: Elsewhere): ReportedAid[] =>
  elsewhere.map(({ on, grantor, cents }) => ({
    ...{ grantedOn: calendar.day(on), grantor, cents, regulation: 'general' },
  }));
