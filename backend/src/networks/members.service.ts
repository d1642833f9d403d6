import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@verso/domain';

import { Audit } from '../platform/audit/audit.js';
import { Clock } from '../platform/clock/clock.js';
import { newId } from '../platform/clock/new-id.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { AppError } from '../platform/errors/app-error.js';
import { EventBus } from '../platform/events/event-bus.js';
import { ChartersRepository } from './charters.repository.js';
import type { NetworkMember } from './network-member.entity.js';
import type { NetworkPath } from './network-path.js';
import type {
  MembershipEndRequest,
  NetworkMembersAddedView,
  NetworkMembersRequest,
} from './networks.dto.js';
import { NetworksRepository } from './networks.repository.js';

/** Firms join a network and leave it. */
@Injectable()
export class MembersService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly networks: NetworksRepository,
    private readonly charters: ChartersRepository,
    private readonly events: EventBus,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /**
   * Adds firms of the programme, all or none, as far as the group has room. A firm that is a member
   * already stays one.
   */
  join(
    actor: PersonActor,
    path: NetworkPath,
    request: NetworkMembersRequest,
  ): Promise<NetworkMembersAddedView> {
    // In one order, so that two who add the same firms do not wait for each other.
    const ids = [...new Set(request.enterpriseIds)].sort();
    return this.unit.run(actor, async () => {
      await this.networks.row(path.programmeId, path.networkId);
      await this.requireKnown(path.programmeId, ids);
      const joinedOn = this.pastDate('joinedOn', request.joinedOn);
      const joined = await this.networks.join(
        ids.map((enterpriseId) => this.member(actor, path, { enterpriseId, joinedOn })),
      );
      if (joined.length > 0) await this.requireRoom(path, joined.length);
      for (const member of joined) await this.tell('network.member-joined', member);
      return { joined: joined.length, alreadyMembers: ids.length - joined.length };
    });
  }

  /** Ends a membership. What the firm did while it was one stays with the network. */
  leave(
    actor: PersonActor,
    { programmeId, networkId }: NetworkPath,
    { memberId, ...request }: MembershipEndRequest & { memberId: string },
  ): Promise<void> {
    return this.unit.run(actor, async () => {
      const member = await this.networks.lockMember(programmeId, networkId, memberId);
      if (member.leftOn !== null) throw AppError.conflict('member.ended');
      const leftOn = this.pastDate('leftOn', request.leftOn);
      if (leftOn < member.joinedOn) throw AppError.invalidField('leftOn', 'before-start');
      await this.networks.leave(member, leftOn);
      await this.tell('network.member-left', member);
    });
  }

  private member(
    { personId }: PersonActor,
    path: NetworkPath,
    firm: Pick<NetworkMember, 'enterpriseId' | 'joinedOn'>,
  ): NetworkMember {
    const recorded = { recordedAt: this.clock.now(), recordedBy: personId };
    return { id: newId(), ...path, ...firm, leftOn: null, ...recorded };
  }

  // A firm of another programme is answered as one that does not exist.
  private async requireKnown(programmeId: string, ids: readonly string[]): Promise<void> {
    const known = await this.networks.knownEnterprises(programmeId, ids);
    if (ids.some((id) => !known.has(id))) throw AppError.notFound('enterprise');
  }

  // Asked after they have joined, one after the other: two at once do not both take the last place.
  private async requireRoom(path: NetworkPath, joined: number): Promise<void> {
    await this.charters.hold(path);
    const charter = await this.charters.current(path);
    const limit = charter?.sizeMax ?? null;
    if (limit === null) return;
    const members = await this.charters.memberCount(path);
    if (members <= limit) return;
    const room = Math.max(0, limit - (members - joined));
    throw AppError.conflict('network.full', { params: { limit, room } });
  }

  private pastDate(path: string, date: string | undefined): string {
    const today = this.clock.today();
    if (date !== undefined && date > today) throw AppError.invalidField(path, 'in-the-future');
    return date ?? today;
  }

  private async tell(
    event: 'network.member-joined' | 'network.member-left',
    { id, programmeId, networkId, enterpriseId }: NetworkMember,
  ): Promise<void> {
    await this.audit.record({
      action: event === 'network.member-joined' ? 'network.join' : 'network.leave',
      subjectKind: 'network-member',
      subjectId: id,
      programmeId,
      details: { networkId, enterpriseId },
    });
    await this.events.publish(event, { programmeId, networkId, enterpriseId });
  }
}
