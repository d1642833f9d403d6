import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@verso/domain';

import { Audit } from '../platform/audit/audit.js';
import { Secrets } from '../platform/auth/secrets.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { AppError } from '../platform/errors/app-error.js';
import type { RecoveryCodesView, SecondStepKeyView, SecondStepView } from './accounts.dto.js';
import { SecondStepCodes } from './second-step-codes.js';
import { SecondStepMails } from './second-step-mails.js';
import { SecondStepRepository } from './second-step.repository.js';
import { newRecoveryCodes, newTotpSecret, plainCode, totpAddress } from './totp.js';

/** The second step of signing in, as its owner turns it on and off. */
@Injectable()
export class SecondStepService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly steps: SecondStepRepository,
    private readonly codes: SecondStepCodes,
    private readonly mails: SecondStepMails,
    private readonly audit: Audit,
    private readonly secrets: Secrets,
  ) {}

  show(actor: PersonActor): Promise<SecondStepView> {
    return this.unit.run(actor, async () => {
      const row = await this.steps.of(actor.personId);
      const since = row?.confirmed_at ?? null;
      return {
        isOn: since !== null,
        since: since?.toISOString() ?? null,
        codesLeft: since === null ? 0 : (row?.codes_left ?? 0),
      };
    });
  }

  /** A new key, shown this once. It is asked for only after a code of it has been typed. */
  begin(actor: PersonActor): Promise<SecondStepKeyView> {
    return this.unit.run(actor, async () => {
      const secret = newTotpSecret();
      const isNew = await this.steps.begin(this.codes.seal(actor.personId, secret));
      if (!isNew) throw AppError.conflict('second-step.already-on');
      return { secret, address: totpAddress(secret, await this.mails.addressOf(actor.personId)) };
    });
  }

  /** Turns it on with a code of the new key; answers the recovery codes, this once. */
  async confirm(actor: PersonActor, code: string, ip: string): Promise<RecoveryCodesView> {
    await this.codes.limit(actor.personId, ip);
    return this.unit.run(actor, async () => {
      const row = await this.steps.of(actor.personId);
      if (!row) throw AppError.conflict('second-step.not-begun');
      if (row.confirmed_at !== null) throw AppError.conflict('second-step.already-on');
      const step = this.codes.stepOf(actor.personId, row, code);
      if (step === null) throw wrongCode();
      const { hashes, view } = this.newCodes(actor);
      const isFirst = await this.steps.confirm(row.sealed_secret, step, hashes);
      if (!isFirst) throw AppError.conflict('second-step.already-on');
      await this.note(actor.personId, 'second-step.on');
      return view;
    });
  }

  /** New recovery codes in place of the old ones. */
  renewCodes(actor: PersonActor, code: string, ip: string): Promise<RecoveryCodesView> {
    return this.withCode(actor, code, ip, async () => {
      const { hashes, view } = this.newCodes(actor);
      await this.steps.replaceRecoveryCodes(hashes);
      await this.note(actor.personId, 'second-step.codes');
      return view;
    });
  }

  /** Turns it off, with a code of now: a session that somebody left open is not enough. */
  turnOff(actor: PersonActor, code: string, ip: string): Promise<void> {
    return this.withCode(actor, code, ip, async () => {
      await this.steps.end(actor.personId);
      await this.note(actor.personId, 'second-step.off');
      await this.mails.tellOff(actor.personId);
    });
  }

  /** For somebody who lost both the device and the codes: an administrator turns it off. */
  reset(actor: PersonActor, personId: string): Promise<void> {
    return this.unit.run(actor, async () => {
      if (!(await this.steps.end(personId))) throw AppError.notFound('second-step');
      await this.note(personId, 'second-step.reset');
      await this.mails.tellOff(personId);
    });
  }

  // The refusal rolls the unit back: a code that was taken for nothing can be used again.
  private async withCode<T>(
    actor: PersonActor,
    code: string,
    ip: string,
    work: () => Promise<T>,
  ): Promise<T> {
    await this.codes.limit(actor.personId, ip);
    return this.unit.run(actor, async () => {
      if (!(await this.codes.isAsked(actor.personId))) throw AppError.conflict('second-step.off');
      if ((await this.codes.take(actor.personId, code)) === null) throw wrongCode();
      return work();
    });
  }

  private newCodes({ personId }: PersonActor): { hashes: string[]; view: RecoveryCodesView } {
    const codes = newRecoveryCodes();
    const hashes = codes.map((code) => this.secrets.recoveryHashes(personId, plainCode(code))[0]);
    return { hashes, view: { codes: codes.map((code) => ({ code })) } };
  }

  private note(personId: string, action: string): Promise<void> {
    return this.audit.record({ action, subjectKind: 'person', subjectId: personId });
  }
}

const wrongCode = (): AppError => AppError.invalidField('code', 'second-step.code-wrong');
