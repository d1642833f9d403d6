import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@verso/domain';

import { Audit } from '../platform/audit/audit.js';
import { Clock } from '../platform/clock/clock.js';
import { newId } from '../platform/clock/new-id.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { AppError } from '../platform/errors/app-error.js';
import type {
  AddConsortiumFirmRequest,
  AddConsortiumPartnerRequest,
  ConsortiumView,
} from './consortia.dto.js';
import { ConsortiaRepository } from './consortia.repository.js';
import { consortiumView } from './consortia.service.js';
import type { ConsortiumKey } from './research-keys.js';
import { ResearchPartnersRepository } from './research-partners.repository.js';

/** Who joins: a firm, or a research partner. */
type Joining = AddConsortiumFirmRequest | AddConsortiumPartnerRequest;

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
  async add(actor: PersonActor, key: ConsortiumKey, request: Joining): Promise<ConsortiumView> {
    const { isLead, sinceOn } = request;
    if (sinceOn > this.clock.today()) throw AppError.invalidField('sinceOn', 'in-the-future');
    return this.unit.run(actor, async () => {
      await this.consortia.hold(key);
      await this.requireRoom(key, request);
      await this.consortia.join({
        ...{ ...key, ...sidesOf(request), id: newId(), isLead, sinceOn },
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

  private async requireRoom(key: ConsortiumKey, request: Joining): Promise<void> {
    const { members } = await this.consortia.read(key);
    const present = members.filter(({ untilOn }) => untilOn === null);
    const { partnerId, enterpriseId } = sidesOf(request);
    const isIn = present.some((one) =>
      partnerId === null ? one.enterpriseId === enterpriseId : one.researchPartnerId === partnerId,
    );
    if (isIn) {
      const path = partnerId === null ? 'enterpriseId' : 'researchPartnerId';
      throw AppError.invalidField(path, 'consortium-member.present');
    }
    if (request.isLead && present.some((one) => one.isLead)) {
      throw AppError.invalidField('isLead', 'consortium-member.led');
    }
  }

  private async nameOf({ programmeId }: ConsortiumKey, request: Joining): Promise<string> {
    if ('enterpriseId' in request) {
      return this.consortia.nameOf({ programmeId, enterpriseId: request.enterpriseId });
    }
    return (await this.partners.require(programmeId, request.researchPartnerId)).name;
  }

  private async told(action: string, key: ConsortiumKey): Promise<ConsortiumView> {
    const { programmeId, consortiumId: subjectId } = key;
    await this.audit.record({ action, subjectKind: 'consortium', subjectId, programmeId });
    return consortiumView(await this.consortia.read(key));
  }
}

const sidesOf = (request: Joining) => ({
  partnerId: 'researchPartnerId' in request ? request.researchPartnerId : null,
  enterpriseId: 'enterpriseId' in request ? request.enterpriseId : null,
});
