/** What of a meeting people arrange their evening by. Hours are those of the clock in Helsinki. */
export interface MeetingPlace {
  readonly meetsOn: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly place: string;
}

/** What those who were asked have to hear of: another time is another question, another place is not. */
export type MeetingNews = 'time' | 'place' | null;

/**
 * What a change means to those who were asked.
 *
 * @param before - what they were asked to
 * @param after - what is planned now
 * @returns `time` when they are to be asked anew, `place` when they are to be told, null when neither
 * @example meetingNews(evening, { ...evening, startsAt: '17:00' }) // 'time'
 */
export function meetingNews(before: MeetingPlace, after: MeetingPlace): MeetingNews {
  const isSameTime =
    before.meetsOn === after.meetsOn &&
    before.startsAt === after.startsAt &&
    before.endsAt === after.endsAt;
  if (!isSameTime) return 'time';
  return before.place === after.place ? null : 'place';
}
