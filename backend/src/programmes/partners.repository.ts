import { Injectable } from '@nestjs/common';
import { DOING_ROLES, type OrganisationKind, type PartnerRole } from '@verso/domain';
import { In, IsNull } from 'typeorm';

import { Clock } from '../platform/clock/clock.js';
import { newId } from '../platform/clock/new-id.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { KpiTarget } from './kpi-target.entity.js';
import { ProgrammeContact } from './programme-contact.entity.js';
import { ProgrammePartner } from './programme-partner.entity.js';

interface Correction {
  readonly programmeId: string;
  readonly organisationId: string;
  readonly name: string;
  readonly kind: OrganisationKind;
}
interface Move {
  readonly from: string;
  readonly to: string;
}
interface Mover {
  readonly personId: string;
  readonly at: Date;
}

/** Organisations, their parts in a programme, and whom to call there. */
@Injectable()
export class PartnersRepository {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** The organisation of this name, added where there is none; two who name it at once get the same. */
  async organisation(name: string, kind: OrganisationKind): Promise<string> {
    const key = `organisation:${name.toLowerCase()}`;
    await this.unit.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [key]);
    const [known] = await this.unit.query<{ id: string }>(
      `SELECT id FROM organisation WHERE lower(name) = lower($1) AND archived_at IS NULL
        ORDER BY created_at, id LIMIT 1`,
      [name],
    );
    if (known) return known.id;
    const id = newId();
    await this.unit.query(
      'INSERT INTO organisation (id, name, kind, created_at) VALUES ($1, $2, $3, $4)',
      [id, name, kind, this.clock.now()],
    );
    return id;
  }

  /** Gives an organisation that this programme alone knows its right name; whether it could. */
  async correct({ programmeId, organisationId, name, kind }: Correction): Promise<boolean> {
    const [row] = await this.unit.query<{ done: boolean }>(
      'SELECT verso.correct_organisation($1, $2, $3, $4) AS done',
      [programmeId, organisationId, name, kind],
    );
    return row?.done ?? false;
  }

  /** Promises of one organisation become those of another: the old ones are kept as they were. */
  async movePromises(programmeId: string, { from, to }: Move, { personId, at }: Mover) {
    const promises = await this.unit.manager.find(KpiTarget, {
      where: { programmeId, organisationId: from, supersededAt: IsNull() },
    });
    if (promises.length === 0) return;
    const ids = promises.map(({ id }) => id);
    await this.unit.manager.update(KpiTarget, { id: In(ids) }, { supersededAt: at });
    const facts = { organisationId: to, recordedAt: at, recordedBy: personId };
    await this.unit.manager.insert(
      KpiTarget,
      promises.map((one) => ({ ...one, ...facts, id: newId() })),
    );
  }

  /** Parts that stand: of funders, or of those who carry the programme out. */
  current(programmeId: string, which: 'funders' | 'doing'): Promise<ProgrammePartner[]> {
    const roles: PartnerRole[] = which === 'funders' ? ['funder'] : [...DOING_ROLES];
    const where = { programmeId, role: In(roles), supersededAt: IsNull() };
    return this.unit.manager.find(ProgrammePartner, { where });
  }

  async supersede(parts: readonly ProgrammePartner[], at: Date): Promise<void> {
    if (parts.length === 0) return;
    const ids = parts.map(({ id }) => id);
    await this.unit.manager.update(ProgrammePartner, { id: In(ids) }, { supersededAt: at });
  }

  async add(parts: readonly ProgrammePartner[]): Promise<void> {
    if (parts.length > 0) await this.unit.manager.insert(ProgrammePartner, [...parts]);
  }

  contacts(programmeId: string): Promise<ProgrammeContact[]> {
    return this.unit.manager.find(ProgrammeContact, {
      where: { programmeId, archivedAt: IsNull() },
    });
  }

  async archiveContacts(contacts: readonly ProgrammeContact[], at: Date): Promise<void> {
    if (contacts.length === 0) return;
    const ids = contacts.map(({ id }) => id);
    await this.unit.manager.update(ProgrammeContact, { id: In(ids) }, { archivedAt: at });
  }

  async addContacts(contacts: readonly ProgrammeContact[]): Promise<void> {
    if (contacts.length > 0) await this.unit.manager.insert(ProgrammeContact, [...contacts]);
  }

  /** Partners who have promised something that still holds. */
  async promising(programmeId: string): Promise<string[]> {
    const rows = await this.unit.query<{ id: string }>(
      `SELECT DISTINCT organisation_id AS id FROM kpi_target
        WHERE programme_id = $1 AND organisation_id IS NOT NULL AND superseded_at IS NULL`,
      [programmeId],
    );
    return rows.map(({ id }) => id);
  }
}
