import { Injectable } from '@nestjs/common';
import type { IndustryCodeSet, LegalForm } from '@verso/domain';

import { UnitOfWork } from '../platform/database/unit-of-work.js';
import type { RegisterCompany, RegisterSource } from './register-company.js';

/** The register's last answer to a question; `company` is null when it had none. */
export interface RegisterAnswer {
  readonly businessId: string;
  readonly source: RegisterSource;
  readonly company: RegisterCompany | null;
  readonly fetchedAt: Date;
}

/** A firm that some programme has enrolled, with the register's facts where it has any. */
export interface KnownFirm {
  readonly name: string | null;
  readonly legalForm: LegalForm | null;
  readonly industryCode: string | null;
  readonly industryCodeSet: IndustryCodeSet | null;
  readonly street: string | null;
  readonly postCode: string | null;
  readonly postOffice: string | null;
  readonly municipalityCode: string | null;
  readonly source: RegisterSource | null;
  readonly sourceAt: Date | null;
}

@Injectable()
export class RegisterRepository {
  constructor(private readonly unit: UnitOfWork) {}

  async keep({ businessId, source, company, fetchedAt }: RegisterAnswer): Promise<void> {
    await this.unit.query(
      `INSERT INTO register_answer (business_id, source, facts, fetched_at) VALUES ($1, $2, $3, $4)
       ON CONFLICT (business_id, source)
         DO UPDATE SET facts = excluded.facts, fetched_at = excluded.fetched_at`,
      [businessId, source, JSON.stringify(company), fetchedAt],
    );
  }

  async lastAnswer(businessId: string): Promise<RegisterAnswer | null> {
    const [answer] = await this.unit.query<RegisterAnswer>(
      `SELECT business_id AS "businessId", source, facts AS company, fetched_at AS "fetchedAt"
         FROM register_answer WHERE business_id = $1 ORDER BY fetched_at DESC LIMIT 1`,
      [businessId],
    );
    return answer ?? null;
  }

  /** The firm that has this Business ID, whichever programme enrolled it: public facts only. */
  async knownFirm(businessId: string): Promise<KnownFirm | null> {
    const [firm] = await this.unit.query<KnownFirm>(
      `SELECT name, legal_form AS "legalForm", industry_code AS "industryCode",
              industry_code_set AS "industryCodeSet", street, post_code AS "postCode",
              post_office AS "postOffice", municipality_code AS "municipalityCode",
              source, source_at AS "sourceAt"
         FROM verso.find_enterprise($1)`,
      [businessId],
    );
    return firm ?? null;
  }

  /** The firm with this Business ID that takes part in the programme today, or null. */
  async participant(programmeId: string, businessId: string): Promise<string | null> {
    const [row] = await this.unit.query<{ id: string }>(
      `SELECT e.id FROM enterprise e
         JOIN enrolment n ON n.programme_id = $1 AND n.enterprise_id = e.id AND n.superseded_at IS NULL
        WHERE e.business_id = $2 AND n.ended_on IS NULL`,
      [programmeId, businessId],
    );
    return row?.id ?? null;
  }
}
