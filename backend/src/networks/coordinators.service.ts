import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@verso/domain';

import { Audit } from '../platform/audit/audit.js';
import { newId } from '../platform/clock/new-id.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { AppError } from '../platform/errors/app-error.js';
import { CoordinatorMails } from './coordinator-mails.js';
import type { CoordinatorRequest, CoordinatorView } from './coordinators.dto.js';
import { CoordinatorsRepository } from './coordinators.repository.js';
import type { NetworkPath } from './network-path.js';
import { NetworksRepository } from './networks.repository.js';

/** Who looks after a group: given the role by the programme's manager, and out of it with the day it ends. */
@Injectable()
export class CoordinatorsService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly networks: NetworksRepository,
    private readonly coordinators: CoordinatorsRepository,
    private readonly mails: CoordinatorMails,
    private readonly audit: Audit,
  ) {}

  /** Those of today first, then those before them. */
  list(actor: PersonActor, path: NetworkPath): Promise<{ items: CoordinatorView[] }> {
    return this.unit.run(actor, async () => {
      await this.networks.row(path.programmeId, path.networkId);
      return { items: await this.coordinators.list(path) };
    });
  }

  /** Gives the group to somebody, known or new, and tells her by mail. */
  give(actor: PersonActor, path: NetworkPath, request: CoordinatorRequest): Promise<string> {
    return this.unit.run(actor, async () => {
      await this.networks.row(path.programmeId, path.networkId);
      const id = newId();
      const personId = await this.coordinators.give({ id, ...path, ...request });
      if (personId === null) throw AppError.conflict('coordinator.already');
      const { programmeId, networkId } = path;
      await this.mails.post({ id, personId, programmeId, language: request.language });
      await this.note('grant.add', path, id, { role: 'coordinator', personId, networkId });
      return id;
    });
  }

  /** Ends it from now on; what she did stays. */
  end(actor: PersonActor, path: NetworkPath, id: string): Promise<void> {
    return this.unit.run(actor, async () => {
      if (!(await this.coordinators.end(path, id))) throw AppError.notFound('coordinator');
      await this.note('grant.end', path, id, { networkId: path.networkId });
    });
  }

  private note(
    action: string,
    { programmeId }: NetworkPath,
    subjectId: string,
    details: Record<string, string>,
  ): Promise<void> {
    return this.audit.record({ action, subjectKind: 'grant', subjectId, programmeId, details });
  }
}
