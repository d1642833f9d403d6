import { Injectable } from '@nestjs/common';
import type { Actor, EnterpriseKind } from '@verso/domain';
import { IsNull } from 'typeorm';

import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { AppError } from '../platform/errors/app-error.js';
import { Contact } from './contact.entity.js';
import {
  enterpriseCountSql,
  type EnterpriseFilter,
  enterpriseListSql,
  type EnterpriseListQuestion,
} from './enterprise-list.queries.js';
import { EnterpriseProfile } from './enterprise-profile.entity.js';
import { EnterpriseRegisterFact } from './enterprise-register-fact.entity.js';
import { ENTERPRISE_SQL } from './enterprise.queries.js';
import type { EnterpriseRecord } from './enterprise-reading.js';
import type { FirmAddress } from './enterprises.views.js';

/** One firm as one programme knows it. */
export interface FirmKey {
  readonly programmeId: string;
  readonly enterpriseId: string;
}

/** What came of linking a programme to a firm's identity. */
export interface Admission {
  readonly enterpriseId: string;
  /** `created`: nobody knew it. `linked`: another programme does. `present`: this one does. */
  readonly outcome: 'created' | 'linked' | 'present';
}

export interface Identity {
  readonly newId: string;
  readonly businessId: string | null;
  readonly kind: EnterpriseKind;
  readonly now: Date;
}

@Injectable()
export class EnterprisesRepository {
  constructor(private readonly unit: UnitOfWork) {}

  /** A unit of its own, where none is open: most lists are this one statement. */
  list(actor: Actor, question: EnterpriseListQuestion): Promise<string> {
    return this.unit.read(actor, enterpriseListSql(question));
  }

  /** How many firms there are, counted no further than `limit`. */
  async count(filter: EnterpriseFilter, limit: number): Promise<number> {
    const { sql, parameters } = enterpriseCountSql(filter, limit);
    const [row] = await this.unit.query<{ count: number }>(sql, [...parameters]);
    return row?.count ?? 0;
  }

  async addresses(programmeId: string, ids: readonly string[]): Promise<Map<string, FirmAddress>> {
    const rows = await this.unit.query<FirmAddress & { id: string }>(
      `SELECT p.enterprise_id AS id, o.own_number AS "ownNumber", p.street, p.post_code AS "postCode",
              p.post_office AS "postOffice"
         FROM enterprise_profile p
         LEFT JOIN enterprise_own_number o ON o.programme_id = p.programme_id
          AND o.enterprise_id = p.enterprise_id AND o.superseded_at IS NULL
        WHERE p.programme_id = $1 AND p.enterprise_id = ANY ($2) AND p.superseded_at IS NULL`,
      [programmeId, ids],
    );
    return new Map(rows.map(({ id, ...address }) => [id, address]));
  }

  /** Ids of firms whose name or Business ID contains the text; one more than `limit` when there are more. */
  async search(programmeId: string, text: string, limit: number): Promise<string[]> {
    const rows = await this.unit.query<{ id: string }>(
      'SELECT found AS id FROM verso.search_enterprises($1, $2, $3) found',
      [programmeId, text, limit + 1],
    );
    return rows.map(({ id }) => id);
  }

  async view({ programmeId, enterpriseId }: FirmKey, now: Date): Promise<EnterpriseRecord> {
    const values = [programmeId, enterpriseId, now];
    const [record] = await this.unit.queryPlannedOnce<EnterpriseRecord>(ENTERPRISE_SQL, values);
    if (!record) throw await this.absence(programmeId, enterpriseId);
    return record;
  }

  // A firm that was merged leads to the one that was kept.
  private async absence(programmeId: string, enterpriseId: string): Promise<AppError> {
    const [merge] = await this.unit.query<{ keptId: string }>(
      `SELECT kept_id AS "keptId" FROM enterprise_merge
        WHERE programme_id = $1 AND merged_id = $2 AND undone_at IS NULL`,
      [programmeId, enterpriseId],
    );
    if (!merge) return AppError.notFound('enterprise');
    return new AppError('gone', 'enterprise.merged', { params: { enterpriseId: merge.keptId } });
  }

  /** The Business ID of a firm that the programme knows. */
  async businessIdOf({ programmeId, enterpriseId }: FirmKey): Promise<string | null> {
    const [row] = await this.unit.query<{ businessId: string | null }>(
      `SELECT e.business_id AS "businessId" FROM programme_enterprise pe JOIN enterprise e ON e.id = pe.enterprise_id
        WHERE pe.programme_id = $1 AND pe.enterprise_id = $2`,
      [programmeId, enterpriseId],
    );
    if (!row) throw AppError.notFound('enterprise');
    return row.businessId;
  }

  /** Links the programme to the one identity of a firm, which is made when there is none. */
  async admit(programmeId: string, { newId, businessId, kind, now }: Identity): Promise<Admission> {
    const [admission] = await this.unit.query<Admission>(
      `SELECT enterprise_id AS "enterpriseId", outcome
         FROM verso.enrol_enterprise($1, $2, $3, $4, $5)`,
      [programmeId, newId, businessId, kind, now],
    );
    if (!admission) throw new Error('verso.enrol_enterprise must answer one row');
    return admission;
  }

  /** Gives a firm its Business ID; false where another identity has it. */
  async giveBusinessId({ programmeId, enterpriseId }: FirmKey, id: string): Promise<boolean> {
    const [row] = await this.unit.query<{ given: boolean }>(
      'SELECT verso.give_business_id($1, $2, $3) AS given',
      [programmeId, enterpriseId, id],
    );
    return row?.given === true;
  }

  /** The version in force, locked until the unit ends. */
  async lockProfile(key: FirmKey): Promise<EnterpriseProfile | null> {
    return this.unit.manager.findOne(EnterpriseProfile, {
      where: { ...firm(key), supersededAt: IsNull() },
      lock: { mode: 'pessimistic_write' },
    });
  }

  async supersedeProfile({ id }: EnterpriseProfile, at: Date): Promise<void> {
    await this.unit.manager.update(EnterpriseProfile, { id }, { supersededAt: at });
  }

  async addProfile(profile: EnterpriseProfile): Promise<void> {
    await this.unit.manager.insert(EnterpriseProfile, profile);
  }

  async currentRegisterFact(enterpriseId: string): Promise<EnterpriseRegisterFact | null> {
    const where = { enterpriseId, supersededAt: IsNull() };
    return this.unit.manager.findOne(EnterpriseRegisterFact, { where });
  }

  async replaceRegisterFact(fact: EnterpriseRegisterFact): Promise<void> {
    const { enterpriseId, recordedAt } = fact;
    const current = { enterpriseId, supersededAt: IsNull() };
    await this.unit.manager.update(EnterpriseRegisterFact, current, { supersededAt: recordedAt });
    await this.unit.manager.insert(EnterpriseRegisterFact, fact);
  }

  async addContact(contact: Contact): Promise<void> {
    await this.unit.manager.insert(Contact, contact);
  }

  async lockContact(key: FirmKey, contactId: string): Promise<Contact> {
    const contact = await this.unit.manager.findOne(Contact, {
      where: { id: contactId, ...firm(key), archivedAt: IsNull() },
      lock: { mode: 'pessimistic_write' },
    });
    if (!contact) throw AppError.notFound('contact');
    return contact;
  }

  /** Whether an invitation to this contact waits for an answer. */
  async isInvited({ programmeId, enterpriseId }: FirmKey, contactId: string, now: Date) {
    const rows = await this.unit.query(
      `SELECT v.id FROM invitation v
        WHERE v.programme_id = $1 AND v.enterprise_id = $2 AND v.contact_id = $3
          AND v.accepted_at IS NULL AND v.revoked_at IS NULL AND v.expires_at > $4`,
      [programmeId, enterpriseId, contactId, now],
    );
    return rows.length > 0;
  }

  async archiveContact({ id }: Contact, at: Date): Promise<void> {
    await this.unit.manager.update(Contact, { id }, { archivedAt: at });
  }
}

const firm = ({ programmeId, enterpriseId }: FirmKey): FirmKey => ({ programmeId, enterpriseId });
