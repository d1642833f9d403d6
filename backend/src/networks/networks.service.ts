import { Injectable } from '@nestjs/common';
import { isAllowed, type PersonActor } from '@verso/domain';

import { Audit } from '../platform/audit/audit.js';
import { Clock } from '../platform/clock/clock.js';
import { newId } from '../platform/clock/new-id.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { AppError } from '../platform/errors/app-error.js';
import { RegionsService } from '../regions/regions.service.js';
import {
  type NetworkChange,
  type NetworkMemberView,
  type NetworkRequest,
  type NetworkRow,
  type NetworkView,
  toCoordinatedView,
  toPeerView,
} from './networks.dto.js';
import { NetworksRepository } from './networks.repository.js';

/** Growth networks of a programme: all of them for staff, their own for entrepreneurs. */
@Injectable()
export class NetworksService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly networks: NetworksRepository,
    private readonly regions: RegionsService,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  list(actor: PersonActor, programmeId: string): Promise<{ items: NetworkRow[] }> {
    return this.unit.run(actor, async () => ({ items: await this.networks.list(programmeId) }));
  }

  /** One network with its members and what it has learned and shared. */
  view(actor: PersonActor, programmeId: string, networkId: string): Promise<NetworkView> {
    return this.unit.run(actor, () => this.read(actor, programmeId, networkId));
  }

  create(actor: PersonActor, programmeId: string, request: NetworkRequest): Promise<string> {
    return this.unit.run(actor, async () => {
      await this.requireMunicipality(request.municipalityCode);
      const id = newId();
      await this.networks.add({
        ...request,
        id,
        programmeId,
        createdAt: this.clock.now(),
        createdBy: actor.personId,
        archivedAt: null,
      });
      await this.note('network.create', programmeId, id);
      return id;
    });
  }

  change(
    actor: PersonActor,
    network: { programmeId: string; networkId: string },
    { name, municipalityCode }: NetworkChange,
  ): Promise<NetworkView> {
    const { programmeId, networkId } = network;
    return this.unit.run(actor, async () => {
      await this.networks.row(programmeId, networkId);
      await this.requireMunicipality(municipalityCode);
      await this.networks.change({ programmeId, id: networkId }, { name, municipalityCode });
      await this.note('network.change', programmeId, networkId);
      return this.read(actor, programmeId, networkId);
    });
  }

  private async read(
    actor: PersonActor,
    programmeId: string,
    networkId: string,
  ): Promise<NetworkView> {
    const row = await this.networks.row(programmeId, networkId);
    const members = await this.members(actor, programmeId, networkId);
    const sharedLearnings = await this.networks.sharedLearnings(programmeId, networkId);
    return { ...row, members, sharedLearnings };
  }

  // Whoever may change the network works with its firms; its coordinator arranges their meetings;
  // others meet in it.
  private async members(
    actor: PersonActor,
    programmeId: string,
    networkId: string,
  ): Promise<NetworkMemberView[]> {
    if (isAllowed(actor, 'network.change', { programmeId })) {
      return this.networks.membersForStaff(programmeId, networkId, this.clock.now());
    }
    if (isAllowed(actor, 'meeting.arrange', { programmeId, networkId })) {
      const members = await this.networks.membersForCoordinator(programmeId, networkId);
      return members.map(toCoordinatedView);
    }
    return (await this.networks.membersForPeers(programmeId, networkId)).map(toPeerView);
  }

  private async requireMunicipality(municipalityCode: string | null): Promise<void> {
    const codes = { municipalityCode, industryCode: null, industryCodeSet: null };
    const problems = await this.regions.problems(codes);
    if (problems.length > 0) throw AppError.invalid('request.invalid', problems);
  }

  private note(action: string, programmeId: string, subjectId: string): Promise<void> {
    return this.audit.record({ action, subjectKind: 'network', subjectId, programmeId });
  }
}
