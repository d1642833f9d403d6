import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@verso/domain';

import { Audit } from '../platform/audit/audit.js';
import { Clock } from '../platform/clock/clock.js';
import { newId } from '../platform/clock/new-id.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { AppError } from '../platform/errors/app-error.js';
import type { CharterView, SupporterRequest } from './charters.dto.js';
import { ChartersRepository } from './charters.repository.js';
import type { NetworkPath } from './network-path.js';
import { NetworksRepository } from './networks.repository.js';

/** Experts and researchers who support a group without being members of it. */
@Injectable()
export class SupportersService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly charters: ChartersRepository,
    private readonly networks: NetworksRepository,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  add(actor: PersonActor, path: NetworkPath, request: SupporterRequest): Promise<CharterView> {
    return this.unit.run(actor, async () => {
      await this.networks.row(path.programmeId, path.networkId);
      const id = newId();
      await this.charters.addSupporter({
        ...{ ...request, ...path, id, sinceOn: this.clock.today(), untilOn: null },
        ...{ recordedAt: this.clock.now(), recordedBy: actor.personId },
      });
      await this.note('supporter.add', path, id);
      return this.charters.read(path);
    });
  }

  /** From today on she supports it no more; that she did stays. */
  end(actor: PersonActor, path: NetworkPath, supporterId: string): Promise<CharterView> {
    return this.unit.run(actor, async () => {
      const supporter = await this.charters.supporter(path, supporterId);
      if (!supporter) throw AppError.notFound('supporter');
      const hasEnded = await this.charters.endSupporter(supporter, this.clock.today());
      if (!hasEnded) throw AppError.conflict('supporter.ended');
      await this.note('supporter.end', path, supporterId);
      return this.charters.read(path);
    });
  }

  private note(action: string, path: NetworkPath, subjectId: string): Promise<void> {
    const { programmeId, networkId } = path;
    const details = { networkId };
    return this.audit.record({ action, subjectKind: 'supporter', subjectId, programmeId, details });
  }
}
