import { Injectable } from '@nestjs/common';
import { isAllowed, type PersonActor } from '@verso/domain';

import { Audit } from '../platform/audit/audit.js';
import { Clock } from '../platform/clock/clock.js';
import { newId } from '../platform/clock/new-id.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { AppError } from '../platform/errors/app-error.js';
import type { AgreeRequest, CharterView, SetCharterRequest } from './charters.dto.js';
import { ChartersRepository } from './charters.repository.js';
import type { NetworkPath } from './network-path.js';
import { NetworksRepository } from './networks.repository.js';

/** What groups agree on: how many they want to be, from where, and their code of conduct. */
@Injectable()
export class ChartersService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly charters: ChartersRepository,
    private readonly networks: NetworksRepository,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  read(actor: PersonActor, path: NetworkPath): Promise<CharterView> {
    return this.unit.run(actor, async () => {
      await this.networks.row(path.programmeId, path.networkId);
      return this.charters.read(path);
    });
  }

  /** A new version, unless somebody else made one meanwhile. */
  set(actor: PersonActor, path: NetworkPath, request: SetCharterRequest): Promise<CharterView> {
    const { basedOnId, ...asked } = request;
    const { sizeMin, sizeMax } = asked;
    if (sizeMin !== null && sizeMax !== null && sizeMin > sizeMax) {
      throw AppError.invalidField('sizeMax', 'charter.sizes');
    }
    return this.unit.run(actor, async () => {
      const alsoMunicipalities = await this.municipalities(path, asked.alsoMunicipalities);
      await this.charters.hold(path);
      const former = await this.charters.current(path);
      if ((former?.id ?? null) !== basedOnId) throw AppError.conflict('charter.changed');
      const id = newId();
      const recorded = { recordedAt: this.clock.now(), recordedBy: actor.personId };
      await this.charters.replace(former, {
        ...{ ...asked, ...path, id, alsoMunicipalities, ...recorded, supersededAt: null },
      });
      await this.note('charter.set', path, id);
      return this.charters.read(path);
    });
  }

  /** A firm agrees to the code of conduct as it stands, once; staff may note that it did. */
  agree(actor: PersonActor, path: NetworkPath, request: AgreeRequest): Promise<CharterView> {
    const { enterpriseId, charterId } = request;
    const byFirm = !isAllowed(actor, 'network.change', path);
    const today = this.clock.today();
    const agreedOn = (byFirm ? null : request.agreedOn) ?? today;
    if (agreedOn > today) throw AppError.invalidField('agreedOn', 'in-the-future');
    return this.unit.run(actor, async () => {
      await this.networks.row(path.programmeId, path.networkId);
      if (!(await this.charters.isMember(path, enterpriseId))) throw AppError.notFound('member');
      await this.charters.hold(path);
      const charter = await this.charters.current(path);
      if (charter?.id !== charterId) throw AppError.conflict('charter.changed');
      if (charter.conduct === null) throw AppError.conflict('charter.no-conduct');
      const { agreements } = await this.charters.read(path);
      if (!agreements.some((one) => one.enterpriseId === enterpriseId)) {
        await this.charters.agree({
          ...{ ...path, id: newId(), enterpriseId, charterId, agreedOn, byFirm },
          ...{ recordedAt: this.clock.now(), recordedBy: actor.personId },
        });
        await this.note('charter.accept', path, charterId, { enterpriseId });
      }
      return this.charters.read(path);
    });
  }

  // Its own municipality is the group's already; each other one counts once.
  private async municipalities(
    { programmeId, networkId }: NetworkPath,
    asked: readonly string[],
  ): Promise<string[]> {
    const { municipalityCode } = await this.networks.row(programmeId, networkId);
    const codes = [...new Set(asked)].filter((code) => code !== municipalityCode).sort();
    const known = await this.charters.knownMunicipalities(codes);
    if (known.length < codes.length) {
      throw AppError.invalidField('alsoMunicipalities', 'municipality.unknown');
    }
    return codes;
  }

  private note(
    action: string,
    { programmeId, networkId }: NetworkPath,
    subjectId: string,
    firm: { enterpriseId?: string } = {},
  ): Promise<void> {
    const details = { networkId, ...firm };
    return this.audit.record({ action, subjectKind: 'charter', subjectId, programmeId, details });
  }
}
