import { Injectable } from '@nestjs/common';
import { isAllowed, type PersonActor } from '@verso/domain';

import { Clock } from '../platform/clock/clock.js';
import { newId } from '../platform/clock/new-id.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { AppError } from '../platform/errors/app-error.js';
import type { MeetingThemeRequest } from './meetings.dto.js';
import { type GroupPath, MeetingsRepository } from './meetings.repository.js';
import { ThemesRepository } from './themes.repository.js';

/** Members and the coordinator wish for themes; the coordinator keeps the list. */
@Injectable()
export class ThemesService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly meetings: MeetingsRepository,
    private readonly themes: ThemesRepository,
    private readonly clock: Clock,
  ) {}

  wish(actor: PersonActor, path: GroupPath, request: MeetingThemeRequest): Promise<string> {
    const { programmeId, networkId } = path;
    const { enterpriseId, text } = request;
    // Only the coordinator wishes in nobody's name; a member in that of her own firm.
    const mayWish =
      isAllowed(actor, 'meeting.arrange', path) ||
      (enterpriseId !== null && isAllowed(actor, 'meeting.wish', { ...path, enterpriseId }));
    return this.unit.run(actor, async () => {
      await this.meetings.networkName(path);
      if (!mayWish) throw AppError.notFound('enterprise');
      await this.meetings.requireMember(path, enterpriseId);
      const id = newId();
      await this.themes.add({
        ...{ id, programmeId, networkId, enterpriseId, text, meetingId: null, archivedAt: null },
        ...{ recordedAt: this.clock.now(), recordedBy: actor.personId },
      });
      return id;
    });
  }

  remove(actor: PersonActor, path: GroupPath, themeId: string): Promise<void> {
    return this.unit.run(actor, () => this.themes.archive(path, themeId, this.clock.now()));
  }
}
