import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';

import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { AppError } from '../platform/errors/app-error.js';
import type { OfferWord } from './offer-mails.js';
import type { SignUp } from './sign-up.js';
import type { FirmKey, OfferKey, SignUpKey } from './sign-up-keys.js';
import type { OwnFirm, SignUpView } from './sign-ups.dto.js';

type Withdrawal = Pick<SignUp, 'withdrawnAt' | 'withdrawnBy'>;
type Attendance = Pick<SignUp, 'attended' | 'attendedAt' | 'attendedBy'>;

/** Each of the actor's own firms, with those of its people who may sign up. */
const OWN_FIRMS_SQL = `
  SELECT o.programme_id AS "programmeId", p.label AS "programmeLabel", o.enterprise_id AS "enterpriseId",
         f.name AS "enterpriseName",
         coalesce((SELECT json_agg(json_build_object('id', k.id, 'name', k.name,
                     'isSelf', k.person_id IS NOT DISTINCT FROM verso.person_id())
                     ORDER BY k.person_id IS NOT DISTINCT FROM verso.person_id() DESC, k.name, k.id)
                     FROM contact k WHERE k.programme_id = o.programme_id
                      AND k.enterprise_id = o.enterprise_id AND k.archived_at IS NULL), '[]') AS people
    FROM verso.own_enterprises() o
    JOIN programme p ON p.id = o.programme_id
    JOIN enterprise_profile f ON f.programme_id = o.programme_id AND f.enterprise_id = o.enterprise_id
     AND f.superseded_at IS NULL
   ORDER BY f.name COLLATE "fi-x-icu", p.code, o.enterprise_id`;

/** A row where somebody comes already, also for another firm of hers: programme, offer, contact. */
export const comesSql = (offer: OfferWord): string => `
  SELECT 1 FROM ${offer}_sign_up s
    JOIN contact k ON k.programme_id = s.programme_id AND k.id = s.contact_id
    JOIN contact h ON h.programme_id = s.programme_id AND h.id = $3
   WHERE s.programme_id = $1 AND s.${offer}_id = $2 AND s.withdrawn_at IS NULL
     AND (k.id = h.id OR k.person_id = h.person_id)`;

/** Who signed up for what a programme offers: a feature says which table, and how places are read. */
@Injectable()
export abstract class SignUpStore<Item extends object> {
  /** The table of this kind of sign-up. */
  protected abstract readonly entity: new () => SignUp;
  /** Id, place and whether that is no seat: programme, sign-up. */
  protected abstract readonly placeSql: string;
  /** A row where somebody comes already: programme, offer, contact. */
  protected abstract readonly comesSql: string;
  /** What concerns a firm: programme, firm, today. */
  protected abstract readonly itemsSql: string;

  constructor(protected readonly unit: UnitOfWork) {}

  /** The actor's own firms, each with what concerns it. */
  async own(today: string): Promise<(OwnFirm & { items: Item[] })[]> {
    const firms = await this.unit.query<OwnFirm>(OWN_FIRMS_SQL);
    const views: (OwnFirm & { items: Item[] })[] = [];
    for (const firm of firms) {
      const values = [firm.programmeId, firm.enterpriseId, today];
      views.push({ ...firm, items: await this.unit.query<Item>(this.itemsSql, values) });
    }
    return views;
  }

  /** Somebody of that very firm whom it still names. */
  async requireContact({ programmeId, enterpriseId }: FirmKey, contactId: string): Promise<void> {
    const [row] = await this.unit.query(
      `SELECT 1 FROM contact WHERE programme_id = $1 AND enterprise_id = $2 AND id = $3 AND archived_at IS NULL`,
      [programmeId, enterpriseId, contactId],
    );
    if (!row) throw AppError.notFound('contact');
  }

  /** Whether she comes already, also for another firm of hers. */
  async isSignedUp({ programmeId, offerId }: OfferKey, contactId: string): Promise<boolean> {
    const [row] = await this.unit.query(this.comesSql, [programmeId, offerId, contactId]);
    return row !== undefined;
  }

  async add(signUp: SignUp): Promise<void> {
    await this.unit.manager.insert(this.entity, signUp);
  }

  /** What it is for, also where it was withdrawn. */
  async find({ programmeId, enterpriseId, signUpId: id }: SignUpKey): Promise<SignUp> {
    const where = { programmeId, enterpriseId, id };
    const signUp = await this.unit.manager.findOneBy(this.entity, where);
    if (!signUp) throw AppError.notFound('sign-up');
    return signUp;
  }

  /** The place in the order, and whether that is a seat. */
  async place(programmeId: string, signUpId: string): Promise<SignUpView> {
    const [view] = await this.unit.query<SignUpView>(this.placeSql, [programmeId, signUpId]);
    if (!view) throw AppError.notFound('sign-up');
    return view;
  }

  /** Changes a sign-up that stands; one that was withdrawn nobody brings back. */
  async change({ programmeId, id }: SignUp, to: Withdrawal | Attendance): Promise<void> {
    const standing = { programmeId, id, withdrawnAt: IsNull() };
    const { affected } = await this.unit.manager.update(this.entity, standing, to);
    if (affected !== 1) throw AppError.conflict('sign-up.withdrawn');
  }
}
