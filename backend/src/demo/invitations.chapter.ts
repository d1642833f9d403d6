import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@verso/domain';

import { InvitationDoor } from '../accounts/invitation-door.js';
import { InvitationsService } from '../networks/invitations.service.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { ConsentsChapter } from './consents.chapter.js';
import { StoryLinks } from './story-links.js';
import { StoryPost } from './story-post.js';
import type { Chapter, Telling, ToldFirm } from './telling.js';

/** Entrepreneurs are invited by mail. Most follow the link, some are slow, some never get there; and those who come in say what they agree to. */
@Injectable()
export class InvitationsChapter implements Chapter {
  constructor(
    private readonly invitations: InvitationsService,
    private readonly door: InvitationDoor,
    private readonly unit: UnitOfWork,
    private readonly links: StoryLinks,
    private readonly post: StoryPost,
    private readonly consents: ConsentsChapter,
  ) {}

  plan(telling: Telling): void {
    const { calendar, timetable } = telling;
    this.consents.plan(telling);
    for (const told of telling.firms) {
      const { invited, accepted } = told.course;
      if (invited === null) continue;
      // What the story counts in days stays on its day; else invitations leave on working days.
      const sent = told.firm.invitation ? invited : calendar.workday(invited);
      timetable.add(calendar.at(sent, 12), () => this.invite(telling, told), told.key);
      if (accepted !== null) {
        timetable.add(calendar.at(accepted, 18), () => this.accept(telling, told), told.key);
      }
      const { invitation } = told.firm;
      if (invitation?.state === 'revoked') {
        timetable.add(
          calendar.at(invitation.revoked, 9),
          () => this.revoke(telling, told),
          told.key,
        );
      }
    }
  }

  private async invite({ cast }: Telling, told: ToldFirm): Promise<void> {
    const [network] = told.course.joinings;
    const programmeId = cast.id('programme', told.programme);
    const id = await this.invitations.send(cast.person(told.advisor), programmeId, {
      enterpriseId: cast.id('enterprise', told.key),
      networkId: network ? cast.id('network', network.network) : null,
      contactId: cast.id('contact', told.key),
    });
    cast.name('invitation', told.key, id);
    await this.post.deliverMails();
  }

  // With the link of her mail, as she would.
  private async accept({ cast }: Telling, told: ToldFirm): Promise<void> {
    const id = cast.id('invitation', told.key);
    const advisor = cast.person(told.advisor);
    const link = (await this.links.of(advisor, 'invitation', [id])).get(id);
    // Somebody with two firms is in already, and accepts the second as herself.
    const actor = await this.unit.run(advisor, () => this.invited(id));
    const personId = link && (await this.door.accept({ id: link.id, tokenHash: link.hash }, actor));
    if (!personId) throw new Error(`${told.key} could not accept`);
    cast.enter(told.key, personId, {
      role: 'entrepreneur',
      programmeId: cast.id('programme', told.programme),
      enterpriseId: cast.id('enterprise', told.key),
      networkId: null,
    });
  }

  private async invited(invitationId: string): Promise<PersonActor> {
    const [row] = await this.unit.query<{ personId: string }>(
      'SELECT person_id AS "personId" FROM invitation WHERE id = $1',
      [invitationId],
    );
    if (!row) throw new Error(`There is no invitation ${invitationId}`);
    return { kind: 'person', personId: row.personId, grants: [] };
  }

  private async revoke({ cast }: Telling, told: ToldFirm): Promise<void> {
    const programmeId = cast.id('programme', told.programme);
    const id = cast.id('invitation', told.key);
    await this.invitations.revoke(cast.person(told.advisor), programmeId, id);
  }
}
