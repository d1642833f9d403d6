import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@verso/domain';

import { Audit } from '../platform/audit/audit.js';
import { Clock } from '../platform/clock/clock.js';
import { newId } from '../platform/clock/new-id.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { AppError } from '../platform/errors/app-error.js';
import type { AddConsortiumMemberRequest, ConsortiumView } from './consortia.dto.js';
import { ConsortiaRepository } from './consortia.repository.js';
import { consortiumView } from './consortia.service.js';
import type { ConsortiumKey } from './research-keys.js';
import { ResearchPartnersRepository } from './research-partners.repository.js';

/** Who is in a consortium: research partners and firms of the programme, one of them in the lead. */
@Injectable()
export class ConsortiumMembersService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly consortia: ConsortiaRepository,
    private readonly partners: ResearchPartnersRepository,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** Joins once at a time; only one of those who are in it leads. */
  async add(
    actor: PersonActor,
    key: ConsortiumKey,
    request: AddConsortiumMemberRequest,
  ): Promise<ConsortiumView> {
    const { researchPartnerId: partnerId, enterpriseId, isLead, sinceOn } = request;
    if ((partnerId === null) === (enterpriseId === null)) {
      throw AppError.invalidField('enterpriseId', 'consortium-member.one');
    }
    if (sinceOn > this.clock.today()) throw AppError.invalidField('sinceOn', 'in-the-future');
    return this.unit.run(actor, async () => {
      await this.consortia.hold(key);
      await this.requireRoom(key, request);
      await this.consortia.join({
        ...{ ...key, id: newId(), partnerId, enterpriseId, isLead, sinceOn },
        ...{ name: await this.nameOf(key, request), untilOn: null, endedAt: null, endedBy: null },
        ...{ recordedAt: this.clock.now(), recordedBy: actor.personId },
      });
      return this.told('consortium.join', key);
    });
  }

  /** Leaves on a day; who was in it until then stays to be read. */
  async end(
    actor: PersonActor,
    key: ConsortiumKey,
    memberId: string,
    untilOn: string,
  ): Promise<ConsortiumView> {
    if (untilOn > this.clock.today()) throw AppError.invalidField('untilOn', 'in-the-future');
    return this.unit.run(actor, async () => {
      await this.consortia.hold(key);
      const { members } = await this.consortia.read(key);
      const member = members.find(({ id }) => id === memberId);
      if (!member) throw AppError.notFound('consortium-member');
      if (member.untilOn !== null) throw AppError.conflict('consortium-member.ended');
      if (untilOn < member.sinceOn) {
        throw AppError.invalidField('untilOn', 'consortium-member.until-later');
      }
      const ended = { untilOn, endedAt: this.clock.now(), endedBy: actor.personId };
      await this.consortia.end(key, memberId, ended);
      return this.told('consortium.leave', key);
    });
  }

  private async requireRoom(
    key: ConsortiumKey,
    request: AddConsortiumMemberRequest,
  ): Promise<void> {
    const { members } = await this.consortia.read(key);
    const present = members.filter(({ untilOn }) => untilOn === null);
    const { researchPartnerId, enterpriseId, isLead } = request;
    const path = enterpriseId === null ? 'researchPartnerId' : 'enterpriseId';
    if (present.some((one) => (one[path] ?? '') === (researchPartnerId ?? enterpriseId))) {
      throw AppError.invalidField(path, 'consortium-member.present');
    }
    if (isLead && present.some((one) => one.isLead)) {
      throw AppError.invalidField('isLead', 'consortium-member.led');
    }
  }

  private async nameOf(
    { programmeId }: ConsortiumKey,
    { researchPartnerId, enterpriseId }: AddConsortiumMemberRequest,
  ): Promise<string> {
    if (enterpriseId !== null) return this.consortia.nameOf({ programmeId, enterpriseId });
    return (await this.partners.require(programmeId, researchPartnerId ?? '')).name;
  }

  private async told(action: string, key: ConsortiumKey): Promise<ConsortiumView> {
    const { programmeId, consortiumId: subjectId } = key;
    await this.audit.record({ action, subjectKind: 'consortium', subjectId, programmeId });
    return consortiumView(await this.consortia.read(key));
  }
}
