import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@verso/domain';

import { Audit } from '../platform/audit/audit.js';
import { Clock } from '../platform/clock/clock.js';
import { newId } from '../platform/clock/new-id.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { AppError } from '../platform/errors/app-error.js';
import { CalendarAddresses } from './calendar-addresses.js';
import type { CalendarFeed } from './calendar-feed.entity.js';
import type { CalendarFeedRequest, CalendarFeedView } from './calendar-feeds.dto.js';
import { CalendarFeedsRepository, type NamedFeed } from './calendar-feeds.repository.js';
import { MeetingsRepository } from './meetings.repository.js';

/** Calendars that a person subscribes to: made, made anew and ended by herself. */
@Injectable()
export class CalendarFeedsService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly feeds: CalendarFeedsRepository,
    private readonly meetings: MeetingsRepository,
    private readonly addresses: CalendarAddresses,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  list(actor: PersonActor): Promise<CalendarFeedView[]> {
    return this.unit.run(actor, async () =>
      (await this.feeds.own()).map((feed) => this.toView(feed)),
    );
  }

  /** The calendar of a group, or of all that one may see; there is one of each. */
  make(actor: PersonActor, request: CalendarFeedRequest): Promise<CalendarFeedView> {
    const { programmeId, networkId } = request;
    return this.unit.run(actor, async () => {
      if ((programmeId === null) !== (networkId === null)) {
        throw AppError.invalidField('networkId', 'required');
      }
      if (programmeId !== null && networkId !== null) {
        await this.meetings.networkName({ programmeId, networkId });
      }
      const feed = await this.feeds.find(request);
      return this.toView(feed ?? (await this.add(actor, request)));
    });
  }

  /** Another address: the one before it stops at once. */
  renew(actor: PersonActor, id: string): Promise<void> {
    return this.unit.run(actor, async () => {
      const sending = { id, madeAt: this.clock.now() };
      const tokenHash = this.addresses.hashOf(sending);
      if (!(await this.feeds.renew({ ...sending, tokenHash }))) throw AppError.notFound('calendar');
      await this.note('calendar.renew', id);
    });
  }

  end(actor: PersonActor, id: string): Promise<void> {
    return this.unit.run(actor, async () => {
      if (!(await this.feeds.end(id, this.clock.now()))) throw AppError.notFound('calendar');
      await this.note('calendar.end', id);
    });
  }

  private async add(
    { personId }: PersonActor,
    { programmeId, networkId }: CalendarFeedRequest,
  ): Promise<NamedFeed> {
    const sending = { id: newId(), madeAt: this.clock.now() };
    const tokenHash = this.addresses.hashOf(sending);
    const feed: CalendarFeed = {
      ...sending,
      personId,
      programmeId,
      networkId,
      tokenHash,
      endedAt: null,
    };
    await this.feeds.add(feed);
    const stands = await this.feeds.find(feed);
    if (!stands) throw AppError.notFound('network');
    if (stands.id === feed.id) await this.note('calendar.make', feed.id);
    return stands;
  }

  private toView(feed: NamedFeed): CalendarFeedView {
    const { id, networkId, networkName, madeAt } = feed;
    const address = this.addresses.of(feed);
    return { id, networkId, networkName, address, madeAt: madeAt.toISOString() };
  }

  private note(action: string, id: string): Promise<void> {
    return this.audit.record({ action, subjectKind: 'calendar', subjectId: id });
  }
}
