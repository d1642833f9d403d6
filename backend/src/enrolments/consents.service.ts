import { Injectable } from '@nestjs/common';
import {
  CONSENT_PURPOSES,
  CONSENT_WORDING,
  type ConsentPurpose,
  consentOn,
  isPersonal,
  type PersonActor,
} from '@verso/domain';

import { Audit } from '../platform/audit/audit.js';
import { Clock } from '../platform/clock/clock.js';
import { newId } from '../platform/clock/new-id.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { AppError } from '../platform/errors/app-error.js';
import type { ConsentEventRow } from './consent-event.entity.js';
import type {
  ConsentCountView,
  ConsentsView,
  ConsentView,
  NoteConsentRequest,
  OwnConsentsView,
  SayConsentRequest,
} from './consents.dto.js';
import { type ConsentFacts, type ConsentKey, ConsentsRepository } from './consents.repository.js';

type Said = Pick<
  ConsentEventRow,
  'purpose' | 'contactId' | 'choice' | 'way' | 'toldOn' | 'language'
>;

/** What firms and their people agree to beyond taking part, and take back whenever they like. */
@Injectable()
export class ConsentsService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly consents: ConsentsRepository,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  view(actor: PersonActor, key: ConsentKey): Promise<ConsentsView> {
    return this.unit.run(actor, async () => this.shown(await this.consents.read(key)));
  }

  /** Of the actor's own firms, and her own. */
  async listOwn(actor: PersonActor): Promise<OwnConsentsView[]> {
    const firms = await this.unit.run(actor, () => this.consents.own());
    return firms.map(({ contacts, events, ...firm }) => {
      return { ...firm, ...this.shown({ contacts, events }) };
    });
  }

  /** How many contacts the lists by consent have, and whom they leave out. */
  counts(actor: PersonActor, programmeId: string): Promise<ConsentCountView[]> {
    return this.unit.run(actor, () => this.consents.counts(programmeId));
  }

  /** Notes what one of the staff was told. */
  note(actor: PersonActor, key: ConsentKey, request: NoteConsentRequest): Promise<ConsentsView> {
    if (request.toldOn > this.clock.today()) {
      throw AppError.invalidField('toldOn', 'in-the-future');
    }
    return this.unit.run(actor, async () => {
      const facts = await this.hold(key);
      await this.add(actor, { key, facts }, request);
      return this.shown(await this.consents.read(key));
    });
  }

  /** What an entrepreneur says herself: it counts from now on. */
  async say(actor: PersonActor, request: SayConsentRequest): Promise<void> {
    const { programmeId, enterpriseId, purpose, contactId, choice, language } = request;
    await this.unit.run(actor, async () => {
      const key = { programmeId, enterpriseId };
      await this.consents.lock(key);
      const own = await this.consents.own();
      const facts = own.find(
        (firm) => firm.programmeId === programmeId && firm.enterpriseId === enterpriseId,
      );
      if (!facts) throw AppError.notFound('enterprise');
      const told = { way: 'self', toldOn: this.clock.today() } as const;
      await this.add(actor, { key, facts }, { purpose, contactId, choice, language, ...told });
    });
  }

  private async hold(key: ConsentKey): Promise<ConsentFacts> {
    await this.consents.lock(key);
    return this.consents.read(key);
  }

  // What stands already is not said again: the history tells of turns.
  private async add(
    actor: PersonActor,
    { key, facts }: { key: ConsentKey; facts: ConsentFacts },
    { purpose, contactId, choice, way, toldOn, language }: Said,
  ): Promise<void> {
    requireSubject(facts, purpose, contactId);
    const { state } = consentOn(eventsOf(facts, purpose, contactId), toldOn);
    if (choice === 'given' ? state === 'given' : state === 'refused' || state === 'withdrawn') {
      return;
    }
    const id = newId();
    await this.consents.add({
      ...{ ...key, id, purpose, contactId, choice, way, toldOn, language },
      ...{ wordingVersion: CONSENT_WORDING, recordedAt: this.clock.now() },
      recordedBy: actor.personId,
    });
    const action = choice === 'given' ? 'consent.give' : 'consent.withdraw';
    const subject = { subjectKind: 'consent', subjectId: id, programmeId: key.programmeId };
    const details = { enterpriseId: key.enterpriseId, purpose, way, toldOn };
    await this.audit.record({ action, ...subject, details });
  }

  private shown(facts: ConsentFacts): ConsentsView {
    const today = this.clock.today();
    const standing = (purpose: ConsentPurpose, contact: ConsentFacts['contacts'][number] | null) =>
      ({
        ...{ purpose, contactId: contact?.id ?? null, contactName: contact?.name ?? null },
        ...consentOn(eventsOf(facts, purpose, contact?.id ?? null), today),
      }) satisfies ConsentView;
    const items = CONSENT_PURPOSES.flatMap((purpose) =>
      (isPersonal(purpose) ? facts.contacts : [null]).map((contact) => standing(purpose, contact)),
    );
    return { items, history: [...facts.events].reverse() };
  }
}

const eventsOf = ({ events }: ConsentFacts, purpose: ConsentPurpose, contactId: string | null) =>
  events.filter((event) => event.purpose === purpose && event.contactId === contactId);

/** A person's choice is that of a contact of today, and the firm's is nobody's in person. */
function requireSubject(
  { contacts }: ConsentFacts,
  purpose: ConsentPurpose,
  contactId: string | null,
): void {
  if (isPersonal(purpose)) {
    if (contactId === null) throw AppError.invalidField('contactId', 'required');
    if (!contacts.some(({ id }) => id === contactId)) throw AppError.notFound('contact');
  } else if (contactId !== null) {
    throw AppError.invalidField('contactId', 'consent.of-the-firm');
  }
}
