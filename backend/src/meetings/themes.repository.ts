import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';

import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { AppError } from '../platform/errors/app-error.js';
import { MeetingTheme } from './meeting-theme.entity.js';
import type { GroupPath, MeetingPath } from './meetings.repository.js';

/** What a group wishes to talk about. */
@Injectable()
export class ThemesRepository {
  constructor(private readonly unit: UnitOfWork) {}

  async add(theme: MeetingTheme): Promise<void> {
    await this.unit.manager.insert(MeetingTheme, theme);
  }

  /** Marks a wish as picked for a meeting; without one nothing is picked. */
  async pick({ meetingId, ...path }: MeetingPath, themeId: string | null = null): Promise<void> {
    if (themeId !== null) await this.change(path, themeId, { meetingId });
  }

  /** Takes a wish off the list. */
  async archive(path: GroupPath, themeId: string, archivedAt: Date): Promise<void> {
    await this.change(path, themeId, { archivedAt });
  }

  private async change(
    { programmeId, networkId }: GroupPath,
    id: string,
    to: Partial<MeetingTheme>,
  ): Promise<void> {
    const stands = { programmeId, networkId, id, archivedAt: IsNull() };
    const { affected } = await this.unit.manager.update(MeetingTheme, stands, to);
    if (affected !== 1) throw AppError.notFound('theme');
  }
}
