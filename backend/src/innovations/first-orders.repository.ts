import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';

import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { AppError } from '../platform/errors/app-error.js';
import { FirstOrder } from './first-order.entity.js';
import type { FirstOrderGroup, FirstOrderView } from './first-orders.dto.js';
import type { FirmKey, FirstOrderKey } from './innovation-keys.js';

/** An order without what is derived. */
export type FirstOrderRow = Omit<FirstOrderView, 'days'>;

/** What figures are made of. */
export interface OrderFact {
  readonly enterpriseId: string;
  readonly firstContactOn: string | null;
  readonly orderedOn: string;
  readonly valueCents: number | null;
}

type TakenBack = Pick<FirstOrder, 'takenBackAt' | 'takenBackBy' | 'takenBackReason'>;

const ORDERS_SQL = `
  SELECT o.id, o.network_id AS "networkId", n.name AS "networkName", o.ecosystem, o.customer,
         o.first_contact_on AS "firstContactOn", o.ordered_on AS "orderedOn", o.value_cents AS "valueCents",
         o.note, i.name AS "recordedByName", o.recorded_at AS "recordedAt",
         o.taken_back_at AS "takenBackAt", o.taken_back_reason AS "takenBackReason"
    FROM first_order o
    LEFT JOIN network n ON n.programme_id = $1 AND n.id = o.network_id
    LEFT JOIN person_identity i ON i.person_id = o.recorded_by
   WHERE o.programme_id = $1 AND o.enterprise_id = $2
   ORDER BY o.ordered_on, o.recorded_at, o.id`;

const GROUPS_SQL = `
  SELECT n.id, n.name FROM network n
   WHERE n.programme_id = $1 AND EXISTS (SELECT 1 FROM network_member m
         WHERE m.programme_id = $1 AND m.network_id = n.id AND m.enterprise_id = $2)
   ORDER BY n.name COLLATE "fi-x-icu", n.id`;

const FACTS_SQL = `
  SELECT o.enterprise_id AS "enterpriseId", o.first_contact_on AS "firstContactOn",
         o.ordered_on AS "orderedOn", o.value_cents AS "valueCents"
    FROM first_order o WHERE o.programme_id = $1 AND o.taken_back_at IS NULL`;

/** Orders that firms won through groups and ecosystems. */
@Injectable()
export class FirstOrdersRepository {
  constructor(private readonly unit: UnitOfWork) {}

  orders({ programmeId, enterpriseId }: FirmKey): Promise<FirstOrderRow[]> {
    return this.unit.query<FirstOrderRow>(ORDERS_SQL, [programmeId, enterpriseId]);
  }

  groups({ programmeId, enterpriseId }: FirmKey): Promise<FirstOrderGroup[]> {
    return this.unit.query<FirstOrderGroup>(GROUPS_SQL, [programmeId, enterpriseId]);
  }

  facts(programmeId: string): Promise<OrderFact[]> {
    return this.unit.query<OrderFact>(FACTS_SQL, [programmeId]);
  }

  async add(order: FirstOrder): Promise<void> {
    await this.unit.manager.insert(FirstOrder, order);
  }

  /** What stands, locked until the unit ends. */
  async lock({ firstOrderId: id, ...key }: FirstOrderKey): Promise<FirstOrder> {
    const where = { ...key, id };
    const standing = { ...where, takenBackAt: IsNull() };
    const lock = { mode: 'pessimistic_write' } as const;
    const order = await this.unit.manager.findOne(FirstOrder, { where: standing, lock });
    if (order) return order;
    const isKnown = await this.unit.manager.existsBy(FirstOrder, where);
    throw isKnown ? AppError.conflict('first-order.taken-back') : AppError.notFound('first-order');
  }

  async takeBack({ programmeId, id }: FirstOrder, change: TakenBack): Promise<void> {
    await this.unit.manager.update(FirstOrder, { programmeId, id }, change);
  }
}
