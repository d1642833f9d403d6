import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@verso/domain';

import { Audit } from '../platform/audit/audit.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { AppError } from '../platform/errors/app-error.js';
import { isTextAndId, PAGE_LIMITS, readCursor } from '../platform/http/page.js';
import type {
  GrantRequest,
  InvitedPersonView,
  InvitePersonRequest,
  PeopleQuery,
} from './accounts.dto.js';
import { PeopleRepository } from './people.repository.js';
import { SignInMails } from './sign-in-mails.js';

/** People and the roles they are given by administrators. */
@Injectable()
export class PeopleService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly people: PeopleRepository,
    private readonly mails: SignInMails,
    private readonly audit: Audit,
  ) {}

  /** A page of people, as JSON text. */
  list(actor: PersonActor, query: PeopleQuery): Promise<string> {
    const { search = null, limit = PAGE_LIMITS.default } = query;
    const after = readCursor(query.after, 2, isTextAndId);
    return this.unit.run(actor, () => this.people.list({ search, after, limit }));
  }

  /** Gives a role to somebody, known or new, and sends the way in. */
  invite(actor: PersonActor, request: InvitePersonRequest): Promise<InvitedPersonView> {
    return this.unit.run(actor, async () => {
      await this.requireScope(request);
      const personId = await this.people.ensure(request);
      await this.addGrant(personId, request);
      const language = (await this.people.languageOf(personId)) ?? request.language;
      await this.mails.sendWelcome(personId, language);
      return { personId };
    });
  }

  grant(actor: PersonActor, personId: string, request: GrantRequest): Promise<void> {
    return this.unit.run(actor, async () => {
      if ((await this.people.languageOf(personId)) === null) throw AppError.notFound('person');
      await this.requireScope(request);
      await this.addGrant(personId, request);
    });
  }

  /** Ends a role from now on; what was done with it stays. Somebody has to remain who can give roles. */
  endGrant(actor: PersonActor, grantId: string): Promise<void> {
    return this.unit.run(actor, async () => {
      const grant = await this.people.findGrant(grantId);
      if (!grant) throw AppError.notFound('grant');
      if (grant.role === 'administrator' && (await this.people.countAdministrators()) < 2) {
        throw AppError.conflict('grant.last-administrator');
      }
      await this.people.endGrant(grantId);
      await this.audit.record({ action: 'grant.end', subjectKind: 'grant', subjectId: grantId });
    });
  }

  private async addGrant(personId: string, { role, programmeId }: GrantRequest): Promise<void> {
    const grantId = await this.people.addGrant({ personId, role, programmeId });
    await this.audit.record({
      action: 'grant.add',
      subjectKind: 'grant',
      subjectId: grantId,
      details: { role, personId },
      ...(programmeId !== null && { programmeId }),
    });
  }

  private async requireScope({ role, programmeId }: GrantRequest): Promise<void> {
    if (role === 'administrator') {
      if (programmeId !== null) throw AppError.invalidField('programmeId', 'grant.no-programme');
    } else if (programmeId === null) {
      throw AppError.invalidField('programmeId', 'required');
    } else if (!(await this.people.hasProgramme(programmeId))) {
      throw AppError.invalidField('programmeId', 'programme.not-found');
    }
  }
}
