import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { AppError } from '../platform/errors/app-error.js';
import { NetworkMember } from './network-member.entity.js';
import { Network } from './network.entity.js';
import type {
  Coordinated,
  NetworkMemberView,
  NetworkRow,
  Peer,
  SharedLearning,
} from './networks.dto.js';
import {
  MEMBERS_FOR_COORDINATOR_SQL,
  MEMBERS_FOR_PEERS_SQL,
  MEMBERS_FOR_STAFF_SQL,
  NETWORK_LIST_SQL,
  NETWORK_SQL,
  SHARED_LEARNINGS_SQL,
} from './networks.queries.js';

/** Networks and who is in them. Row-level security hides what the actor may not see. */
@Injectable()
export class NetworksRepository {
  constructor(private readonly unit: UnitOfWork) {}

  private get manager(): EntityManager {
    return this.unit.manager;
  }

  list(programmeId: string): Promise<NetworkRow[]> {
    return this.unit.query<NetworkRow>(NETWORK_LIST_SQL, [programmeId]);
  }

  /** Absent and hidden are one answer. */
  async row(programmeId: string, networkId: string): Promise<NetworkRow> {
    const [row] = await this.unit.query<NetworkRow>(NETWORK_SQL, [programmeId, networkId]);
    if (!row) throw AppError.notFound('network');
    return row;
  }

  membersForStaff(programmeId: string, networkId: string, now: Date): Promise<NetworkMemberView[]> {
    return this.unit.query(MEMBERS_FOR_STAFF_SQL, [programmeId, networkId, now]);
  }

  membersForCoordinator(programmeId: string, networkId: string): Promise<Coordinated[]> {
    return this.unit.query(MEMBERS_FOR_COORDINATOR_SQL, [programmeId, networkId]);
  }

  membersForPeers(programmeId: string, networkId: string): Promise<Peer[]> {
    return this.unit.query(MEMBERS_FOR_PEERS_SQL, [programmeId, networkId]);
  }

  sharedLearnings(programmeId: string, networkId: string): Promise<SharedLearning[]> {
    return this.unit.query(SHARED_LEARNINGS_SQL, [programmeId, networkId]);
  }

  async add(network: Network): Promise<void> {
    await this.manager.insert(Network, network);
  }

  async change(network: Pick<Network, 'programmeId' | 'id'>, to: Partial<Network>): Promise<void> {
    const { programmeId, id } = network;
    await this.manager.update(Network, { programmeId, id }, to);
  }

  /** Which of these firms the programme knows, as far as the actor may see. */
  async knownEnterprises(programmeId: string, ids: readonly string[]): Promise<Set<string>> {
    const rows = await this.unit.query<{ id: string }>(
      `SELECT enterprise_id AS id FROM programme_enterprise
        WHERE programme_id = $1 AND enterprise_id = ANY ($2::uuid[])`,
      [programmeId, ids],
    );
    return new Set(rows.map(({ id }) => id));
  }

  /** Adds those that are no members yet, and says which: two who add the same firm add it once. */
  async join(members: readonly NetworkMember[]): Promise<NetworkMember[]> {
    await this.manager
      .createQueryBuilder()
      .insert()
      .into(NetworkMember)
      .values([...members])
      .orIgnore()
      .updateEntity(false)
      .execute();
    const rows = await this.unit.query<{ id: string }>(
      'SELECT id FROM network_member WHERE programme_id = $1 AND id = ANY ($2::uuid[])',
      [members[0]?.programmeId, members.map(({ id }) => id)],
    );
    const added = new Set(rows.map(({ id }) => id));
    return members.filter(({ id }) => added.has(id));
  }

  /** The membership, locked until the unit ends. */
  async lockMember(
    programmeId: string,
    networkId: string,
    memberId: string,
  ): Promise<NetworkMember> {
    const member = await this.manager
      .createQueryBuilder(NetworkMember, 'member')
      .setLock('pessimistic_write')
      .where({ programmeId, networkId, id: memberId })
      .getOne();
    if (!member) throw AppError.notFound('member');
    return member;
  }

  async leave({ programmeId, id }: NetworkMember, leftOn: string): Promise<void> {
    await this.manager.update(NetworkMember, { programmeId, id }, { leftOn });
  }
}
