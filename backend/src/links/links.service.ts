import { Injectable } from '@nestjs/common';
import { faultOfEnds, hasLinkValue, type PersonActor } from '@verso/domain';

import { Audit } from '../platform/audit/audit.js';
import { Clock } from '../platform/clock/clock.js';
import { newId } from '../platform/clock/new-id.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { AppError } from '../platform/errors/app-error.js';
import type { Page } from '../platform/http/page.js';
import { PracticesService } from '../coaching/practices.service.js';
import type {
  AddLinkRequest,
  GroupLinkView,
  LinksQuery,
  TellLinkOutcomeRequest,
} from './links.dto.js';
import type { LinkKey } from './links-keys.js';
import { LinksRepository } from './links.repository.js';

/** Links of groups to other groups and regions: begun, ended, and what came of them. */
@Injectable()
export class LinksService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly links: LinksRepository,
    private readonly practices: PracticesService,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  list(actor: PersonActor, programmeId: string, query: LinksQuery): Promise<Page<GroupLinkView>> {
    return this.unit.run(actor, () => this.links.page(programmeId, query));
  }

  /** Begins from a group that the actor tells of, or from the programme. */
  async add(
    actor: PersonActor,
    programmeId: string,
    request: AddLinkRequest,
  ): Promise<GroupLinkView> {
    if (request.beganOn > this.clock.today()) {
      throw AppError.invalidField('beganOn', 'in-the-future');
    }
    const fault = faultOfEnds(request);
    if (fault) throw AppError.invalidField('otherNetworkId', fault);
    if (request.regionCode !== null && request.counterpart === null) {
      throw AppError.invalidField('counterpart', 'required');
    }
    this.requireGroups(await this.practices.groups(actor, programmeId), request);
    return this.unit.run(actor, async () => {
      await this.requireRegion(request);
      const id = newId();
      await this.links.add({
        ...{ ...request, programmeId, id },
        ...{ recordedAt: this.clock.now(), recordedBy: actor.personId },
        ...{ endedOn: null, endedAt: null, endedBy: null },
        ...{ takenBackAt: null, takenBackBy: null, takenBackReason: null },
      });
      return this.noted('link.add', { programmeId, linkId: id });
    });
  }

  /** Ends it, once, on no earlier day than it began. */
  end(actor: PersonActor, key: LinkKey, endedOn: string): Promise<GroupLinkView> {
    if (endedOn > this.clock.today()) throw AppError.invalidField('endedOn', 'in-the-future');
    return this.unit.run(actor, async () => {
      const link = await this.links.lock(key);
      if (link.endedOn !== null) throw AppError.conflict('link.ended');
      if (endedOn < link.beganOn) throw AppError.invalidField('endedOn', 'link.ended-later');
      const by = { endedAt: this.clock.now(), endedBy: actor.personId };
      await this.links.settle(link, { endedOn, ...by });
      return this.noted('link.end', key);
    });
  }

  /** Takes it back with a reason; it is still shown. */
  takeBack(actor: PersonActor, key: LinkKey, reason: string): Promise<GroupLinkView> {
    return this.unit.run(actor, async () => {
      const link = await this.links.lock(key);
      await this.links.settle(link, {
        ...{ takenBackAt: this.clock.now(), takenBackBy: actor.personId, takenBackReason: reason },
      });
      return this.noted('link.take-back', key);
    });
  }

  /** Tells what came of it, from either end; a correction takes the place of what it corrects. */
  tell(actor: PersonActor, key: LinkKey, request: TellLinkOutcomeRequest): Promise<GroupLinkView> {
    const { correctsId, cameOn, kind, valueCents } = request;
    if (cameOn > this.clock.today()) throw AppError.invalidField('cameOn', 'in-the-future');
    if (valueCents !== null && !hasLinkValue(kind)) {
      throw AppError.invalidField('valueCents', 'link.no-value');
    }
    return this.unit.run(actor, async () => {
      await this.links.hold(key);
      const { beganOn, takenBackAt } = await this.links.read(key);
      if (takenBackAt !== null) throw AppError.conflict('link.taken-back');
      if (cameOn < beganOn) throw AppError.invalidField('cameOn', 'link.came-later');
      const recordedAt = this.clock.now();
      if (correctsId !== null && !(await this.links.supersede(key, correctsId, recordedAt))) {
        throw AppError.conflict('link.corrected');
      }
      const by = { recordedAt, recordedBy: actor.personId, supersededAt: null };
      await this.links.addOutcome({ ...request, ...key, ...by, id: newId() });
      return this.noted('link.record', key);
    });
  }

  /** Groups at both ends are such as the actor may tell of. */
  private requireGroups(
    groups: readonly { readonly id: string }[],
    { networkId, otherNetworkId }: AddLinkRequest,
  ): void {
    const known = new Set(groups.map(({ id }) => id));
    for (const [path, id] of Object.entries({ networkId, otherNetworkId })) {
      if (id !== null && !known.has(id)) throw AppError.invalidField(path, 'network.not-found');
    }
  }

  private async requireRegion({ regionCode }: AddLinkRequest): Promise<void> {
    if (regionCode !== null && !(await this.links.isRegion(regionCode))) {
      throw AppError.invalidField('regionCode', 'not-one-of');
    }
  }

  private async noted(action: string, key: LinkKey): Promise<GroupLinkView> {
    const { programmeId, linkId: subjectId } = key;
    await this.audit.record({ action, subjectKind: 'link', subjectId, programmeId });
    return this.links.read(key);
  }
}
