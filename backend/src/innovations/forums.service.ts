import { Injectable } from '@nestjs/common';
import { MARKET_COUNTRIES, type PersonActor } from '@verso/domain';

import { Audit } from '../platform/audit/audit.js';
import { Clock } from '../platform/clock/clock.js';
import { newId } from '../platform/clock/new-id.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { AppError } from '../platform/errors/app-error.js';
import type { Page, PageQuery } from '../platform/http/page.js';
import type { AddForumReadingRequest, AddForumRequest, ForumView } from './forums.dto.js';
import { ForumsRepository } from './forums.repository.js';
import type { ForumKey } from './innovation-keys.js';

/** Forums and fairs where a programme and its firms were seen, and what came of it. */
@Injectable()
export class ForumsService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly forums: ForumsRepository,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  list(actor: PersonActor, programmeId: string, query: PageQuery): Promise<Page<ForumView>> {
    return this.unit.run(actor, () => this.forums.page(programmeId, query));
  }

  add(actor: PersonActor, programmeId: string, request: AddForumRequest): Promise<ForumView> {
    this.requireSense(request);
    const { enterpriseIds, ...fields } = request;
    const firms = [...new Set(enterpriseIds)];
    return this.unit.run(actor, async () => {
      if (!(await this.forums.knowsFirms(programmeId, firms))) {
        throw AppError.invalidField('enterpriseIds', 'forum.firms');
      }
      const key = { programmeId, forumVisitId: newId() };
      const by = { recordedAt: this.clock.now(), recordedBy: actor.personId };
      const visitId = key.forumVisitId;
      const standing = { takenBackAt: null, takenBackBy: null, takenBackReason: null };
      await this.forums.add(
        { ...fields, ...by, ...standing, programmeId, id: visitId },
        firms.map((enterpriseId) => ({
          ...{ ...by, programmeId, id: newId(), visitId, enterpriseId },
        })),
      );
      await this.note('forum.add', key);
      return this.forums.read(key);
    });
  }

  /** Notes how many contacts and leads there are by now; the earlier count gives way. */
  read(actor: PersonActor, key: ForumKey, request: AddForumReadingRequest): Promise<ForumView> {
    return this.unit.run(actor, async () => {
      const { id: visitId, startsOn, programmeId } = await this.forums.lock(key);
      const { reading } = await this.forums.read(key);
      this.requireDay(request.readOn, startsOn, reading?.readOn ?? startsOn);
      await this.forums.supersede({
        ...{ ...request, programmeId, visitId, id: newId(), supersededAt: null },
        ...{ recordedAt: this.clock.now(), recordedBy: actor.personId },
      });
      await this.note('forum.read', key);
      return this.forums.read(key);
    });
  }

  /** Takes back what should not stand: it is still shown, and counts no more. */
  takeBack(actor: PersonActor, key: ForumKey, reason: string): Promise<ForumView> {
    return this.unit.run(actor, async () => {
      const visit = await this.forums.lock(key);
      await this.forums.takeBack(visit, {
        ...{ takenBackAt: this.clock.now(), takenBackBy: actor.personId, takenBackReason: reason },
      });
      await this.note('forum.annul', key);
      return this.forums.read(key);
    });
  }

  private requireSense({ country, startsOn, endsOn }: AddForumRequest): void {
    if (country !== 'FI' && !MARKET_COUNTRIES.includes(country)) {
      throw AppError.invalidField('country', 'forum.country');
    }
    if (endsOn < startsOn) throw AppError.invalidField('endsOn', 'forum.days');
  }

  private requireDay(readOn: string, startsOn: string, last: string): void {
    if (readOn > this.clock.today()) throw AppError.invalidField('readOn', 'in-the-future');
    if (readOn < startsOn || readOn < last) throw AppError.invalidField('readOn', 'forum.earlier');
  }

  private async note(action: string, { programmeId, forumVisitId }: ForumKey): Promise<void> {
    const subject = { subjectKind: 'forum', subjectId: forumVisitId, programmeId };
    await this.audit.record({ action, ...subject, details: {} });
  }
}
