import { Chance } from '@verso/domain';

import type { FirmStory, MembershipStory, NetworkStory, TouchStory } from './story/story.js';
import { COMMON_NOTES, FIRST_NOTES } from './story/touch-notes.js';

/** A membership with its day. */
export interface Joining extends MembershipStory {
  readonly joined: number;
}

/** The course of one firm through the programme, in days before today; `null` for never. */
export interface FirmCourse {
  readonly joinings: readonly Joining[];
  readonly invited: number | null;
  readonly accepted: number | null;
  readonly touches: readonly TouchStory[];
}

/** Days between two touches, unless the story says otherwise. */
const PACE = [32, 60] as const;

/** Works out what the story leaves open: the same each time. */
export function firmCourse(firm: FirmStory, networks: readonly NetworkStory[]): FirmCourse {
  const chance = new Chance(firm.key);
  const joinings = (firm.member ?? []).map((member) => joiningOf(firm, member, networks));
  const invited = invitedOn(firm, joinings, chance);
  const isAccepted = (firm.invitation?.state ?? 'accepted') === 'accepted';
  return {
    joinings,
    invited,
    accepted: isAccepted && invited !== null ? Math.max(1, invited - chance.between(0, 4)) : null,
    touches: firm.applied ? [] : touchesOf(firm, chance),
  };
}

function joiningOf(
  firm: FirmStory,
  member: MembershipStory,
  networks: readonly NetworkStory[],
): Joining {
  const began = networks.find(({ key }) => key === member.network)?.began;
  if (began === undefined) throw new Error(`The story has no network ${member.network}`);
  return { ...member, joined: member.joined ?? Math.min(firm.enrolled, began) };
}

function invitedOn(firm: FirmStory, joinings: readonly Joining[], chance: Chance): number | null {
  const { invitation } = firm;
  if (invitation?.state === 'none') return null;
  if (invitation && 'sent' in invitation) return invitation.sent;
  const ready = Math.min(firm.enrolled, ...joinings.slice(0, 1).map(({ joined }) => joined));
  return Math.max(1, ready - chance.between(0, 2));
}

/** What the story tells, and calls and visits drawn between, as far as it is quiet or not. */
function touchesOf(firm: FirmStory, chance: Chance): TouchStory[] {
  const told = firm.touches ?? [];
  const last = lastTouch(firm, chance);
  const drawn: TouchStory[] = [];
  const pause = firm.pace ?? PACE;
  const first = Math.max(last, firm.enrolled - chance.between(2, 8));
  drawn.push({ on: first, kind: 'visit', note: chance.oneOf(FIRST_NOTES) });
  for (let on = first - chance.between(...pause); on > last; on -= chance.between(...pause)) {
    drawn.push(commonTouch(on, chance, firm.member !== undefined));
  }
  if (first - last > 20) drawn.push(commonTouch(last, chance, firm.member !== undefined));
  const free = drawn.filter(({ on }) => told.every((each) => Math.abs(each.on - on) > 10));
  return [...told, ...free].toSorted((a, b) => b.on - a.on);
}

function lastTouch({ ending, quiet, enrolled }: FirmStory, chance: Chance): number {
  if (ending) return ending.on + 6;
  if (quiet) return Math.min(enrolled, chance.between(66, 84));
  return Math.min(enrolled, chance.between(4, 44));
}

function commonTouch(on: number, chance: Chance, isMember: boolean): TouchStory {
  const kinds = isMember
    ? (['call', 'visit', 'meeting', 'mail'] as const)
    : (['call', 'visit', 'mail'] as const);
  const kind = chance.oneOf(kinds);
  return { on, kind, note: chance.oneOf(COMMON_NOTES[kind]) };
}
