import { businessIdCheckDigit, Chance, type LegalForm } from '@verso/domain';

import type { FirmGroupStory, FirmStory, InvitationStory, NetworkStory } from '../story/story.js';
import { CROWD_SHARES, type CrowdShare, type Place } from './crowd-places.js';
import {
  FAMILY_NAMES,
  FIRST_HALVES,
  GIVEN_NAMES,
  SECOND_HALVES,
  STREETS,
  type Trade,
  TRADES,
  WITHDRAWALS,
} from './crowd-words.js';

/** A firm of the crowd, and what kind of trade it is in. */
export interface CrowdFirm extends FirmStory {
  readonly trade: Trade;
}

export interface CrowdGroup extends FirmGroupStory {
  readonly firms: readonly CrowdFirm[];
}

/** The first Business ID of the crowd: after those of the firms that are told one by one. */
const FIRST_ID = 3_992_000;
/** Days between one enrolment of an advisor and the last days, when nobody of the crowd comes. */
const QUIET_END = 12;

/**
 * Every firm of the crowd. They make lists as long as they are in a real programme; what happens
 * to them is drawn, the same each time.
 *
 * @param networks the groups they join, with the day each began
 * @param began days before today on which each programme began
 */
export function crowdGroups(
  networks: readonly NetworkStory[],
  began: ReadonlyMap<string, number>,
): readonly CrowdGroup[] {
  let index = 0;
  return CROWD_SHARES.map((share) => ({
    programme: share.programme,
    advisor: share.advisor,
    firms: Array.from({ length: share.firms }, (_, place) => {
      const since = Math.max(0, (began.get(share.programme) ?? 0) - 30);
      const enrolled = since - Math.floor(((since - QUIET_END) * place) / share.firms);
      const firm = crowdFirm(index, share, { enrolled, networks });
      index += 1;
      return firm;
    }),
  }));
}

interface Setting {
  readonly enrolled: number;
  readonly networks: readonly NetworkStory[];
}

function crowdFirm(index: number, share: CrowdShare, { enrolled, networks }: Setting): CrowdFirm {
  const coined = coinedName(index);
  const chance = new Chance(`crowd ${coined}`);
  const trade = chance.oneOf(TRADES);
  const place = chance.oneOf(share.places);
  const form = formOf(chance);
  const person = personOf(index);
  const ending = endingOf(enrolled, chance);
  const hasId = form !== 'sole-trader' || chance.between(1, 10) > 2;
  return {
    key: slug(coined),
    name: nameOf(form, `${trade.word} ${coined}`, person.name),
    form,
    ...(hasId && { businessId: businessIdOf(index) }),
    industry: trade.industry,
    street: `${chance.oneOf(STREETS)} ${chance.between(1, 88)}`,
    post: place.post,
    municipality: place.municipality,
    enrolled,
    contact: { name: person.name, email: `${person.mailbox}@${slug(coined)}.example` },
    pace: [75, 140],
    trade,
    ...fateOf(enrolled, ending, chance, memberOf(place, enrolled, networks)),
  };
}

type Ending = FirmStory['ending'];

/** Applied, still invited, quiet, ended, or, most of them, simply taking part. */
function fateOf(enrolled: number, ending: Ending, chance: Chance, member: object): object {
  if (ending) return { ending, ...member };
  const draw = chance.between(1, 100);
  if (enrolled < 60 && draw <= 12) return { applied: true, invitation: { state: 'none' } };
  if (enrolled < 90 && draw <= 35) {
    const waits = enrolled < 30 ? { waitsAt: 'eligible' } : {};
    return { ...member, ...waits, invitation: pending(enrolled) };
  }
  return draw <= 4 ? { ...member, quiet: true } : member;
}

const pending = (enrolled: number): InvitationStory => ({
  state: 'pending',
  sent: Math.min(enrolled, 13),
});

function endingOf(enrolled: number, chance: Chance): Ending {
  if (enrolled < 240 || chance.between(1, 100) > 22) return undefined;
  const on = chance.between(25, enrolled - 200);
  return chance.between(1, 3) === 1
    ? { stage: 'withdrawn', on, reason: chance.oneOf(WITHDRAWALS) }
    : { stage: 'completed', on };
}

/** Who came before there was a group nearby joins it when it begins; some want no group. */
function memberOf(place: Place, enrolled: number, networks: readonly NetworkStory[]): object {
  const began = networks.find(({ key }) => key === place.network)?.began ?? 0;
  return began > 30 && enrolled % 9 !== 0 ? { member: [{ network: place.network }] } : {};
}

function formOf(chance: Chance): LegalForm {
  const draw = chance.between(1, 1000);
  if (draw <= 626) return 'sole-trader';
  if (draw <= 920) return 'limited-company';
  return draw <= 970 ? 'limited-partnership' : 'general-partnership';
}

function nameOf(form: LegalForm, name: string, owner: string): string {
  if (form === 'sole-trader') return name.length > 34 ? `Tmi ${owner}` : name;
  const endings: Partial<Record<LegalForm, string>> = {
    'limited-company': 'Oy',
    'limited-partnership': 'Ky',
    'general-partnership': 'Ay',
  };
  return `${name} ${endings[form] ?? ''}`.trim();
}

/** Each pair of halves once, far from the one before. */
function coinedName(index: number): string {
  const first = FIRST_HALVES[index % FIRST_HALVES.length] ?? '';
  const turn = Math.floor(index / FIRST_HALVES.length);
  const second = SECOND_HALVES[(index * 7 + turn * 5) % SECOND_HALVES.length] ?? '';
  return first + second;
}

function personOf(index: number): { name: string; mailbox: string } {
  const given = GIVEN_NAMES[index % GIVEN_NAMES.length] ?? '';
  const family = FAMILY_NAMES[(index * 11) % FAMILY_NAMES.length] ?? '';
  return { name: `${given} ${family}`, mailbox: slug(`${given}.${family}`) };
}

function businessIdOf(index: number): string {
  // every eleventh number has no check digit: twice as many are to choose from
  const body = String(FIRST_ID + index * 2);
  const digit = businessIdCheckDigit(body);
  if (digit !== null) return `${body}-${digit}`;
  const next = String(FIRST_ID + index * 2 + 1);
  return `${next}-${businessIdCheckDigit(next)}`;
}

function slug(text: string): string {
  return text.toLowerCase().replace(/[äå]/g, 'a').replace(/ö/g, 'o');
}
