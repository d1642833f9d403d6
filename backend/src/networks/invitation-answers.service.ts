import { Injectable } from '@nestjs/common';
import { ANONYMOUS } from '@verso/domain';

import type { SessionView } from '../accounts/accounts.dto.js';
import { InvitationDoor } from '../accounts/invitation-door.js';
import { SessionService } from '../accounts/session.service.js';
import { Attempts } from '../platform/auth/attempts.js';
import type { Device } from '../platform/auth/device.js';
import { type ReadToken, Secrets } from '../platform/auth/secrets.js';
import { Clock } from '../platform/clock/clock.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { AppError } from '../platform/errors/app-error.js';
import type { InvitationOpenView } from './invitations.dto.js';
import { InvitationsRepository } from './invitations.repository.js';

/** Tries in a quarter of an hour. A link cannot be guessed; this keeps a machine from trying. */
const TRIES = 120;

/** What a link is read with: the limit on tries, the secrets and the time. */
@Injectable()
export class InvitationKeys {
  constructor(
    private readonly secrets: Secrets,
    private readonly attempts: Attempts,
    private readonly clock: Clock,
  ) {}

  now(): Date {
    return this.clock.now();
  }

  async read(token: string, device: Device): Promise<ReadToken> {
    await this.attempts.count([{ kind: 'invitation:ip', value: device.address, limit: TRIES }]);
    const link = this.secrets.readToken(token);
    if (!link) throw AppError.notFound('invitation');
    return link;
  }
}

/** The one who was invited opens the link, and comes in with a tap. */
@Injectable()
export class InvitationAnswersService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly invitations: InvitationsRepository,
    private readonly door: InvitationDoor,
    private readonly sessions: SessionService,
    private readonly keys: InvitationKeys,
  ) {}

  /** What the invitation says. Opening is no answer: mail scanners open links too. */
  async open(token: string, device: Device): Promise<InvitationOpenView> {
    return this.read(await this.keys.read(token, device));
  }

  /** Accepts once, gives the person the firm and signs this device in. */
  async accept(token: string, device: Device): Promise<SessionView> {
    const link = await this.keys.read(token, device);
    // Asked first: a link that is no longer valid must not count as a wrong code.
    await this.requirePending(link);
    const { actor } = device;
    if (await this.unit.run(actor, () => this.invitations.asksSignIn(link))) {
      // Another device may have accepted since, and made the account that this one would ask for.
      await this.requirePending(link);
      throw AppError.conflict('invitation.sign-in-first');
    }
    return this.sessions.open(device, 'invitation', async () => {
      const personId = await this.door.accept({ id: link.id, tokenHash: link.hash }, actor);
      if (personId !== null) return personId;
      // Somebody was faster: on another device, or with the code.
      await this.requirePending(link);
      throw AppError.notFound('invitation');
    });
  }

  private async requirePending(link: ReadToken): Promise<void> {
    const { state } = await this.read(link);
    if (state !== 'pending') throw AppError.conflict(`invitation.${state}`);
  }

  private async read(link: ReadToken): Promise<InvitationOpenView> {
    const view = await this.unit.run(ANONYMOUS, () =>
      this.invitations.opened(link, this.keys.now()),
    );
    if (!view) throw AppError.notFound('invitation');
    return view;
  }
}
