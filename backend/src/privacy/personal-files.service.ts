import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@verso/domain';

import { Audit } from '../platform/audit/audit.js';
import { Clock } from '../platform/clock/clock.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { AppError } from '../platform/errors/app-error.js';
import type { FilePart, PersonalFile } from './personal-file.js';
import { PersonalFilesRepository } from './personal-files.repository.js';

/** Everything held about somebody as one file. That it was asked for is noted each time. */
@Injectable()
export class PersonalFilesService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly clock: Clock,
    private readonly files: PersonalFilesRepository,
    private readonly audit: Audit,
  ) {}

  /** The person's own, with the firms that are she herself. */
  own(actor: PersonActor): Promise<PersonalFile> {
    return this.unit.run(actor, async () => {
      const file = await this.personFile(actor.personId);
      const enterprises: PersonalFile['enterprises'][number][] = [];
      for (const firm of await this.files.ownSoleTraders()) {
        enterprises.push({ ...firm, parts: (await this.files.ofEnterprise(firm)) ?? [] });
      }
      return { ...file, enterprises };
    });
  }

  ofPerson(actor: PersonActor, personId: string): Promise<PersonalFile> {
    return this.unit.run(actor, () => this.personFile(personId));
  }

  ofEnterprise(
    actor: PersonActor,
    programmeId: string,
    enterpriseId: string,
  ): Promise<PersonalFile> {
    return this.unit.run(actor, async () => {
      const parts = await this.files.ofEnterprise({ programmeId, enterpriseId });
      if (!parts || isUnknown(parts, 'programme_enterprise')) throw AppError.notFound('enterprise');
      await this.note('enterprise', enterpriseId, programmeId);
      return this.made('enterprise', enterpriseId, parts);
    });
  }

  private async personFile(personId: string): Promise<PersonalFile> {
    const parts = await this.files.ofPerson(personId);
    if (!parts || isUnknown(parts, 'person')) throw AppError.notFound('person');
    await this.note('person', personId);
    return this.made('person', personId, parts);
  }

  private made(about: PersonalFile['about'], id: string, parts: readonly FilePart[]): PersonalFile {
    return { about, id, madeAt: this.clock.now().toISOString(), parts, enterprises: [] };
  }

  private note(subjectKind: string, subjectId: string, programmeId?: string): Promise<void> {
    const action = 'personal-data.read';
    return this.audit.record({
      action,
      subjectKind,
      subjectId,
      ...(programmeId && { programmeId }),
    });
  }
}

const isUnknown = (parts: readonly FilePart[], table: string): boolean =>
  parts.find((part) => part.table === table)?.rows.length === 0;
