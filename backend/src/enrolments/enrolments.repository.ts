import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';

import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { AppError } from '../platform/errors/app-error.js';
import type { AgreementView, OwnAgreementView } from './agreements.dto.js';
import { Enrolment } from './enrolment.entity.js';
import { EnrolmentAgreement } from './enrolment-agreement.entity.js';
import { EnrolmentHandover } from './enrolment-handover.entity.js';
import { EnrolmentTransition } from './enrolment-transition.entity.js';
import { OWN_AGREEMENTS_SQL } from './own-agreements.queries.js';

/** A paper of one's own without its words, and whose they are. */
type OwnPaper = Omit<OwnAgreementView, keyof AgreementView> & { readonly enrolmentId: string };

@Injectable()
export class EnrolmentsRepository {
  constructor(private readonly unit: UnitOfWork) {}

  /** The latest enrolment of a firm, locked until the unit ends. */
  lockLatest(programmeId: string, enterpriseId: string): Promise<Enrolment | null> {
    return this.unit.manager.findOne(Enrolment, {
      where: { programmeId, enterpriseId, supersededAt: IsNull() },
      lock: { mode: 'pessimistic_write' },
    });
  }

  /** One enrolment, locked until the unit ends. */
  async lock(programmeId: string, id: string): Promise<Enrolment> {
    const enrolment = await this.unit.manager.findOne(Enrolment, {
      where: { programmeId, id },
      lock: { mode: 'pessimistic_write' },
    });
    if (!enrolment) throw AppError.notFound('enrolment');
    return enrolment;
  }

  async get(programmeId: string, id: string): Promise<Enrolment> {
    const enrolment = await this.unit.manager.findOneBy(Enrolment, { programmeId, id });
    if (!enrolment) throw AppError.notFound('enrolment');
    return enrolment;
  }

  async supersede({ id }: Enrolment, at: Date): Promise<void> {
    await this.unit.manager.update(Enrolment, { id }, { supersededAt: at });
  }

  async add(enrolment: Enrolment): Promise<void> {
    await this.unit.manager.insert(Enrolment, enrolment);
  }

  async addTransition(transition: EnrolmentTransition): Promise<void> {
    await this.unit.manager.insert(EnrolmentTransition, transition);
  }

  async move({ id, stage, endedOn }: Enrolment): Promise<void> {
    await this.unit.manager.update(Enrolment, { id }, { stage, endedOn });
  }

  /** The day on which the latest move of an enrolment took effect. */
  async lastMovedOn({ id: enrolmentId, programmeId }: Enrolment): Promise<string> {
    const last = await this.unit.manager.findOne(EnrolmentTransition, {
      where: { programmeId, enrolmentId },
      order: { recordedAt: 'DESC', id: 'DESC' },
    });
    return last?.effectiveOn ?? '';
  }

  async addAgreement(agreement: EnrolmentAgreement): Promise<void> {
    await this.unit.manager.insert(EnrolmentAgreement, agreement);
  }

  /** What was signed for an enrolment; null as long as nothing was. */
  agreement({ programmeId, id: enrolmentId }: Enrolment): Promise<EnrolmentAgreement | null> {
    return this.unit.manager.findOneBy(EnrolmentAgreement, { programmeId, enrolmentId });
  }

  /** The papers of the actor's own firms, in every programme. */
  ownAgreements(): Promise<OwnPaper[]> {
    return this.unit.query<OwnPaper>(OWN_AGREEMENTS_SQL);
  }

  /** Whether somebody is a contact of the firm today. */
  async isContact(key: {
    programmeId: string;
    enterpriseId: string;
    contactId: string;
  }): Promise<boolean> {
    const rows = await this.unit.query(
      `SELECT c.id FROM contact c
        WHERE c.programme_id = $1 AND c.enterprise_id = $2 AND c.id = $3 AND c.archived_at IS NULL`,
      [key.programmeId, key.enterpriseId, key.contactId],
    );
    return rows.length > 0;
  }

  async assign({ id }: Enrolment, advisorId: string): Promise<void> {
    await this.unit.manager.update(Enrolment, { id }, { advisorId });
  }

  async addHandover(handover: EnrolmentHandover): Promise<void> {
    await this.unit.manager.insert(EnrolmentHandover, handover);
  }

  /** Whether a person is manager or advisor of the programme today. */
  async isStaff(programmeId: string, personId: string): Promise<boolean> {
    const rows = await this.unit.query(
      `SELECT g.id FROM role_grant g
        WHERE g.programme_id = $1 AND g.person_id = $2 AND g.role IN ('manager', 'advisor')
          AND g.ended_at IS NULL LIMIT 1`,
      [programmeId, personId],
    );
    return rows.length > 0;
  }
}
