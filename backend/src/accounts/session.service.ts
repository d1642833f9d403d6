import { Inject, Injectable, Optional } from '@nestjs/common';
import { ANONYMOUS, type PersonActor } from '@verso/domain';

import { Device } from '../platform/auth/device.js';
import { SignedIn } from '../platform/auth/signed-in.js';
import { Audit } from '../platform/audit/audit.js';
import { Environment } from '../platform/config/environment.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { AppError } from '../platform/errors/app-error.js';
import { PASSWORD_MIN, type SessionView } from './accounts.dto.js';
import { AccountsRepository } from './accounts.repository.js';
import { DEMO_ACCOUNTS, type DemoAccount } from './demo-accounts.js';

/** Opens, shows and closes the session of a device. */
@Injectable()
export class SessionService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly accounts: AccountsRepository,
    private readonly audit: Audit,
    private readonly environment: Environment,
    @Optional() @Inject(DEMO_ACCOUNTS) private readonly demoAccounts: readonly DemoAccount[] = [],
  ) {}

  /** Signs the person in whom `identify` finds. `way` says how, for the audit trail. */
  async open(device: Device, way: string, identify: () => Promise<string>): Promise<SessionView> {
    const personId = await identify();
    const signedIn = await this.unit.run({ kind: 'person', personId, grants: [] }, async () => {
      const grants = await this.accounts.heldGrants();
      if (grants.length === 0) throw AppError.unauthenticated('sign-in.no-role');
      const { name, language } = await this.accounts.self();
      await this.audit.record({
        action: 'session.open',
        subjectKind: 'person',
        subjectId: personId,
        details: { way },
      });
      return new SignedIn({ kind: 'person', personId, grants }, name, language);
    });
    await device.signIn(signedIn);
    return this.view(device);
  }

  /** One of the story's people, at a tap. Only in a demo, and only those. */
  openDemo(device: Device, email: string): Promise<SessionView> {
    return this.open(device, 'demo', async () => {
      const isOne = this.demoAccounts.some((account) => account.email === email);
      if (!this.environment.demo || !isOne) throw AppError.notFound('account');
      const person = await this.unit.run(ANONYMOUS, () => this.accounts.findByEmail(email));
      if (!person) throw AppError.notFound('account');
      return person.person_id;
    });
  }

  /** What the page needs to know before it shows anything. */
  async view(device: Device): Promise<SessionView> {
    const { actor } = device;
    const own = actor.kind === 'person' ? await this.ownPart(actor) : { person: null, grants: [] };
    return {
      ...own,
      csrfToken: device.csrfToken(),
      demo: this.environment.demo,
      demoAccounts: this.environment.demo ? this.demoAccounts : [],
      mailKept: this.environment.smtpUrl === undefined,
      passwordMinLength: PASSWORD_MIN,
    };
  }

  async close(device: Device): Promise<void> {
    const { actor } = device;
    if (actor.kind !== 'person') return;
    await this.unit.run(actor, () =>
      this.audit.record({
        action: 'session.close',
        subjectKind: 'person',
        subjectId: actor.personId,
      }),
    );
    await device.signOut();
  }

  private ownPart(actor: PersonActor): Promise<Pick<SessionView, 'person' | 'grants'>> {
    return this.unit.run(actor, async () => ({
      person: await this.accounts.self(),
      grants: await this.accounts.ownGrants(),
    }));
  }
}
