import { Injectable } from '@nestjs/common';
import { Chance, type MeetingAnswer, type PersonActor } from '@verso/domain';

import { CalendarFeedsService } from '../meetings/calendar-feeds.service.js';
import { MeetingAnswersService } from '../meetings/meeting-answers.service.js';
import { MeetingInvitationsService } from '../meetings/meeting-invitations.service.js';
import { MeetingsService } from '../meetings/meetings.service.js';
import { StoryLinks } from './story-links.js';
import { StoryPost } from './story-post.js';
import { MEETING_WORDS } from './story/meetings.js';

const ANSWERS: readonly (MeetingAnswer | null)[] = ['yes', 'yes', 'yes', 'maybe', 'no', null, null];

interface MeetingPath {
  readonly programmeId: string;
  readonly networkId: string;
  readonly meetingId: string;
}

/** Who asked to which meeting of which group. */
interface Evening {
  readonly staff: PersonActor;
  readonly path: MeetingPath;
  readonly key: string;
}

/** People are asked to a meeting by mail; most answer with its link, some with a word. */
@Injectable()
export class StoryGuests {
  constructor(
    private readonly invitations: MeetingInvitationsService,
    private readonly answers: MeetingAnswersService,
    private readonly meetings: MeetingsService,
    private readonly calendars: CalendarFeedsService,
    private readonly links: StoryLinks,
    private readonly post: StoryPost,
  ) {}

  /** The coordinator has the group's meetings in her calendar, too. */
  async invite(staff: PersonActor, path: MeetingPath): Promise<void> {
    await this.invitations.invite(staff, path);
    await this.post.deliverMails();
    const { programmeId, networkId } = path;
    await this.calendars.make(staff, { programmeId, networkId });
  }

  /** Those who answer in the first days, each as chance has it. */
  async answer({ staff, path, key }: Evening): Promise<void> {
    const { invited } = await this.meetings.view(staff, path);
    const ids = invited.map(({ id }) => id);
    const links = await this.links.of(staff, 'meeting-invitation', ids);
    const chance = new Chance(`answers of ${key}`);
    for (const link of links.values()) {
      const answer = chance.oneOf(ANSWERS);
      if (answer === null) continue;
      const message = chance.between(1, 4) === 1 ? MEETING_WORDS[answer] : null;
      await this.answers.take(link, { answer, message });
    }
  }
}
