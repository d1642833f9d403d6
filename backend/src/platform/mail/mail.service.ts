import { Injectable, Logger } from '@nestjs/common';
import type { Actor } from '@verso/domain';

import { Clock } from '../clock/clock.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { JOB_ATTEMPTS } from '../queue/queues.js';
import type { Handover } from './mail-transport.js';
import { MailTransport } from './mail-transport.js';
import { MailMaker } from './mail-maker.js';
import { type Mail, MailRepository } from './mail.repository.js';
import type { WrittenMail } from './mail-writer.js';

const MAX_ATTEMPTS = JOB_ATTEMPTS.mail;
/** Longer than any handover takes. */
const STUCK_MS = 5 * 60_000;

/** Sends mails, each at most once: whether one has left is never guessed. */
@Injectable()
export class MailService {
  private readonly logger = new Logger('Mail');

  constructor(
    private readonly unit: UnitOfWork,
    private readonly mails: MailRepository,
    private readonly maker: MailMaker,
    private readonly transport: MailTransport,
    private readonly clock: Clock,
  ) {}

  /** Commits `sending`, hands over, commits what came of it. Throws when trying again may help. */
  async send(actor: Actor, mailId: string): Promise<void> {
    const ready = await this.unit.run(actor, () => this.prepare(mailId));
    if (!ready) return;
    const { mail, written } = ready;
    const { messageId, recipientName: name, recipientEmail: address } = mail;
    const handover = await this.transport.handOver({ messageId, name, address, mail: written });
    const willRetry = await this.unit.run(actor, () => this.settle(mail, handover));
    if (willRetry) throw new Error('The mail server asks to try later');
  }

  /** Settles mails whose sender is gone; people decide about them. */
  async sweep(actor: Actor): Promise<void> {
    const before = new Date(this.clock.nowMs() - STUCK_MS);
    const count = await this.unit.run(actor, () => this.mails.settleStuck(before));
    if (count > 0) this.logger.warn(`${count} mails are uncertain`);
  }

  private async prepare(mailId: string): Promise<{ mail: Mail; written: WrittenMail } | null> {
    const mail = await this.mails.lock(mailId);
    // A job that runs again after its process was killed finds the mail half sent.
    if (mail?.state === 'sending') await this.mails.settle(mailId, 'uncertain', 'mail.sender-gone');
    if (mail?.state !== 'queued') return null;
    if (!this.transport.isPresent) {
      await this.mails.settle(mailId, 'kept');
      return null;
    }
    const written = await this.maker.make(mail);
    if (written === null) {
      await this.mails.settle(mailId, 'failed', 'mail.subject-gone');
      return null;
    }
    await this.mails.markSending(mailId);
    return { mail, written };
  }

  private async settle({ id, attempts }: Mail, handover: Handover): Promise<boolean> {
    if (handover.state === 'sent') {
      await this.mails.settle(id, 'sent');
      return false;
    }
    const { errorCode } = handover;
    if (handover.state === 'lost') {
      await this.mails.settle(id, 'uncertain', errorCode);
      return false;
    }
    const willRetry = handover.isPassing && attempts + 1 < MAX_ATTEMPTS;
    await this.mails.settle(id, willRetry ? 'queued' : 'failed', errorCode);
    return willRetry;
  }
}
