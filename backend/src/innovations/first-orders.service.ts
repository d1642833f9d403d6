import { Injectable } from '@nestjs/common';
import { typicalOf } from '@verso/analysis';
import { daysToOrder, type PersonActor, TYPICAL_FROM } from '@verso/domain';

import { Audit } from '../platform/audit/audit.js';
import { Clock } from '../platform/clock/clock.js';
import { newId } from '../platform/clock/new-id.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { AppError } from '../platform/errors/app-error.js';
import type {
  AddFirstOrderRequest,
  FirstOrderFigures,
  FirstOrderGroup,
  FirstOrderView,
} from './first-orders.dto.js';
import { FirstOrdersRepository } from './first-orders.repository.js';
import type { FirmKey, FirstOrderKey } from './innovation-keys.js';
import { InnovationsRepository } from './innovations.repository.js';

/** First orders that firms won through groups and ecosystems. */
@Injectable()
export class FirstOrdersService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly orders: FirstOrdersRepository,
    private readonly firms: InnovationsRepository,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  list(actor: PersonActor, key: FirmKey): Promise<FirstOrderView[]> {
    return this.unit.run(actor, async () => {
      await this.firms.requireFirm(key);
      return this.read(key);
    });
  }

  listGroups(actor: PersonActor, key: FirmKey): Promise<FirstOrderGroup[]> {
    return this.unit.run(actor, async () => {
      await this.firms.requireFirm(key);
      return this.orders.groups(key);
    });
  }

  /** Adds an order; the first one through a group or an ecosystem is told once. */
  add(actor: PersonActor, key: FirmKey, request: AddFirstOrderRequest): Promise<FirstOrderView[]> {
    this.requireSense(request);
    const { programmeId, enterpriseId } = key;
    return this.unit.run(actor, async () => {
      await this.firms.requireFirm(key);
      await this.firms.hold(key);
      await this.requireGroup(key, request.networkId);
      requireFirst(await this.read(key), request);
      const id = newId();
      await this.orders.add({
        ...{ ...request, programmeId, enterpriseId, id },
        ...{ recordedAt: this.clock.now(), recordedBy: actor.personId },
        ...{ takenBackAt: null, takenBackBy: null, takenBackReason: null },
      });
      await this.note('first-order.add', { ...key, firstOrderId: id });
      return this.read(key);
    });
  }

  /** Takes back what should not stand: it is still shown, and counts no more. */
  takeBack(actor: PersonActor, key: FirstOrderKey, reason: string): Promise<FirstOrderView[]> {
    return this.unit.run(actor, async () => {
      const order = await this.orders.lock(key);
      await this.orders.takeBack(order, {
        ...{ takenBackAt: this.clock.now(), takenBackBy: actor.personId, takenBackReason: reason },
      });
      await this.note('first-order.annul', key);
      return this.read(key);
    });
  }

  /** Orders that stand: how many, of how many firms, and what is typical of them. */
  figures(actor: PersonActor, programmeId: string): Promise<FirstOrderFigures> {
    return this.unit.run(actor, async () => {
      const facts = await this.orders.facts(programmeId);
      const days = facts.map((one) => daysToOrder(one.firstContactOn, one.orderedOn));
      const values = facts.map(({ valueCents }) => valueCents).filter((value) => value !== null);
      const [time, value] = [typicalOf(days, TYPICAL_FROM), typicalOf(values, TYPICAL_FROM)];
      return {
        enterprises: new Set(facts.map(({ enterpriseId }) => enterpriseId)).size,
        ...{ orders: facts.length, withDays: time.known, medianDays: time.median },
        ...{ withValue: value.known, medianValueCents: value.median },
        totalValueCents: values.length > 0 ? values.reduce((sum, one) => sum + one, 0) : null,
      };
    });
  }

  private requireSense({ networkId, ecosystem, ...days }: AddFirstOrderRequest): void {
    if ((networkId === null) === (ecosystem === null)) {
      throw AppError.invalidField('ecosystem', 'first-order.through-one');
    }
    if (days.orderedOn > this.clock.today()) {
      throw AppError.invalidField('orderedOn', 'in-the-future');
    }
    if (days.firstContactOn !== null && days.firstContactOn > days.orderedOn) {
      throw AppError.invalidField('firstContactOn', 'first-order.contact-first');
    }
  }

  private async requireGroup(key: FirmKey, networkId: string | null): Promise<void> {
    if (networkId === null) return;
    const groups = await this.orders.groups(key);
    if (!groups.some(({ id }) => id === networkId)) {
      throw AppError.invalidField('networkId', 'first-order.group');
    }
  }

  private async read(key: FirmKey): Promise<FirstOrderView[]> {
    const rows = await this.orders.orders(key);
    return rows.map((row) => ({ ...row, days: daysToOrder(row.firstContactOn, row.orderedOn) }));
  }

  private async note(action: string, { firstOrderId, ...key }: FirstOrderKey): Promise<void> {
    const { programmeId, enterpriseId } = key;
    const subject = { subjectKind: 'first-order', subjectId: firstOrderId, programmeId };
    await this.audit.record({ action, ...subject, details: { enterpriseId } });
  }
}

function requireFirst(known: readonly FirstOrderView[], added: AddFirstOrderRequest): void {
  const nameOf = (one: AddFirstOrderRequest) =>
    one.networkId ?? one.ecosystem?.toLocaleLowerCase('fi');
  const isSame = (one: FirstOrderView): boolean =>
    one.takenBackAt === null && nameOf(one) === nameOf(added);
  if (known.some(isSame)) throw AppError.conflict('first-order.told');
}
