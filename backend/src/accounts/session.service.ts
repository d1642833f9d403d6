import { Inject, Injectable, Optional } from '@nestjs/common';
import { ANONYMOUS, type PersonActor } from '@verso/domain';

import { Device } from '../platform/auth/device.js';
import { type Opening, SignedIn } from '../platform/auth/signed-in.js';
import { Audit } from '../platform/audit/audit.js';
import { Environment } from '../platform/config/environment.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { AppError } from '../platform/errors/app-error.js';
import { PASSWORD_MIN, type SecondStepRequest, type SessionView } from './accounts.dto.js';
import { AccountsRepository } from './accounts.repository.js';
import { DEMO_ACCOUNTS, type DemoAccount } from './demo-accounts.js';
import { SecondStepDoor } from './second-step-door.js';

/** How a session is opened; on which device is added here. */
type How = Pick<Opening, 'way' | 'hasSecondStep' | 'sealed' | 'issuerSession'>;

/** Opens, shows and closes the session of a device. */
@Injectable()
export class SessionService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly accounts: AccountsRepository,
    private readonly audit: Audit,
    private readonly environment: Environment,
    private readonly secondStep: SecondStepDoor,
    @Optional() @Inject(DEMO_ACCOUNTS) private readonly demoAccounts: readonly DemoAccount[] = [],
  ) {}

  /**
   * Signs the person in whom `identify` finds; who has a second step is asked for it first. `way`
   * says how, for the audit trail.
   */
  async open(device: Device, way: string, identify: () => Promise<string>): Promise<SessionView> {
    const personId = await identify();
    const secondStep = await this.secondStep.ask(device.actor, { personId, way });
    if (secondStep !== null) return { ...(await this.view(device)), secondStep };
    return this.enter(device, personId, { way, hasSecondStep: false });
  }

  async takeSecondStep(device: Device, request: SecondStepRequest): Promise<SessionView> {
    const { personId, way } = await this.secondStep.pass(request, device.address);
    return this.enter(device, personId, { way, hasSecondStep: true });
  }

  /** Signs the person in: whoever calls this has made sure who it is. */
  async enter(device: Device, personId: string, opening: How): Promise<SessionView> {
    const signedIn = await this.unit.run({ kind: 'person', personId, grants: [] }, async () => {
      const grants = await this.accounts.heldGrants();
      if (grants.length === 0) throw AppError.unauthenticated('sign-in.no-role');
      const { name, language } = await this.accounts.self();
      const { way, hasSecondStep } = opening;
      await this.audit.record({
        action: 'session.open',
        subjectKind: 'person',
        subjectId: personId,
        details: { way, ...(hasSecondStep && { hasSecondStep }) },
      });
      const actor = { kind: 'person', personId, grants } as const;
      return new SignedIn(actor, name, language, { ...device.name, ...opening });
    });
    await device.signIn(signedIn);
    return this.view(device);
  }

  /** One of the story's people, at a tap. Only in a demo, and only those. */
  async openDemo(device: Device, email: string): Promise<SessionView> {
    const isOne = this.demoAccounts.some((account) => account.email === email);
    if (!this.environment.demo || !isOne) throw AppError.notFound('account');
    const person = await this.unit.run(ANONYMOUS, () => this.accounts.findByEmail(email));
    if (!person) throw AppError.notFound('account');
    return this.enter(device, person.person_id, { way: 'demo', hasSecondStep: false });
  }

  /** What the page needs to know before it shows anything. */
  async view(device: Device): Promise<SessionView> {
    const { actor } = device;
    const own = actor.kind === 'person' ? await this.ownPart(actor) : { person: null, grants: [] };
    return {
      ...own,
      secondStep: null,
      organisationSignIn: this.environment.openId?.name ?? null,
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
