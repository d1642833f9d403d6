import { Injectable } from '@nestjs/common';
import { type PersonActor, PROSPECT_STATES } from '@verso/domain';

import { Audit } from '../platform/audit/audit.js';
import { Clock } from '../platform/clock/clock.js';
import { newId } from '../platform/clock/new-id.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { AppError } from '../platform/errors/app-error.js';
import type { Page } from '../platform/http/page.js';
import type { RegisterLookupView } from '../register/register.dto.js';
import { RegisterService } from '../register/register.service.js';
import type { ProspectContactKey, ProspectKey } from './prospect-keys.js';
import type { Prospect } from './prospect.entity.js';
import type {
  NoteProspectContactRequest,
  ProspectCount,
  ProspectRow,
  ProspectsQuery,
  ProspectView,
} from './prospects.dto.js';
import { ProspectsRepository } from './prospects.repository.js';

/** Firms that a programme might enrol: noted down from the register, asked, and asked again. */
@Injectable()
export class ProspectsService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly prospects: ProspectsRepository,
    private readonly register: RegisterService,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  list(actor: PersonActor, programmeId: string, query: ProspectsQuery): Promise<Page<ProspectRow>> {
    return this.unit.run(actor, () => this.prospects.page(programmeId, query, this.clock.today()));
  }

  /** How many stand where, every state among them. */
  async count(actor: PersonActor, programmeId: string): Promise<ProspectCount[]> {
    const found = await this.unit.run(actor, () =>
      this.prospects.counts(programmeId, this.clock.today()),
    );
    const counts = new Map(found.map(({ state, count }) => [state, count]));
    return PROSPECT_STATES.map((state) => ({ state, count: counts.get(state) ?? 0 }));
  }

  read(actor: PersonActor, key: ProspectKey): Promise<ProspectView> {
    return this.unit.run(actor, () => this.prospects.read(key, this.clock.today()));
  }

  /** Notes a firm down with what the register says of it today. Sole traders are not in the register. */
  async keep(actor: PersonActor, programmeId: string, typed: string): Promise<ProspectView> {
    const found = await this.register.lookUp(actor, programmeId, typed);
    const facts = factsOf(found);
    const { businessId } = facts;
    return this.unit.run(actor, async () => {
      await this.prospects.holdBusinessId(programmeId, businessId);
      const standing = await this.prospects.standing(programmeId, this.clock.today(), [businessId]);
      const { prospectId, enterpriseId } = standing.get(businessId) ?? {};
      if (enterpriseId) throw AppError.conflict('prospect.enrolled', { params: { enterpriseId } });
      if (prospectId) throw AppError.conflict('prospect.twice', { params: { prospectId } });
      const id = newId();
      await this.prospects.add({
        ...{ ...facts, programmeId, id, recordedAt: this.clock.now(), recordedBy: actor.personId },
        ...{ droppedAt: null, droppedBy: null, droppedReason: null },
      });
      return this.noted('prospect.add', { programmeId, prospectId: id });
    });
  }

  noteContact(
    actor: PersonActor,
    key: ProspectKey,
    request: NoteProspectContactRequest,
  ): Promise<ProspectView> {
    this.requireSense(request);
    return this.unit.run(actor, async () => {
      await this.prospects.lock(key);
      await this.prospects.addContact({
        ...{ ...request, ...key, id: newId() },
        ...{ recordedAt: this.clock.now(), recordedBy: actor.personId },
        ...{ takenBackAt: null, takenBackBy: null, takenBackReason: null },
      });
      return this.noted('prospect.add-note', key);
    });
  }

  /** Takes back what should not stand: it is still shown, and says nothing of where the firm stands. */
  takeContactBack(
    actor: PersonActor,
    { prospectContactId, ...key }: ProspectContactKey,
    takenBackReason: string,
  ): Promise<ProspectView> {
    return this.unit.run(actor, async () => {
      await this.prospects.lock(key);
      const takenBack = { takenBackAt: this.clock.now(), takenBackBy: actor.personId };
      const contact = { ...key, prospectContactId };
      await this.prospects.takeContactBack(contact, { ...takenBack, takenBackReason });
      return this.noted('prospect.annul', key);
    });
  }

  /** Takes a firm off the list; it may be noted down anew. */
  async drop(actor: PersonActor, key: ProspectKey, droppedReason: string): Promise<void> {
    await this.unit.run(actor, async () => {
      const prospect = await this.prospects.lock(key);
      const dropped = { droppedAt: this.clock.now(), droppedBy: actor.personId };
      await this.prospects.drop(prospect, { ...dropped, droppedReason });
      await this.note('prospect.remove', key);
    });
  }

  private requireSense({ happenedOn, outcome, askAgainOn }: NoteProspectContactRequest): void {
    if (happenedOn > this.clock.today()) {
      throw AppError.invalidField('happenedOn', 'in-the-future');
    }
    if (outcome !== 'not-now') {
      if (askAgainOn !== null) throw AppError.invalidField('askAgainOn', 'prospect.no-again');
    } else if (askAgainOn === null) {
      throw AppError.invalidField('askAgainOn', 'required');
    } else if (askAgainOn <= happenedOn) {
      throw AppError.invalidField('askAgainOn', 'prospect.again-later');
    }
  }

  private async noted(action: string, key: ProspectKey): Promise<ProspectView> {
    await this.note(action, key);
    return this.prospects.read(key, this.clock.today());
  }

  private async note(action: string, { programmeId, prospectId }: ProspectKey): Promise<void> {
    const subject = { subjectKind: 'prospect', subjectId: prospectId, programmeId };
    await this.audit.record({ action, ...subject });
  }
}

type Facts = Omit<
  Prospect,
  'programmeId' | 'id' | 'recordedAt' | 'recordedBy' | 'droppedAt' | 'droppedBy' | 'droppedReason'
>;

function factsOf({ company, source, fetchedAt }: RegisterLookupView): Facts {
  if (!company) throw AppError.notFound('prospect.company');
  const { businessId, name, legalForm, municipalityCode, industryCode, industryCodeSet } = company;
  const { registeredOn, employerSince, active } = company;
  if (!active) throw AppError.conflict('prospect.ceased');
  return {
    ...{ businessId, name, legalForm, municipalityCode, industryCode, industryCodeSet },
    ...{ registeredOn, employerSince, source, fetchedAt },
  };
}
