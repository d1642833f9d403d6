import { Injectable } from '@nestjs/common';
import { ANONYMOUS } from '@verso/domain';

import { Attempts } from '../platform/auth/attempts.js';
import type { Device } from '../platform/auth/device.js';
import { type ReadToken, Secrets } from '../platform/auth/secrets.js';
import { Clock } from '../platform/clock/clock.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { AppError } from '../platform/errors/app-error.js';
import type { MeetingAnswerRequest, MeetingInvitationView } from './meeting-invitations.dto.js';
import { MeetingInvitationsRepository } from './meeting-invitations.repository.js';

export type GivenAnswer = Pick<MeetingAnswerRequest, 'answer' | 'message'>;

/** Tries in a quarter of an hour. A link cannot be guessed; this keeps a machine from trying. */
const TRIES = 120;

/** The one who was asked opens the link, and answers with a tap: no account is needed. */
@Injectable()
export class MeetingAnswersService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly invitations: MeetingInvitationsRepository,
    private readonly secrets: Secrets,
    private readonly attempts: Attempts,
    private readonly clock: Clock,
  ) {}

  /** What is asked. Opening is no answer: mail scanners open links too. */
  async open(token: string, device: Device): Promise<MeetingInvitationView> {
    return this.read(await this.readLink(token, device));
  }

  /** The latest answer counts, until the meeting is over. */
  async answer(request: MeetingAnswerRequest, device: Device): Promise<MeetingInvitationView> {
    return this.take(await this.readLink(request.token, device), request);
  }

  /** The same with a link that was read already. */
  async take(link: ReadToken, request: GivenAnswer): Promise<MeetingInvitationView> {
    const isTaken = await this.unit.run(ANONYMOUS, () =>
      this.invitations.answer(link, request, this.clock.now()),
    );
    const view = await this.read(link);
    if (!isTaken) throw AppError.conflict(`meeting.${view.state}`);
    return view;
  }

  private async readLink(token: string, device: Device): Promise<ReadToken> {
    await this.attempts.count([{ kind: 'meeting:ip', value: device.address, limit: TRIES }]);
    const link = this.secrets.readToken(token);
    if (!link) throw AppError.notFound('invitation');
    return link;
  }

  private async read(link: ReadToken): Promise<MeetingInvitationView> {
    const view = await this.unit.run(ANONYMOUS, () =>
      this.invitations.opened(link, this.clock.now()),
    );
    if (!view) throw AppError.notFound('invitation');
    return view;
  }
}
