import { Injectable } from '@nestjs/common';
import { adoptionOf, type PersonActor } from '@verso/domain';

import { Audit } from '../platform/audit/audit.js';
import { Clock } from '../platform/clock/clock.js';
import { newId } from '../platform/clock/new-id.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { AppError } from '../platform/errors/app-error.js';
import type {
  AdoptionView,
  GroupAdoption,
  RegionAdoption,
  SetUpkeepRequest,
} from './adoption.dto.js';
import { AdoptionRepository, type GroupFacts } from './adoption.repository.js';
import type { NetworkPath } from './network-path.js';
import { NetworksRepository } from './networks.repository.js';

/** How far the groups of a programme have made the operating model their own, by region. */
@Injectable()
export class AdoptionService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly adoption: AdoptionRepository,
    private readonly networks: NetworksRepository,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  read(actor: PersonActor, programmeId: string): Promise<AdoptionView> {
    return this.unit.run(actor, () => this.view(programmeId));
  }

  /** Says who keeps a group going from a day on. */
  setUpkeep(
    actor: PersonActor,
    path: NetworkPath,
    { upkeep, sinceOn }: SetUpkeepRequest,
  ): Promise<AdoptionView> {
    if (sinceOn > this.clock.today()) throw AppError.invalidField('sinceOn', 'in-the-future');
    const { programmeId, networkId } = path;
    return this.unit.run(actor, async () => {
      await this.networks.row(programmeId, networkId);
      const recorded = { recordedAt: this.clock.now(), recordedBy: actor.personId };
      const id = newId();
      await this.adoption.setUpkeep({
        ...{ ...path, id, upkeep, sinceOn, ...recorded, supersededAt: null },
      });
      await this.audit.record({
        ...{ action: 'network.set', subjectKind: 'network', subjectId: networkId, programmeId },
        details: { upkeep },
      });
      return this.view(programmeId);
    });
  }

  private async view(programmeId: string): Promise<AdoptionView> {
    const asOf = this.clock.today();
    const facts = await this.adoption.groups(programmeId);
    const groups = facts.map((group) => toGroupAdoption(group, asOf));
    return { asOf, regions: byRegion(groups), groups };
  }
}

function toGroupAdoption({ held, ...group }: GroupFacts, today: string): GroupAdoption {
  const isIndependent = group.upkeep === null ? null : group.upkeep !== 'project';
  return { ...group, ...adoptionOf(held, today), isIndependent };
}

/** In the order of their groups. */
function byRegion(groups: readonly GroupAdoption[]): RegionAdoption[] {
  const regions = new Map<string | null, GroupAdoption[]>();
  for (const group of groups) {
    regions.set(group.regionCode, [...(regions.get(group.regionCode) ?? []), group]);
  }
  return [...regions].map(([regionCode, own]) => ({
    ...{ regionCode, regionLabel: own[0]?.regionLabel ?? null, groups: own.length },
    started: own.filter(({ startedOn }) => startedOn !== null).length,
    keepRhythm: own.filter(({ keepsRhythm }) => keepsRhythm === true).length,
    rotate: own.filter(({ rotates }) => rotates === true).length,
    independent: own.filter(({ isIndependent }) => isIndependent === true).length,
  }));
}
